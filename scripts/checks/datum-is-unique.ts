import { measurementKey } from '../../src/knowledge/measurement-key.ts';
import { entriesOf, groupBy, problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const datumIsUnique: Rule = {
  name: 'datum-is-unique',
  protects: 'Each value of a paper has an address of its own.',
  check(content) {
    return entriesOf(content, 'reference').flatMap(({ read, entry }) => {
      const groups = groupBy([...entry.data.data.keys()], (index) => measurementKey(entry.data.data[index]!));
      return [...groups.values()].flatMap(([first, ...others]) =>
        others.map((index) =>
          problemAt(this.name, read, ['data', index], `the same statement as data[${first}]`, 'something that tells the two apart', 'Remove one, or say in conditions.state which sample each is.'),
        ),
      );
    });
  },
};
