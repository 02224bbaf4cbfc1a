import { groupBy, problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const idIsUnique: Rule = {
  name: 'id-is-unique',
  protects: 'Each record has one file: its id is its address.',
  check(content) {
    const groups = groupBy(content, (read) => `${read.kind}:${read.id}`);
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.map((read) =>
        problemAt(this.name, read, [], `the id ${read.id} a second time`, 'a file name that no other file of this kind has', `The first is ${first?.file}. Merge the two, or rename one.`),
      ),
    );
  },
};
