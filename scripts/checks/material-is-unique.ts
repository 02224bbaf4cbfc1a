import { compositionKey } from '../../src/chemistry/identity.ts';
import { parseFormula } from '../../src/chemistry/parse.ts';
import { entriesOf, groupBy, problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const materialIsUnique: Rule = {
  name: 'material-is-unique',
  protects: 'One composition in one structure is one file, however its formula is spelt.',
  check(content) {
    const groups = groupBy(entriesOf(content, 'material'), ({ entry }) => {
      const { formula, phase, form } = entry.data;
      return formula && `${compositionKey(parseFormula(formula))} ${phase ?? ''} ${form}`;
    });
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.map(({ read }) =>
        problemAt(this.name, read, ['formula'], `the composition of ${first?.read.file}`, 'a composition, phase and form that no other file has', 'Merge the two files and keep both names as aliases.'),
      ),
    );
  },
};
