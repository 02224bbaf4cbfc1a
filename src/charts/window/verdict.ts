import type { Limit, Window } from './series.ts';

/** The potentials between which an electrolyte stands in a cell, in V against lithium; an electrode not chosen is absent. */
export type Cell = { readonly anode?: number | undefined; readonly cathode?: number | undefined };

/**
 * What a limit says of one electrode: the margin in volts, positive inside the window and negative outside. A bound, or a limit
 * given as a range, may leave it open on which side the electrode lies.
 */
export type Side =
  | { readonly kind: 'inside' | 'outside'; readonly margin: number; readonly isBound: boolean }
  | { readonly kind: 'unknown' };

/** What a window says of a cell, electrode by electrode; an electrode that is not chosen is not judged. */
export type Verdict = { readonly anode?: Side; readonly cathode?: Side };

const unknown: Side = { kind: 'unknown' };

/**
 * Judges a window against the electrodes of a cell. An anode is inside at or above the reduction limit, a cathode at or below
 * the oxidation limit.
 */
export function verdict(
  { reduction, oxidation }: Pick<Window, 'reduction' | 'oxidation'>,
  cell: Cell,
): Verdict {
  return {
    anode: cell.anode === undefined ? undefined : sideOf(reduction, cell.anode, 1),
    cathode: cell.cathode === undefined ? undefined : sideOf(oxidation, cell.cathode, -1),
  };
}

/** @param inward the direction in which the window lies from its limit: up from a reduction limit, down from an oxidation limit */
function sideOf(limit: Limit | undefined, potential: number, inward: 1 | -1): Side {
  if (limit === undefined) return unknown;
  const [least, most] = marginsOf(limit, potential, inward);
  const isBound = least !== most;
  if (least >= 0) return { kind: 'inside', margin: rounded(least), isBound };
  if (most < 0) return { kind: 'outside', margin: rounded(most), isBound };
  return unknown;
}

/** The smallest and the largest margin that a limit allows: a bound leaves one of them without end. */
function marginsOf({ low, high, relation }: Limit, potential: number, inward: 1 | -1): [number, number] {
  const isAtLeast = relation === '>' || relation === '>=';
  const isAtMost = relation === '<' || relation === '<=';
  const margins = [isAtMost ? -Infinity : low, isAtLeast ? Infinity : high].map(
    (end) => (potential - end) * inward,
  );
  return [Math.min(...margins), Math.max(...margins)];
}

/** Differences of printed decimals carry binary noise: 4.2 − 2.01 is 2.19, not 2.1900000000000004. */
const rounded = (margin: number) => Number(margin.toFixed(6)) + 0;

/** The margin of a cell: that of its worse electrode. Undefined where one of the chosen electrodes cannot be judged. */
export function marginOf({ anode, cathode }: Verdict): number | undefined {
  const sides = [anode, cathode].filter((side) => side !== undefined);
  // One electrode outside decides, whatever is unknown of the other.
  const known = sides.flatMap((side) => (side.kind === 'unknown' ? [] : [side.margin]));
  if (known.length === 0) return undefined;
  const worst = Math.min(...known);
  return known.length < sides.length && worst >= 0 ? undefined : worst;
}

/** Whether a chosen electrode cannot be judged. */
export const isPartlyUnknown = ({ anode, cathode }: Verdict): boolean =>
  anode?.kind === 'unknown' || cathode?.kind === 'unknown';

/** The worst that several windows say, electrode by electrode; a side stays unknown only where none of them tells. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict => ({
  anode: worstSide(verdicts.map(({ anode }) => anode)),
  cathode: worstSide(verdicts.map(({ cathode }) => cathode)),
});

const worstSide = (sides: readonly (Side | undefined)[]): Side | undefined =>
  sides.reduce((worst, side) => {
    if (side === undefined || side.kind === 'unknown') return worst ?? side;
    return worst === undefined || worst.kind === 'unknown' || side.margin < worst.margin ? side : worst;
  }, undefined);

/** `stable`, `reduced at the anode by 1.71 V`, `oxidised at the cathode by at least 0.4 V`, `unknown at the cathode`. */
export function verdictText({ anode, cathode }: Verdict): string {
  const said = [
    sideText(anode, 'reduced at the anode', 'anode'),
    sideText(cathode, 'oxidised at the cathode', 'cathode'),
  ];
  const words = said.filter((text) => text !== undefined);
  if (words.length === 0) return '';
  return words.every((text) => text === 'stable')
    ? 'stable'
    : words.filter((text) => text !== 'stable').join(', ');
}

function sideText(side: Side | undefined, outside: string, electrode: string): string | undefined {
  if (side === undefined) return undefined;
  if (side.kind === 'unknown') return `unknown at the ${electrode}`;
  if (side.kind === 'inside') return 'stable';
  return `${outside} by ${side.isBound ? 'at least ' : ''}${voltsText(-side.margin)}`;
}

/** `stable`, `−1.71 V at the anode`, `≤ −0.4 V at the cathode`, `unknown at the cathode`: the same in few letters. */
export function shortVerdict({ anode, cathode }: Verdict): string {
  const short = (side: Side | undefined, electrode: string) => {
    if (side === undefined || side.kind === 'inside') return [];
    if (side.kind === 'unknown') return [`unknown at the ${electrode}`];
    return [`${side.isBound ? '≤\u00a0' : ''}${voltsText(side.margin)} at the ${electrode}`];
  };
  const failing = [...short(anode, 'anode'), ...short(cathode, 'cathode')];
  if (failing.length > 0) return failing.join(', ');
  return anode === undefined && cathode === undefined ? '' : 'stable';
}

/** `1.71 V`: as many decimals as potentials are printed with. */
export const voltsText = (volts: number): string => `${Number(volts.toFixed(2))}\u00a0V`.replace('-', '−');
