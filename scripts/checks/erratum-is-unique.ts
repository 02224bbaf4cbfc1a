import { itemsOf } from './records.ts';
import { problemAt, repeated } from './rule.ts';
import type { Rule } from './rule.ts';

export const erratumIsUnique: Rule = {
  name: 'erratum-is-unique',
  protects: 'Each erratum of a document has an address of its own.',
  check(content) {
    return repeated(itemsOf(content, 'errata'), ({ read, item }) => `${read.file} ${item.id}`).map(
      ({ item, first }) =>
        problemAt(erratumIsUnique, item.read, ['errata', item.index, 'id'], {
          found: `the id of errata[${first.index}]`,
          expected: 'an id that no other erratum of the document has',
          fix: 'Give the later one another id, so that the address of the first stays.',
        }),
    );
  },
};
