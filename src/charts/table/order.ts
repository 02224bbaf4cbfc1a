import type { Extent, SortKey } from './column.ts';

/**
 * A text as it is compared: without case and accents, and with its numbers padded, so that Li10 comes after Li6 and Table 2 before
 * Table 10. Texts are put in alphabetical order and nothing else: a grade is never read into them.
 */
export const textKey = (text: string): string | undefined =>
  text === '' ? undefined : folded(text).replace(/\d+/g, (digits) => digits.padStart(8, '0'));

/** A text as it is looked through: lower case, without accents, raised and lowered digits as plain ones. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/−/g, '-').toLowerCase();

/** What an extent is made of: one printed value in its base unit. */
export type Based = {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly relation: string;
};

/** The extent of the values in a cell; undefined for none. */
export function extentOf(values: readonly Based[]): Extent | undefined {
  const [first] = values;
  if (!first) return undefined;
  const lowest = values.reduce((a, b) => (isBelow(b.low, b.relation, a.low, a.relation) ? b : a));
  const highest = values.reduce((a, b) => (isBelow(a.high, a.relation, b.high, b.relation) ? b : a));
  return {
    unit: first.unit,
    low: lowest.low,
    lowRelation: lowest.relation,
    high: highest.high,
    highRelation: highest.relation,
  };
}

const isBelow = (a: number, aRelation: string, b: number, bRelation: string) =>
  a - b || side(aRelation) - side(bRelation) ? (a - b || side(aRelation) - side(bRelation)) < 0 : false;

/** Of one number, what lies below it comes first and what lies above it last. */
const side = (relation: string) => (relation.startsWith('<') ? -1 : Number(relation.startsWith('>')));

/**
 * Compares two keys of one column. Unknown is last in both directions. Quantities are compared by their unit first, also in both
 * directions, because no number of one unit is more than a number of another; then upwards by the lower end, downwards by the upper.
 */
export function compareKeys(a: SortKey, b: SortKey, isDown: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'object' && typeof b === 'object') return compareExtents(a, b, isDown);
  const order = a < b ? -1 : Number(a > b);
  return isDown ? -order : order;
}

function compareExtents(a: Extent, b: Extent, isDown: boolean): number {
  if (a.unit !== b.unit) return a.unit < b.unit ? -1 : 1;
  return isDown
    ? b.high - a.high || side(b.highRelation) - side(a.highRelation) || b.low - a.low
    : a.low - b.low || side(a.lowRelation) - side(b.lowRelation) || a.high - b.high;
}

/** The places of the rows in the order of their keys. Rows that are alike stay as they were, in both directions. */
export const inOrder = (
  places: readonly number[],
  keys: readonly SortKey[],
  isDown: boolean,
): readonly number[] => places.toSorted((a, b) => compareKeys(keys[a], keys[b], isDown));
