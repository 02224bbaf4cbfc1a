/** Where the name of a row stands: beside its marks, or above them where the screen is narrow. */
export type Layout = { readonly width: number; readonly labels: 'beside' | 'above' };

/** The size of a drawing, and the part of it that the axis spans. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
};

/** The rows of one main family, under its name; or all rows, where the order mixes the families. */
export type Group<Row> = {
  /** Empty where the group holds more than one family. */
  readonly family: string;
  readonly title: string;
  readonly y: number;
  readonly rows: readonly Row[];
};

/** Room for the ticks above and below the rows. */
export const axis = { top: 34, bottom: 30 } as const;

/** Tenths of a unit of the drawing are finer than any screen shows, and keep the pages small. */
export const rounded = (position: number) => Math.round(position * 10) / 10;

/** How wide a letter of a row's name is at most, on average over a name, and the space between the name and the plot. */
const label = { letter: 6.5, gap: 14 } as const;

/** The room that the longest name needs beside the plot, and at least so much, so that charts of one kind look alike. */
export function labelRoom(
  marks: readonly { readonly subject: { readonly title: string } }[],
  least: number,
): number {
  const [, longest] = extent([0, ...marks.map(({ subject }) => subject.title.length)]);
  return Math.max(least, Math.ceil(longest * label.letter + label.gap));
}

/** A small letter beside a mark, on average over a text. */
export const smallLetter = 5.5;

/**
 * Where the plot ends: as far right as possible so that no words beside a mark leave the drawing.
 *
 * @param ends how far along the axis each mark ends, from 0 to 1, and how far its words reach beyond
 */
export function plotEnd(
  plot: { readonly left: number; readonly right: number },
  width: number,
  ends: readonly { readonly along: number; readonly beyond: number }[],
): number {
  const most = ends.map(({ along, beyond }) =>
    along > 0 ? plot.left + (width - beyond - plot.left) / along : Infinity,
  );
  const [least] = extent([plot.right, ...most]);
  return Math.floor(least);
}

/** The smallest and the largest of the numbers; of any number of them, which the arguments of Math.min are not. */
export function extent(values: readonly number[]): [low: number, high: number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/** Marks that stand under one title. */
export type Section<M> = { readonly id: string; readonly title: string; readonly members: readonly M[] };

/** The marks of each main family, in the order of the families; families without a mark are left out. */
export function sectionsByFamily<M extends { readonly main: string }>(
  marks: readonly M[],
  families: readonly { readonly id: string; readonly title: string }[],
): Section<M>[] {
  return families
    .map(({ id, title }) => ({ id, title, members: marks.filter((mark) => mark.main === id) }))
    .filter(({ members }) => members.length > 0);
}

/** All marks under one title; none where there is no mark. */
export function oneSection<M>(marks: readonly M[], title: string): Section<M>[] {
  return marks.length === 0 ? [] : [{ id: '', title, members: marks }];
}

/**
 * Sets groups below one another: a title, then the rows.
 *
 * @param placeRows places the marks of one section below a line and says where they end
 * @param start where the first group begins
 */
export function stackGroups<M, Row>(
  sections: readonly Section<M>[],
  space: { readonly title: number; readonly gap: number },
  placeRows: (members: readonly M[], top: number) => { rows: Row[]; bottom: number },
  start: number = axis.top,
): { groups: Group<Row>[]; bottom: number } {
  let bottom = start;
  const groups = sections.map(({ id, title, members }): Group<Row> => {
    const y = bottom + 16;
    const placed = placeRows(members, bottom + space.title);
    bottom = placed.bottom + space.gap;
    return { family: id, title, y, rows: placed.rows };
  });
  return { groups, bottom };
}
