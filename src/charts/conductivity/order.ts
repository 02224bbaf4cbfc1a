import { extent, oneSection, sectionsByFamily } from '../frame.ts';
import type { Section } from '../frame.ts';
import { bySubject } from '../subjects.ts';
import { effective } from './shown.ts';
import type { Shown } from './shown.ts';
import { isAt } from './temperature.ts';
import type { Temperature } from './temperature.ts';
import { placesText, ties } from './ties.ts';

/** How the electrolytes follow one another. */
export const orders = {
  family: 'By family, best first',
  value: 'By value, best first',
  name: 'By name',
  year: 'By year, newest first',
} as const;
export type Order = keyof typeof orders;

/** What decides within a family. */
export const withinFamily =
  'In each family the best conductor stands first, and by name what repeats cannot tell apart.';

/** An order by its name in the address; by family where the name is none. */
export const orderOf = (name: string): Order =>
  Object.keys(orders).find((id): id is Order => id === name) ?? 'family';

/** The values of one subject, which share a row. */
export type Row = {
  readonly subject: Shown['subject'];
  /** The main family, which gives the colour. */
  readonly main: string;
  readonly points: readonly Shown[];
  /** Its places among all that were ranked, and what else has the same; absent where nothing was ranked. */
  readonly tie?: TieOfRow | undefined;
};
export type TieOfRow = { readonly places: string; readonly best: number };

/** What decides the order: which one, at which temperature values may be ranked, and how far apart they must lie to differ. */
export type Ordering = {
  readonly order: Order;
  readonly temperature: Temperature;
  /** In decades. */
  readonly scatter: number;
};

/** The values on view in rows, the rows under titles. */
export function sections(
  shown: readonly Shown[],
  families: readonly { readonly id: string; readonly title: string }[],
  { order, temperature, scatter }: Ordering,
): Section<Row>[] {
  const rows = bySubject(shown).map((points): Row => ({
    subject: points[0]!.subject,
    main: points[0]!.main,
    points: points.toSorted((a, b) => a.low - b.low || a.high - b.high),
  }));
  switch (order) {
    case 'family':
      return sectionsByFamily(rows, families).map((section) => ({
        ...section,
        members: bestFirst(section.members, scatter),
      }));
    case 'value':
      return ranked(rows, temperature, scatter);
    case 'name':
      return oneSection(rows.toSorted(materialsFirst), orders.name);
    case 'year': {
      const newest = ({ points }: Row) => Math.max(...points.map(({ year }) => year));
      return oneSection(
        rows.toSorted((a, b) => newest(b) - newest(a) || materialsFirst(a, b)),
        orders.year,
      );
    }
  }
}

/** Materials before whole families; among each the best conductor first, and by name what repeats could not tell apart. */
function bestFirst(rows: readonly Row[], scatter: number): Row[] {
  const highest = ({ points }: Row) => extent(points.map((one) => effective(one).high))[1];
  return (['material', 'family'] as const).flatMap((kind) => {
    const same = rows.filter(({ subject }) => subject.kind === kind);
    const positive = same.filter((row) => highest(row) > 0);
    return [
      ...ties(positive, highest, byName, scatter).flatMap(({ members }) => members),
      ...same.filter((row) => highest(row) <= 0).sort(byName),
    ];
  });
}

/** One list of what can be ranked, with its places, and one of what cannot. */
function ranked(rows: readonly Row[], temperature: Temperature, scatter: number): Section<Row>[] {
  const best = ({ points }: Row) =>
    extent(points.filter((one) => mayRank(one, temperature)).map(({ high }) => high))[1];
  const comparable = rows.filter((row) => row.subject.kind === 'material' && best(row) > 0);
  const placed = ties(comparable, best, byName, scatter).flatMap((tie) =>
    tie.members.map((row) => ({ ...row, tie: { places: placesText(tie), best: tie.best } })),
  );
  return [
    ...oneSection(placed, 'By best comparable value, ties by name'),
    ...oneSection(
      rows.filter((row) => !comparable.includes(row)).sort(materialsFirst),
      'No comparable value, by name',
    ),
  ];
}

/**
 * Whether a value may rank its material: one measured number, confirmed, at the temperature on view, or at room temperature where
 * any is. What crosses grain boundaries only is a part of what a material does.
 */
export function mayRank(one: Shown, temperature: Temperature): boolean {
  return (
    one.isComparable &&
    one.method === 'measured' &&
    one.variant !== 'grain-boundary' &&
    isAt(one, temperature === 'all' ? 'room' : temperature)
  );
}

const byName = (a: Row, b: Row): number =>
  compare(a.subject.title, b.subject.title) || compare(a.subject.id, b.subject.id);

const materialsFirst = (a: Row, b: Row): number =>
  Number(a.subject.kind === 'family') - Number(b.subject.kind === 'family') || byName(a, b);

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
