import { fieldsOf, itemsOf } from './records.ts';
import { problemAt, repeated } from './rule.ts';
import type { Rule } from './rule.ts';

export const citationIsUnique: Rule = {
  name: 'citation-is-unique',
  protects: 'Each entry of a printed reference list belongs to one file, and lies within the list.',
  check(content) {
    const citations = itemsOf(content, 'citedIn');
    const lengths = new Map(
      fieldsOf(content, 'reference', 'listLength').map(({ read, value }) => [read.id, value]),
    );
    const doubles = repeated(citations, ({ item }) => `${item.review} ${item.number}`).map(
      ({ item, first }) => {
        const other = first.read === item.read ? `citedIn[${first.index}] of this file` : first.read.file;
        return problemAt(citationIsUnique, item.read, ['citedIn', item.index, 'number'], {
          found: `number ${item.item.number} of ${item.item.review} a second time`,
          expected: 'a number that no other file has',
          fix: `It is that of ${other}. Look it up in the list, and correct one of the two.`,
        });
      },
    );
    const outside = citations.flatMap(({ read, index, item }) => {
      const last = lengths.get(item.review) ?? Infinity;
      if (item.number <= last) return [];
      return [
        problemAt(citationIsUnique, read, ['citedIn', index, 'number'], {
          found: String(item.number),
          expected: `a number from 1 to ${last}`,
          fix: `The reference list of ${item.review} has ${last} entries. Look the number up.`,
        }),
      ];
    });
    return [...doubles, ...outside];
  },
};
