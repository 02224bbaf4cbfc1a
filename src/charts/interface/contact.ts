import type { Limit, Window } from '../window/series.ts';
import { verdict } from '../window/verdict.ts';
import type { Side } from '../window/verdict.ts';
import type { Interphase } from './interphase.ts';
import type { Column } from './matrix.ts';

/** The two contacts of an electrolyte in a cell. */
export type Role = 'cathode' | 'anode';

/** What one window says of a contact. */
export type Line = {
  readonly window: Window;
  /** The limit of the window that the electrode of this contact may pass. */
  readonly limit: Limit;
  /** Absent where the potential of the electrode is not known. */
  readonly side: Side | undefined;
};

/** A chosen contact with what is known of it. */
export type KnownContact = {
  readonly column: Column;
  readonly lines: readonly Line[];
  readonly interphase: Interphase;
};

/** The end of a window that decides about a contact. */
export const limitAt = ({ reduction, oxidation }: Pick<Window, 'reduction' | 'oxidation'>, role: Role) =>
  role === 'anode' ? reduction : oxidation;

/** The windows that have a limit for a contact, each with its verdict, the one to heed first: see `byCaution`. */
export function linesAt(windows: readonly Window[], role: Role, potential: number | undefined): Line[] {
  return windows
    .flatMap((window): Line[] => {
      const limit = limitAt(window, role);
      if (!limit) return [];
      const side = potential === undefined ? undefined : verdict(window, { [role]: potential })[role];
      return [{ window, limit, side }];
    })
    .sort(byCaution);
}

/** The verdict of a line on the margin, in volts; what is open counts as less cautious than any number. */
export const marginOfLine = ({ side }: Line): number =>
  side === undefined || side.kind === 'unknown' ? Infinity : side.margin;

/**
 * What a reader should heed first: windows of the electrolyte itself before those of a whole family, trusted ones before doubtful
 * ones, computed ones before read and stated ones, and among them the smallest margin.
 */
function byCaution(a: Line, b: Line): number {
  return (
    Number(a.window.subject.kind === 'family') - Number(b.window.subject.kind === 'family') ||
    Number(a.limit.doubtful) - Number(b.limit.doubtful) ||
    kindRank(a.window) - kindRank(b.window) ||
    compare(marginOfLine(a), marginOfLine(b)) ||
    compare(a.window.id, b.window.id)
  );
}

const kindOrder: readonly Window['variant'][] = ['onset', 'stated', 'unstated'];
/** Computed windows, thermodynamic and kinetic, stand together: the smaller margin comes first, whichever it is. */
const kindRank = ({ variant, method }: Window) => (method === 'computed' ? -1 : kindOrder.indexOf(variant));

/** Two unknown margins, both infinite, are equal; their difference is no number. */
const compare = <T extends number | string>(a: T, b: T) => Number(a > b) - Number(a < b);

/** Whether the window to heed first puts the electrode outside: the electrolyte is to be protected there. */
export const isOutside = ([first]: readonly Line[]): boolean => first?.side?.kind === 'outside';

/** How many lines place the electrode inside, outside, or leave it open. */
export function tally(lines: readonly Line[]): { inside: number; outside: number; open: number } {
  const count = (kind: Side['kind'] | undefined) => lines.filter(({ side }) => side?.kind === kind).length;
  return {
    inside: count('inside'),
    outside: count('outside'),
    open: count('unknown') + count(undefined),
  };
}
