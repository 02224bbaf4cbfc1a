import { extent } from '../frame.ts';
import type { ScaleKind } from '../scatter/scale.ts';
import { ranks } from './reading.ts';
import type { Rank, Reading } from './reading.ts';

/** Where a material stands on one axis, in the base unit, and on what that rests. */
export type Spot = {
  readonly value: number;
  /** From the lowest to the highest value that was reported; both are `value` where there is but one. */
  readonly low: number;
  readonly high: number;
  /** A bound points to where the value may be. */
  readonly arrows: readonly ('less' | 'more')[];
  readonly isDoubtful: boolean;
  /** Nobody reported the temperature of a value that depends on it. */
  readonly isTemperatureUnknown: boolean;
  /** The values at whose median the mark stands. */
  readonly counted: readonly Reading[];
  /** The others between whose ends the mark is stretched. */
  readonly spread: readonly Reading[];
  /** Values that neither place nor stretch the mark: doubtful ones and bounds, where there are others. */
  readonly passedOver: readonly Reading[];
};

/**
 * The place of a material: the median of its best values, which are those of the best rank that it has. All values that are
 * neither doubtful nor bounds stretch the mark, so that disagreement is seen. Undefined without a value.
 */
export function spotOf(readings: readonly Reading[], scale: ScaleKind): Spot | undefined {
  const best = ranks.find((rank) => readings.some((reading) => reading.rank === rank));
  if (best === undefined) return undefined;
  const counted = readings.filter(({ rank }) => rank === best);
  const others = readings.filter(({ rank }) => rank !== best);
  const spread = others.filter(({ rank }) => stretches(rank));
  const isBound = best === 'bound' || best === 'doubtful';
  const ends = [...counted, ...spread].flatMap(({ low, high }) => [low, high]);
  const value = median(counted.map((reading) => middleOf(reading, scale)).sort((a, b) => a - b));
  const [low, high] = extent(ends);
  return {
    value,
    low,
    high,
    arrows: isBound ? arrowsOf(counted) : [],
    isDoubtful: best === 'doubtful',
    isTemperatureUnknown: counted.some(({ temperature }) => temperature === 'unreported'),
    counted,
    spread,
    passedOver: others.filter(({ rank }) => !stretches(rank)),
  };
}

const stretches = (rank: Rank) => rank !== 'bound' && rank !== 'doubtful';

/** A range stands at the middle of the bar that it makes on the axis. */
const middleOf = ({ low, high }: Reading, scale: ScaleKind) =>
  low === high ? low : scale === 'log' ? Math.sqrt(low * high) : (low + high) / 2;

function arrowsOf(readings: readonly Reading[]): ('less' | 'more')[] {
  const points = (sign: RegExp) => readings.some(({ relation }) => sign.test(relation));
  return [...(points(/^</) ? ['less' as const] : []), ...(points(/^>/) ? ['more' as const] : [])];
}

/** The middle of sorted values; the mean of the two middle ones where their number is even. */
function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
