import { oneSection, sectionsByFamily } from '../frame.ts';
import type { Section } from '../frame.ts';
import { bySubject } from '../subjects.ts';
import type { Window } from './series.ts';
import { isPartlyUnknown, marginOf, verdict, worstOf } from './verdict.ts';
import type { Cell, Verdict } from './verdict.ts';

/** How the electrolytes follow one another. */
export const orderIds = ['family', 'reduction', 'oxidation', 'width', 'margin'] as const;
export type Order = (typeof orderIds)[number];

/** What decides the place of an electrolyte, smallest first; of several numbers the first that differs. */
type Measure = (ofSubject: readonly Window[], cell: Cell) => readonly number[];

export const byFamily: Order = 'family';

const lowest = (values: readonly (number | undefined)[]) => [
  Math.min(...values.map((value) => value ?? Infinity)),
];
/** The negative, so that the largest comes first and what is unknown last. */
const highest = (values: readonly (number | undefined)[]) => lowest(values.map((value) => value && -value));

const width = ({ reduction, oxidation }: Window) =>
  reduction && oxidation ? oxidation.high - reduction.low : undefined;

/**
 * Every order. By family the electrolytes stand in groups, within them what stands lithium best first. Several windows of one
 * electrolyte count by the one that puts it first, but for the margin: there the worst of one kind counts, because a cell fails at
 * its weakest, and what is unknown of an electrode puts it behind all of which everything is known.
 */
export const orders: Readonly<Record<Order, { label: string; measure: Measure }>> = {
  family: {
    label: 'By family',
    measure: (all) => lowest(all.map(({ reduction }) => reduction?.low)),
  },
  reduction: {
    label: 'By reduction limit, lowest first',
    measure: (all) => lowest(all.map(({ reduction }) => reduction?.low)),
  },
  oxidation: {
    label: 'By oxidation limit, highest first',
    measure: (all) => highest(all.map(({ oxidation }) => oxidation?.high)),
  },
  width: {
    label: 'By width, widest first',
    measure: (all) => highest(all.map(width)),
  },
  margin: {
    label: 'By margin in the chosen cell, safest first',
    measure: (all, cell) => {
      const { said } = verdictOf(all, cell);
      return [Number(isPartlyUnknown(said)), -(marginOf(said) ?? -Infinity)];
    },
  },
};

/** The kinds of window by which a margin may be ranked, the most telling first. */
const bases = [
  'thermodynamic',
  'kinetic',
  'onset',
  'stated',
  'unstated',
] as const satisfies Window['variant'][];
type Basis = (typeof bases)[number];

/** The kind of window that decides about the margin of an electrolyte: the most telling one that it has. */
const basisOf = (ofSubject: readonly Window[]): Basis | undefined =>
  bases.find((basis) => ofSubject.some(({ variant }) => variant === basis));

/** What the windows of the most telling kind say of a cell, the worst of them for each electrode. */
export function verdictOf(
  ofSubject: readonly Window[],
  cell: Cell,
): { readonly basis: Basis | undefined; readonly said: Verdict } {
  const basis = basisOf(ofSubject);
  const telling = ofSubject.filter(({ variant }) => variant === basis);
  return { basis, said: worstOf(telling.map((window) => verdict(window, cell))) };
}

/**
 * The windows under titles: by family a title for each, by margin one for each kind of window that decides, so that no ranking mixes
 * kinds; by anything else one list.
 */
export function sectionsOf(
  windows: readonly Window[],
  families: readonly { readonly id: string; readonly title: string }[],
  order: Order,
): Section<Window>[] {
  if (order === byFamily) return sectionsByFamily(windows, families);
  return order === 'margin' ? sectionsByBasis(windows) : oneSection(windows, orders[order].label);
}

function sectionsByBasis(windows: readonly Window[]): Section<Window>[] {
  const subjects = bySubject(windows);
  const filled = bases
    .map((basis) => ({ basis, members: subjects.filter((one) => basisOf(one) === basis).flat() }))
    .filter(({ members }) => members.length > 0);
  return filled.flatMap(({ basis, members }, index) =>
    oneSection(
      members,
      index === 0 ? titles[basis] : `No ${filled[0]!.basis} window shown: ${continued[basis]}`,
    ),
  );
}

const titles: Readonly<Record<Basis, string>> = {
  thermodynamic: 'By thermodynamic margin in the chosen cell',
  kinetic: 'By kinetic margin in the chosen cell',
  onset: 'By onset margin in the chosen cell',
  stated: 'By stated margin in the chosen cell',
  unstated: 'By margin of no stated kind',
};
const continued: Readonly<Record<Basis, string>> = {
  thermodynamic: 'by thermodynamic',
  kinetic: 'by kinetic',
  onset: 'by onset',
  stated: 'by stated',
  unstated: 'kind not stated',
};

/** An order by its name in the address; by family where the name is none. */
export const orderOf = (id: string): Order => orderIds.find((one) => one === id) ?? byFamily;
