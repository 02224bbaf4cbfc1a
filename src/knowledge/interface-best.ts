import type { PropertyId } from '../schema/vocabulary/property.ts';
import type { Measurement } from './measurement.ts';

/** How the best of several results of one property is found, and what it is called. */
type Contest = {
  readonly property: PropertyId;
  readonly label: string;
  /** The larger the better. Two numbers: what decides, and what decides between equals. */
  readonly rank: (measurement: Measurement) => readonly [number, number];
};

const highest = ({ base }: Measurement) => [base.high, 0] as const;
const lowest = ({ base }: Measurement) => [-base.low, 0] as const;

/**
 * The results that a cell is judged by, the most telling first. Retention falls with every cycle, so that the longest test says most;
 * a test of unknown length says least.
 */
const contests: readonly Contest[] = [
  {
    property: 'capacity-retention',
    label: 'Longest test of retention',
    rank: ({ datum, base }) => [datum.conditions.cycles ?? 0, base.high],
  },
  { property: 'cycle-life', label: 'Most cycles', rank: highest },
  { property: 'cycling-time', label: 'Longest cycling', rank: highest },
  { property: 'critical-current-density', label: 'Highest critical current density', rank: highest },
  { property: 'interfacial-resistance', label: 'Lowest interfacial resistance', rank: lowest },
  { property: 'areal-capacity', label: 'Highest areal capacity', rank: highest },
  { property: 'discharge-capacity', label: 'Highest discharge capacity', rank: highest },
  { property: 'coulombic-efficiency', label: 'Highest coulombic efficiency', rank: highest },
];

/** The best of some results of one property. */
export type Best = { readonly label: string; readonly measurement: Measurement };

/** The best result of each property that cells are judged by: measured and not doubtful, ties in the given order. */
export function bestResults(measurements: readonly Measurement[]): Best[] {
  const results = measurements.filter(
    ({ datum }) => datum.method === 'measured' && datum.status !== 'doubtful',
  );
  return contests.flatMap(({ property, label, rank }): Best[] => {
    const entered = results.filter(({ datum }) => datum.property === property);
    const [first, ...others] = entered;
    if (!first) return [];
    const best = others.reduce((leader, one) => (isMore(rank(one), rank(leader)) ? one : leader), first);
    return [{ label, measurement: best }];
  });
}

const isMore = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) =>
  a > c || (a === c && b > d);
