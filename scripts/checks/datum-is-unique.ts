import { measurementKey, printedKey } from '../../src/knowledge/measurement-key.ts';
import type { Datum } from '../../src/schema/datum.ts';
import { itemsOf } from './records.ts';
import { problemAt, repeated } from './rule.ts';
import type { Rule } from './rule.ts';

export const datumIsUnique: Rule = {
  name: 'datum-is-unique',
  protects: 'Each value of a paper stands once and has an address of its own.',
  check(content) {
    const data = itemsOf(content, 'data');
    const by = (key: (datum: Datum) => string) =>
      repeated(data, ({ read, item }) => `${read.file} ${key(item)}`);
    const same = by(measurementKey);
    const told = new Set(same.map(({ item }) => item));
    const copies = by(printedKey).filter(({ item }) => !told.has(item));
    const problem = ({ item, first }: (typeof same)[number], what: string, fix: string) =>
      problemAt(datumIsUnique, item.read, ['data', item.index], {
        found: `the same ${what} as data[${first.index}]`,
        expected: 'something that tells the two apart',
        fix,
      });
    return [
      ...same.map((pair) =>
        problem(pair, 'statement', 'Remove one, or say in conditions.state which sample each is.'),
      ),
      ...copies.map((pair) => problem(pair, 'value', 'Keep one, and list both places under its source.')),
    ];
  },
};
