import { scaleLinear } from 'd3-scale';
import { axis, extent, labelRoom, plotEnd, rounded, smallLetter, stackGroups } from '../frame.ts';
import type { Frame, Group, Layout } from '../frame.ts';
import { bySubject, orderBy } from '../subjects.ts';
import { describe } from './describe.ts';
import { electrodeRows } from './electrodes.ts';
import type { Electrode, ElectrodeRow } from './electrodes.ts';
import { byFamily, orders, sectionsOf, verdictOf } from './order.ts';
import type { Order } from './order.ts';
import type { Limit, Window } from './series.ts';
import { marginOf, shortVerdict, verdict, verdictText } from './verdict.ts';
import type { Cell } from './verdict.ts';

export type Bar = {
  readonly window: Window;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** Where a source gives a range for a limit itself: between its ends the bar is pale. */
  readonly spreads: readonly { readonly x: number; readonly width: number }[];
  /** A limit that is a bound gets an arrow within the end of its bar, which points to where the limit may be. */
  readonly arrows: readonly { readonly tail: number; readonly head: number }[];
  /** A limit that is not known is drawn open. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** The bar goes on beyond the part of the axis that is shown. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  /** What stands beside the bar where there is room: the paper, and whether a limit is doubtful. */
  readonly label: string;
  readonly isDoubtful: boolean;
  /** How far inside (positive) or outside the window the chosen cell stands, in V; absent where unknown or no cell is chosen. */
  readonly margin?: number | undefined;
  /** What is read aloud and shown on hover. */
  readonly description: string;
};
export type Row = {
  readonly subject: Window['subject'];
  /** The main family, which gives the colour. */
  readonly family: string;
  readonly y: number;
  readonly labelY: number;
  /** On a narrow screen, where no words fit beside the bars: how the row does in the chosen cell, under its name. */
  readonly verdict?: string | undefined;
  readonly verdictY: number;
  readonly bars: readonly Bar[];
};
export type Tick = { readonly x: number; readonly label: string };
export type WindowScene = Frame & {
  readonly ticks: readonly Tick[];
  readonly groups: readonly Group<Row>[];
  /** The electrodes, above the electrolytes, and the part of the axis that a chosen cell spans. */
  readonly electrodes?: { readonly y: number; readonly rows: readonly ElectrodeRow[] };
  readonly cell?: { readonly x: number; readonly width: number };
};

/** How the windows are shown, beyond their own content. */
export type WindowOptions = {
  /** The part of the axis to show, in V; by default all windows that are not doubtful. */
  readonly domain?: readonly [low: number, high: number] | undefined;
  readonly order?: Order | undefined;
  readonly electrodes?: readonly Electrode[] | undefined;
  readonly cell?: Cell | undefined;
};

const bar = { height: 10, gap: 3 } as const;
const row = { gap: 8, label: 16, verdict: 13 } as const;
const group = { title: 26, gap: 10 } as const;

/**
 * An open end fades over this many volts from the limit that is known: the same length everywhere, so that no length suggests a
 * value.
 */
const fade = 0.5;

/**
 * The potentials that the axis covers, in V against lithium: whole volts around every bar, and always 0 to 5 V. A doubtful limit
 * does not stretch the axis: its bar is cut at the edge, and says so.
 */
export function domain(windows: readonly Window[]): [number, number] {
  const [low, high] = extent([0, 5, ...windows.filter((one) => !isDoubtful(one)).flatMap(span)]);
  return [Math.floor(low), Math.ceil(high)];
}

/** The potentials between which a bar is drawn, an open end with its fading part. */
function span({ reduction, oxidation }: Window): [from: number, to: number] {
  if (reduction && oxidation) return [reduction.low, oxidation.high];
  if (reduction) return [reduction.low, reduction.high + fade];
  if (oxidation) return [oxidation.low - fade, oxidation.high];
  throw new Error('A window has at least one limit.');
}

/** Places windows: one group for each family, or one for all; one row for each subject, one bar for each window. */
export function windowScene(
  windows: readonly Window[],
  families: readonly { id: string; title: string }[],
  layout: Layout,
  options: WindowOptions = {},
): WindowScene {
  const { order = byFamily, electrodes = [], cell = {} } = options;
  const left = layout.labels === 'beside' ? labelRoom([...windows, ...electrodes], 190) : 8;
  const [low, high] = options.domain ?? domain(windows);
  const ends = windows.map((one) => ({
    along: Math.min(1, Math.max(0, (span(one)[1] - low) / (high - low))),
    beyond: labelWidth(one, cell),
  }));
  const widest = { left, right: layout.width - 12 };
  // Only beside the bars of a wide drawing is there room for the names of the papers.
  const right = layout.labels === 'beside' ? plotEnd(widest, layout.width, ends) : widest.right;
  const scale = scaleLinear().domain([low, high]).range([left, right]).clamp(true);
  const above = electrodes.length === 0 ? undefined : electrodeRows(electrodes, scale, layout, group.title);
  const { groups, bottom } = stackGroups(
    sectionsOf(windows, families, order),
    group,
    (members, top) => {
      let y = top;
      const rows = bySubject(members)
        .sort(orderBy((ofSubject) => orders[order].measure(ofSubject, cell)))
        .map((ofSubject) => {
          const placed = placeRow(ofSubject, scale, y, layout, { cell, order });
          y = placed.y + barsHeight(ofSubject) + row.gap;
          return placed;
        });
      return { rows, bottom: y };
    },
    above?.bottom,
  );
  const ticks = tickValues(scale).map((value) => ({
    x: rounded(scale(value)),
    label: String(Number(value.toFixed(6))).replace('-', '−'),
  }));
  return {
    width: layout.width,
    height: bottom + axis.bottom,
    plot: { left, right, top: axis.top, bottom },
    ticks,
    groups,
    electrodes: above && { y: above.titleY, rows: above.rows },
    cell: cellBand(cell, scale),
  };
}

/** Whole volts; finer where a reader has zoomed in so far that fewer than three of them are left. */
function tickValues(scale: { ticks(count: number): number[] }): number[] {
  const all = scale.ticks(8);
  const whole = all.filter(Number.isInteger);
  return whole.length < 3 ? all : whole;
}

/** The part of the axis between the electrodes of a cell, where both are chosen. */
function cellBand({ anode, cathode }: Cell, scale: (value: number) => number): WindowScene['cell'] {
  if (anode === undefined || cathode === undefined) return undefined;
  const [from, to] = extent([anode, cathode]).map(scale) as [number, number];
  return { x: rounded(from), width: rounded(to - from) };
}

const arrowLength = 12;

/** The arrow of a limit that is a bound, between two places of its bar. */
function arrowOf(limit: Limit | undefined, left: number, right: number): { tail: number; head: number }[] {
  const to = limit && pointing[limit.relation];
  if (!to) return [];
  return [to === 'right' ? { tail: left, head: right } : { tail: right, head: left }];
}

/** The side of a printed number on which the limit itself lies. */
const pointing: Partial<Record<Limit['relation'], 'left' | 'right'>> = {
  '>': 'right',
  '>=': 'right',
  '<': 'left',
  '<=': 'left',
};

/** What stands beside a bar: how it does in the chosen cell, else its paper; and whether one of its limits is doubtful. */
function labelOf(window: Window, cell: Cell): string {
  const judged = verdictText(verdict(window, cell));
  const text = judged === '' ? window.paper.short : judged;
  return isDoubtful(window) ? `${text}, doubtful` : text;
}

function isDoubtful({ reduction, oxidation }: Window): boolean {
  return (reduction?.doubtful ?? false) || (oxidation?.doubtful ?? false);
}

/** The room that the label takes beside a bar. */
const labelWidth = (window: Window, cell: Cell) => 6 + labelOf(window, cell).length * smallLetter;

const barsHeight = (ofSubject: readonly Window[]) => ofSubject.length * (bar.height + bar.gap) - bar.gap;

function placeRow(
  ofSubject: readonly Window[],
  scale: Scale,
  top: number,
  layout: Layout,
  { cell, order }: { readonly cell: Cell; readonly order: Order },
): Row {
  const isAbove = layout.labels === 'above';
  const verdict = isAbove ? rowVerdict(ofSubject, cell, order) : '';
  const first = top + (isAbove ? row.label : 0) + (verdict === '' ? 0 : row.verdict);
  return {
    subject: ofSubject[0]!.subject,
    family: ofSubject[0]!.main,
    y: first,
    labelY: isAbove ? top + 11 : first + bar.height - 1,
    verdict: verdict === '' ? undefined : verdict,
    verdictY: first - 4,
    bars: ofSubject.map((one, index) => placeBar(one, scale, first + index * (bar.height + bar.gap), cell)),
  };
}

/** `−1.71 V at the anode`; which kind of window says so is said too, unless the title of the section does. */
function rowVerdict(ofSubject: readonly Window[], cell: Cell, order: Order): string {
  const { basis, said } = verdictOf(ofSubject, cell);
  const short = shortVerdict(said);
  if (short === '' || order === 'margin' || basis === 'unstated') return short;
  return `${basis}: ${short}`;
}

/** A scale that stops at the ends of the axis, and what it spans. */
type Scale = ((value: number) => number) & { domain(): number[] };

function placeBar(window: Window, scale: Scale, y: number, cell: Cell): Bar {
  const [least, most] = span(window);
  const [from, to] = [scale(least), scale(most)];
  const [low, high] = scale.domain() as [number, number];
  const judged = verdict(window, cell);
  const said = verdictText(judged);
  return {
    window,
    x: rounded(from),
    width: rounded(Math.max(1, to - from)),
    y,
    height: bar.height,
    spreads: [window.reduction, window.oxidation].flatMap((limit) => {
      if (!limit || limit.low === limit.high) return [];
      return [{ x: rounded(scale(limit.low)), width: rounded(scale(limit.high) - scale(limit.low)) }];
    }),
    arrows: [
      ...arrowOf(window.reduction, rounded(from), rounded(from) + arrowLength),
      ...arrowOf(window.oxidation, rounded(to) - arrowLength, rounded(to)),
    ],
    openLeft: window.reduction === undefined,
    openRight: window.oxidation === undefined,
    cutLeft: least < low,
    cutRight: most > high,
    label: labelOf(window, cell),
    isDoubtful: isDoubtful(window),
    margin: marginOf(judged),
    description: said === '' ? describe(window) : `${describe(window)}. In the chosen cell: ${said}`,
  };
}
