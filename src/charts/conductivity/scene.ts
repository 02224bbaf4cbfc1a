import {
  axis as ticksRoom,
  extent,
  labelRoom,
  plotEnd,
  rounded,
  smallLetter,
  stackGroups,
} from '../frame.ts';
import type { Frame, Group, Layout, Section } from '../frame.ts';
import { describe, describeMoved } from './describe.ts';
import { keyEntries, placeKey } from './key.ts';
import type { PlacedEntry } from './key.ts';
import { lanes, reach } from './lanes.ts';
import { lineLabel, lineText } from './lines.ts';
import type { Line } from './lines.ts';
import type { Ordering, Row } from './order.ts';
import { joins } from './repeats.ts';
import type { Join } from './repeats.ts';
import { axisOf, spanOf } from './scale.ts';
import type { Axis, Tick } from './scale.ts';
import { effective } from './shown.ts';
import type { Shown } from './shown.ts';
import type { UnitId } from './unit.ts';

export type Mark = {
  readonly point: Shown;
  readonly x: number;
  /** The right end of a range; equal to `x` for a single value. */
  readonly x2: number;
  readonly y: number;
  /** A bound is an arrow that points to where the value may be. */
  readonly arrow?: 'left' | 'right' | undefined;
  /** What stands beside the mark. */
  readonly label?: string | undefined;
  /** Whether this is where an activation energy moves the value to. */
  readonly isMoved: boolean;
  readonly description: string;
};
export type PlacedRow = Pick<Row, 'subject' | 'main'> & {
  readonly labelY: number;
  readonly y: number;
  readonly marks: readonly Mark[];
  readonly joins: readonly Join[];
  /** The papers of the row, behind its marks, where there is room. */
  readonly papers?: { readonly x: number; readonly text: string } | undefined;
  readonly places?: string | undefined;
};
/** Rows that cannot be told apart, and the part of the axis within which their best values lie. */
export type PlacedTie = {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
};
export type PlacedLine = {
  readonly line: Line;
  readonly x: number;
  readonly x2: number;
  readonly labelY: number;
  readonly label: string;
  /** On which side of the line its label stands. */
  readonly side: 'left' | 'right';
  readonly description: string;
};
export type ConductivityScene = Frame & {
  /** Unit and temperature. */
  readonly header: string;
  readonly ticks: readonly Tick[];
  readonly groups: readonly Group<PlacedRow>[];
  readonly ties: readonly PlacedTie[];
  readonly lines: readonly PlacedLine[];
  /** How far repeats of one material scatter, as a length of the axis; a linear axis has no such length. */
  readonly scatter?: {
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly label: string;
  };
  readonly key: readonly PlacedEntry[];
};

export type ConductivityOptions = Ordering & {
  readonly unit: UnitId;
  readonly isLinear: boolean;
  readonly header: string;
  readonly lines: readonly Line[];
  readonly families: readonly { readonly id: string; readonly title: string }[];
  readonly forms: readonly { readonly id: string; readonly label: string }[];
};

const line = { height: 18, label: 14 } as const;
const group = { title: 26, gap: 8 } as const;

/** The lines of words above the ticks: header, scatter, and one for each line across the chart. */
const head = { header: 11, line: 16, gap: 6 } as const;

/** The room that places take before the names. */
const placesRoom = 46;

/** Places rows, in which the values of one subject stand side by side so that disagreement is seen. */
export function conductivityScene(
  sections: readonly Section<Row>[],
  layout: Layout,
  options: ConductivityOptions,
): ConductivityScene {
  const { unit, isLinear, families, order, header } = options;
  const isWide = layout.labels === 'beside';
  const all = sections.flatMap(({ members }) => members);
  const shown = all.flatMap(({ points }) => points);
  const left = isWide ? labelRoom(all, 210) + (order === 'value' ? placesRoom : 0) : 12;
  const widest: [number, number] = [left, layout.width - 44];
  const span = spanOf(shown, isLinear);
  const axisTo = (right: number) => axisOf(span, { unit, isLinear, range: [left, right], isShort: !isWide });
  const right = endOfPlot(all, widest, layout, axisTo(widest[1]));
  const axis = axisTo(right);
  const lines = linesWithin(options.lines, axis);
  const hasScatter = !isLinear;
  const wordLines = lines.length + Number(hasScatter);
  const top = ticksRoom.top + (wordLines === 0 ? 0 : head.line * wordLines + head.gap);
  const label = isWide ? 0 : line.label;
  const { groups, bottom } = stackGroups(
    sections,
    group,
    (members, start) => {
      let next = start;
      const placed = members.map((row): PlacedRow => {
        const from = next;
        const one = placeRow(row, axis, from + label + line.height / 2, { isWide, unit });
        next = Math.max(...one.marks.map(({ y }) => y)) + line.height / 2;
        return { ...one, labelY: isWide ? from + 13 : from + 11 };
      });
      return { rows: placed, bottom: next };
    },
    top,
  );
  // In the order of the families their titles tell the colours.
  const entries = keyEntries(shown, options.forms, order === 'family' ? [] : families);
  const key = placeKey(entries, { left: isWide ? 8 : left, right: layout.width - 4, top: bottom + 30 });
  return {
    width: layout.width,
    height: key.bottom + (entries.length === 0 ? 0 : 6),
    plot: { left, right, top, bottom },
    header,
    ticks: axis.ticks,
    groups,
    ties: placeTies(all, groups, axis, options, label),
    lines: lines.map((one, index) =>
      placeLine(one, axis, [left, right], head.header + head.line * (index + 1 + Number(hasScatter)), {
        isWide,
        unit,
      }),
    ),
    scatter: hasScatter ? scatterBar(axis, left, options.scatter, isWide) : undefined,
    key: key.entries,
  };
}

/** The lines that lie on the axis; the others are for the page to name. */
export const linesWithin = (lines: readonly Line[], { domain }: Pick<Axis, 'domain'>): Line[] =>
  lines.filter(({ low, high }) => high >= domain[0] && low <= domain[1]);

const arrows = {
  '=': undefined,
  '~': undefined,
  '>': 'right',
  '>=': 'right',
  '<': 'left',
  '<=': 'left',
} as const;

/** How far right the plot may reach so that no words beside a mark leave the drawing. */
function endOfPlot(
  rows: readonly Row[],
  [left, right]: readonly [number, number],
  layout: Layout,
  axis: Axis,
): number {
  const ends = rows.flatMap((row) => {
    const words = layout.labels === 'beside' ? papersGap + papersText(row.points).length * smallLetter : 0;
    const [, last] = extent(row.points.flatMap((point) => [point.high, effective(point).high]));
    return row.points.map((point) => {
      const { high } = point;
      const arrow = arrows[point.relation];
      const beyond = reach({ x: 0, x2: 0, arrow, label: point.label })[1];
      const along = (axis.place(high) - left) / (right - left);
      return { along, beyond: beyond + (high === last ? words : 0) };
    });
  });
  return plotEnd({ left, right }, layout.width, ends);
}

const papersGap = 10;

/** More letters of names than these are too many beside a mark. */
const mostLetters = 44;

/** The papers of a row from left to right, or how many they are. */
function papersText(points: readonly Shown[]): string {
  const papers = [...new Map(points.map(({ paper }) => [paper.id, paper.short])).values()];
  const named = papers.join('; ');
  return named.length > mostLetters ? `${papers.length} papers` : named;
}

function placeRow(
  { subject, main, points, tie }: Row,
  axis: Axis,
  y: number,
  { isWide, unit }: { isWide: boolean; unit: UnitId },
): Omit<PlacedRow, 'labelY'> {
  const onOneLine = marksOf(points, axis, y, unit);
  const reaches = onOneLine.map(reach);
  const lane = lanes(reaches);
  const marks = onOneLine.map((mark, index) => ({ ...mark, y: y + lane[index]! * line.height }));
  const joined = joins(marks);
  const end = Math.max(
    ...reaches.filter((_, index) => lane[index] === 0).map(([, to]) => to),
    ...joined.map(({ x2 }) => x2),
  );
  return {
    subject,
    main,
    y,
    marks,
    joins: joined,
    papers: isWide ? { x: rounded(end + papersGap), text: papersText(points) } : undefined,
    places: tie?.places,
  };
}

/** The marks of some values on one line: one each, and one more for a value that was moved. */
function marksOf(points: readonly Shown[], axis: Axis, y: number, unit: UnitId): Mark[] {
  return points.flatMap((point): Mark[] => {
    const mark = (at: Pick<Shown, 'low' | 'high'>, isMoved: boolean): Mark => ({
      point,
      x: rounded(axis.place(at.low)),
      x2: rounded(axis.place(at.high)),
      y,
      arrow: arrows[point.relation],
      label: isMoved ? undefined : point.label,
      isMoved,
      description: isMoved ? describeMoved(point, unit) : describe(point, unit),
    });
    return point.moved ? [mark(point, false), mark(effective(point), true)] : [mark(point, false)];
  });
}

/** One band for each run of rows with the same places. */
function placeTies(
  rows: readonly Row[],
  groups: readonly Group<PlacedRow>[],
  axis: Axis,
  { scatter }: Ordering,
  label: number,
): PlacedTie[] {
  const placed = groups.flatMap(({ rows: of }) => of);
  const found: PlacedTie[] = [];
  let start = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const tie = rows[index]!.tie;
    const next = rows[index + 1]?.tie;
    if (tie && tie.best === next?.best) continue;
    if (tie) {
      const [low, high] = axis.domain;
      const within = (value: number) => axis.place(Math.min(high, Math.max(low, value)));
      const [from, to] = [within(tie.best / 10 ** scatter), within(tie.best)];
      const last = placed[index]!;
      const y = placed[start]!.y - line.height / 2 - label;
      found.push({
        x: rounded(from),
        width: rounded(to - from),
        y,
        height: Math.max(...last.marks.map((mark) => mark.y)) + line.height / 2 - y,
      });
    }
    start = index + 1;
  }
  return found;
}

/** A label stands on the side of its line where there is more room. */
function placeLine(
  one: Line,
  axis: Axis,
  [left, right]: readonly [number, number],
  labelY: number,
  { isWide, unit }: { isWide: boolean; unit: UnitId },
): PlacedLine {
  const [x, x2] = [one.low, one.high].map((value) => rounded(axis.place(value))) as [number, number];
  const label = lineLabel(one, unit);
  return {
    line: one,
    x,
    x2,
    labelY,
    label: isWide ? `${label} (${one.paper.short})` : label,
    side: x > (left + right) / 2 ? 'left' : 'right',
    description: lineText(one, unit),
  };
}

function scatterBar(
  axis: Axis,
  x: number,
  decades: number,
  isWide: boolean,
): NonNullable<ConductivityScene['scatter']> {
  const [low] = axis.domain;
  const said = `${Number(decades.toFixed(2))} decades`;
  return {
    x,
    width: rounded(axis.place(low * 10 ** decades) - axis.place(low)),
    y: head.header + head.line - 4,
    label: isWide
      ? `scatter of repeats of one material, ${said}: closer values are ties`
      : `scatter of repeats, ${said}`,
  };
}
