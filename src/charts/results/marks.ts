import { rounded } from '../frame.ts';
import type { Spot } from '../scatter/fan.ts';
import type { Word } from './list.ts';
import type { ResultAxis, Segment } from './plot.ts';
import type { CellResult } from './result.ts';

/** One value in its place. */
export type ResultMark = Spot & {
  readonly id: string;
  readonly paper: string;
  /** Where the value is, for a mark that was moved aside because another has the same place. */
  readonly from?: Spot | undefined;
  /** From end to end of a range; to where a bound points. */
  readonly bars: readonly Segment[];
  readonly arrows: readonly Segment[];
  readonly isDoubtful: boolean;
  /** The state before something was done. */
  readonly isBefore: boolean;
  /** The main family of the electrolyte, `several`, or `unnamed`. */
  readonly look: string;
  readonly label?: Word | undefined;
  readonly description: string;
};

/** Half a mark, and how far an arrow points beyond its middle. */
const [half, arrow] = [6, 16] as const;

/** The bar of a range and the arrow of a bound along an axis that runs to the right, or up. */
export function reach(
  { low, high, relation }: Pick<CellResult, 'low' | 'high' | 'relation'>,
  axis: ResultAxis,
  at: Spot,
  isUp = false,
): Pick<ResultMark, 'bars' | 'arrows'> {
  const way = /^>/.test(relation) ? 1 : /^</.test(relation) ? -1 : 0;
  const [from, to] = [rounded(axis.place(low)), rounded(axis.place(high))];
  const [x, y] = [rounded(at.x), rounded(at.y)];
  if (isUp)
    return {
      bars: from === to ? [] : [{ x1: x, x2: x, y1: from, y2: to }],
      arrows: way === 0 ? [] : [{ x1: x, x2: x, y1: y - way * half, y2: y - way * arrow }],
    };
  return {
    bars: from === to ? [] : [{ x1: from, x2: to, y1: y, y2: y }],
    arrows: way === 0 ? [] : [{ x1: x + way * half, x2: x + way * arrow, y1: y, y2: y }],
  };
}

/** Where a value stands on an axis: a range at the middle of its bar. */
export const middleOn = (axis: ResultAxis, { low, high }: Pick<CellResult, 'low' | 'high'>): number =>
  low === high ? axis.place(low) : (axis.place(low) + axis.place(high)) / 2;

/** The look of a result: the family of its electrolyte. */
export const lookOf = ({ mains }: Pick<CellResult, 'mains'>): string =>
  mains.length === 0 ? 'unnamed' : mains.length === 1 ? mains[0]! : 'several';

/** From the state before to the state after, without touching either. */
export function linkBetween(then: { x: number; y: number }, now: { x: number; y: number }) {
  const [dx, dy] = [now.x - then.x, now.y - then.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [(dx / length) * 7, (dy / length) * 7];
  return {
    x1: rounded(then.x + ux),
    y1: rounded(then.y + uy),
    x2: rounded(now.x - ux),
    y2: rounded(now.y - uy),
  };
}

/** A result on the axis of its row, its number beside it: to the right, unless that would leave the drawing. */
export function markOn(
  result: CellResult,
  axis: ResultAxis,
  y: number,
  right: number,
  description: string,
): ResultMark {
  const x = rounded(middleOn(axis, result));
  const { bars, arrows } = reach(result, axis, { x, y });
  const ends = [...bars, ...arrows].flatMap(({ x1, x2 }) => [x1, x2]);
  const [first, last] = [Math.min(x - 6, ...ends), Math.max(x + 6, ...ends)];
  const fits = last + 3 + result.short.length * 5.5 <= right + 26;
  return {
    id: result.id,
    paper: result.paper.id,
    x,
    y,
    bars,
    arrows,
    isDoubtful: result.isDoubtful,
    isBefore: false,
    look: lookOf(result),
    label: fits
      ? { x: last + 3, y: y + 3.5, text: result.short, anchor: 'start' }
      : { x: first - 3, y: y + 3.5, text: result.short, anchor: 'end' },
    description,
  };
}
