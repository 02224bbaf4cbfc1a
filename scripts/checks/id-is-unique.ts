import { problemOfName, repeated } from './rule.ts';
import type { Rule } from './rule.ts';

export const idIsUnique: Rule = {
  name: 'id-is-unique',
  protects: 'Each record has one file: its id is its address.',
  check(content) {
    return repeated(content, ({ kind, id }) => `${kind}:${id}`).map(({ item, first }) =>
      problemOfName(idIsUnique, item, {
        found: `the id ${item.id} a second time`,
        expected: `a name that no other ${item.kind} has`,
        fix: `The first is ${first.file}. Merge the two files, or rename one.`,
      }),
    );
  },
};
