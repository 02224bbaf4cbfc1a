import type { CellResult } from './result.ts';

/** One row of a view: a result, or two of one cell of one paper, before and after something was done. */
export type Item = { readonly before?: CellResult | undefined; readonly result: CellResult };

/**
 * Joins a state before with the state after. Two values belong together if one paper reports them of one cell under the same
 * conditions, only one of them has an interlayer, or, where neither or both have one, the words say which came first. Three values
 * or more, or words that do not say it, leave each value alone.
 */
export function paired(results: readonly CellResult[]): Item[] {
  const groups = Map.groupBy(results, ({ likeness }) => likeness);
  const after = new Map<CellResult, CellResult>();
  const before = new Set<CellResult>();
  for (const [one, other, ...more] of groups.values()) {
    if (!one || !other || more.length > 0) continue;
    const first = firstOf(one, other);
    if (!first) continue;
    before.add(first);
    after.set(first === one ? other : one, first);
  }
  return results
    .filter((result) => !before.has(result))
    .map((result) => ({ result, before: after.get(result) }));
}

function firstOf(one: CellResult, other: CellResult): CellResult | undefined {
  const layered = [one, other].filter(({ interlayer }) => interlayer !== undefined);
  if (layered.length === 1) return layered[0] === one ? other : one;
  const [first, ...more] = [one, other].filter(({ state = '' }) => untouched.test(state));
  return first && more.length === 0 ? first : undefined;
}

/** How the words for a state begin in which nothing was done yet. */
const untouched = /^(?:before|without|untreated|uncoated|unmodified|bare|pristine)\b/i;

/** All values that some rows stand for. */
export const resultsIn = (items: readonly Item[]): CellResult[] =>
  items.flatMap(({ before, result }) => (before ? [before, result] : [result]));
