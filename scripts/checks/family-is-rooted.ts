import { fieldsOf } from './records.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const familyIsRooted: Rule = {
  name: 'family-is-rooted',
  protects: 'Each family leads to a main family; no family is above itself.',
  check(content) {
    const parents = fieldsOf(content, 'family', 'parent');
    const parentOf = new Map(parents.map(({ read, value }) => [read.id, value]));
    return parents.flatMap(({ read }) => {
      const chain = [read.id];
      for (let above = parentOf.get(read.id); above !== undefined; above = parentOf.get(above)) {
        chain.push(above);
        if (above === read.id) {
          return [
            problemAt(familyIsRooted, read, ['parent'], {
              found: chain.join(' › '),
              expected: 'a chain that ends at a main family',
              fix: 'Correct one of these parents; a main family has none.',
            }),
          ];
        }
        // A family below a circle is not part of it: those in the circle are told.
        if (chain.indexOf(above) < chain.length - 1) return [];
      }
      return [];
    });
  },
};
