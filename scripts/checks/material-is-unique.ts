import { compositionKey } from '../../src/chemistry/identity.ts';
import { parseFormula } from '../../src/chemistry/parse.ts';
import { entriesOf } from './records.ts';
import { haveTwoIds, problemAt, repeated } from './rule.ts';
import type { Rule } from './rule.ts';

export const materialIsUnique: Rule = {
  name: 'material-is-unique',
  protects: 'One composition in one structure and form is one file, however its formula is spelt.',
  check(content) {
    const same = repeated(entriesOf(content, 'material'), ({ entry }) => {
      const { formula, phase, form } = entry.data;
      if (formula === undefined) return undefined;
      const parsed = parseFormula(formula);
      // The structure is told in either place: β-Li3PS4, or Li3PS4 with its phase.
      return [compositionKey(parsed), phase ?? parsed.phase ?? '', form].join(' | ');
    });
    return same.filter(haveTwoIds).map(({ item, first }) =>
      problemAt(materialIsUnique, item.read, ['formula'], {
        found: `the composition of ${first.read.file}`,
        expected: 'a composition, phase and form that no other file has',
        fix: 'Merge the two files and keep both names as aliases, or say in phase or form what tells them apart.',
      }),
    );
  },
};
