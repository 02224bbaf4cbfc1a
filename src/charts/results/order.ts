import type { Item } from './pairs.ts';
import type { CellResult } from './result.ts';
import type { ViewId } from './views.ts';

/** How the rows of a view follow one another. */
export const orderIds = ['best', 'year', 'temperature', 'loading'] as const;
export type Order = (typeof orderIds)[number];

/** What comes first in each view, if nothing else is asked for. */
export const bestFirst: Readonly<Record<ViewId, string>> = {
  retention: 'Most cycles first',
  current: 'Highest first',
  resistance: 'Lowest first',
  capacity: 'Highest loading first',
};

export const orderLabels: Readonly<Record<Exclude<Order, 'best'>, string>> = {
  year: 'Newest first',
  temperature: 'Coldest first',
  loading: 'Highest loading first',
};

/** An order by its name in the address. */
export const orderOf = (id: string): Order => orderIds.find((one) => one === id) ?? 'best';

/**
 * The numbers by which a row is placed, smallest first; what is unknown comes last. Ties, which are as good as each other, are put
 * in the order of their papers, so that the order says nothing about them.
 */
export function ordered(items: readonly Item[], view: ViewId, order: Order): Item[] {
  return [...items].sort((a, b) => {
    const [one, other] = [measures(a.result, view, order), measures(b.result, view, order)];
    const index = one.findIndex((value, place) => value !== other[place]);
    if (index >= 0) return one[index]! < other[index]! ? -1 : 1;
    return a.result.paper.id < b.result.paper.id ? -1 : a.result.paper.id > b.result.paper.id ? 1 : 0;
  });
}

function measures(result: CellResult, view: ViewId, order: Order): number[] {
  if (order === 'year') return [-result.year];
  if (order === 'temperature') return [result.celsius ?? Infinity];
  if (order === 'loading') return [minus(loadingOf(result))];
  switch (view) {
    case 'retention':
      return result.property === 'cycle-life' ? [1, -result.low] : [0, minus(result.cycles), -result.low];
    case 'current':
      return [-result.high];
    case 'resistance':
      return [result.property === 'resistance' ? 1 : 0, result.low];
    case 'capacity':
      return [minus(loadingOf(result)), properties.indexOf(result.property), -result.high];
  }
}

const properties: readonly string[] = ['mass-loading', 'discharge-capacity', 'areal-capacity'];

const minus = (value: number | undefined) => (value === undefined ? Infinity : -value);

/** The mass of active material per area that a value was found at, or is. */
export function loadingOf({ property, high, loading }: CellResult): number | undefined {
  if (property === 'mass-loading') return high;
  return loading?.unit === 'mg/cm2' ? loading.high : undefined;
}
