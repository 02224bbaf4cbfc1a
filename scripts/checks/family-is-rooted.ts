import { entriesOf, problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const familyIsRooted: Rule = {
  name: 'family-is-rooted',
  protects: 'Each family leads to a main family; no family is above itself.',
  check(content) {
    const families = entriesOf(content, 'family');
    const parent = new Map(families.map(({ entry }) => [entry.id, entry.data.parent]));
    return families.flatMap(({ read, entry }) => {
      const seen = [entry.id];
      for (let above = entry.data.parent; above !== undefined; above = parent.get(above)) {
        if (seen.includes(above)) return [problemAt(this.name, read, ['parent'], [...seen, above].join(' › '), 'a chain that ends at a main family')];
        seen.push(above);
      }
      return [];
    });
  },
};
