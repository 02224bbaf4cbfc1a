import type { Energy } from './energy.ts';
import type { Point } from './series.ts';

/** A value at another temperature than the one it was measured at, by an activation energy. */
export type Moved = {
  readonly low: number;
  readonly high: number;
  readonly celsius: number;
  readonly energy: Energy;
};

/** A value on view. */
export type Shown = Point & {
  /** What stands beside its mark: its temperature, where that is not what the header says. */
  readonly label?: string | undefined;
  /** Where it stands at the common temperature, if it was moved there. */
  readonly moved?: Moved | undefined;
  /** Why it was not moved, where a common temperature is asked for. */
  readonly stays?: string | undefined;
};

/** The value that counts: at the common temperature if it was moved there, else as reported. */
export const effective = (one: Shown): Pick<Point, 'low' | 'high' | 'relation'> =>
  one.moved ? { low: one.moved.low, high: one.moved.high, relation: one.relation } : one;
