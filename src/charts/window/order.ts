import type { Window } from './series.ts';

/** How the electrolytes follow one another. */
export const orderIds = ['family', 'reduction', 'oxidation', 'width', 'margin'] as const;
export type Order = (typeof orderIds)[number];

/** What decides the place of an electrolyte, smallest first. */
type Measure = (ofSubject: readonly Window[], marginOf: (window: Window) => number | undefined) => number;

export const byFamily: Order = 'family';

const lowest = (values: readonly (number | undefined)[]) =>
  Math.min(...values.map((value) => value ?? Infinity));
/** The negative, so that the largest comes first and what is unknown last. */
const highest = (values: readonly (number | undefined)[]) => lowest(values.map((value) => value && -value));

const width = ({ reduction, oxidation }: Window) =>
  reduction && oxidation ? oxidation.high - reduction.low : undefined;

/**
 * Every order. By family the electrolytes stand in groups, within them what stands lithium best first; by anything else they are
 * one list. Several windows of one electrolyte count by the one that puts it first, but for the margin: there the worst counts,
 * because a cell fails at its weakest.
 */
export const orders: Readonly<Record<Order, { label: string; isGrouped: boolean; measure: Measure }>> = {
  family: {
    label: 'By family',
    isGrouped: true,
    measure: (all) => lowest(all.map(({ reduction }) => reduction?.low)),
  },
  reduction: {
    label: 'By reduction limit, lowest first',
    isGrouped: false,
    measure: (all) => lowest(all.map(({ reduction }) => reduction?.low)),
  },
  oxidation: {
    label: 'By oxidation limit, highest first',
    isGrouped: false,
    measure: (all) => highest(all.map(({ oxidation }) => oxidation?.high)),
  },
  width: {
    label: 'By width, widest first',
    isGrouped: false,
    measure: (all) => highest(all.map(width)),
  },
  margin: {
    label: 'By margin in the chosen cell, safest first',
    isGrouped: false,
    measure: (all, marginOf) => {
      const known = all.map(marginOf).filter((margin) => margin !== undefined);
      return known.length === 0 ? Infinity : -Math.min(...known);
    },
  },
};

/** An order by its name in the address; by family where the name is none. */
export const orderOf = (id: string): Order => orderIds.find((one) => one === id) ?? byFamily;
