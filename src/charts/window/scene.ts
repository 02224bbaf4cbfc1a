import { scaleLinear } from 'd3-scale';
import { axis, extent, labelRoom, plotEnd, rounded, smallLetter, stackGroups } from '../frame.ts';
import type { Frame, Group, Layout } from '../frame.ts';
import { bySubject, orderBy } from '../subjects.ts';
import { describe } from './describe.ts';
import type { Limit, Window } from './series.ts';

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
  /** What stands beside the bar where there is room: the paper, and whether a limit is doubtful. */
  readonly label: string;
  readonly isDoubtful: boolean;
  /** What is read aloud and shown on hover. */
  readonly description: string;
};
export type Row = {
  readonly subject: Window['subject'];
  readonly y: number;
  readonly labelY: number;
  readonly bars: readonly Bar[];
};
export type Tick = { readonly x: number; readonly label: string };
export type WindowScene = Frame & {
  readonly ticks: readonly Tick[];
  readonly groups: readonly Group<Row>[];
};

const bar = { height: 10, gap: 3 } as const;
const row = { gap: 8, label: 16 } as const;
const group = { title: 26, gap: 10 } as const;

/**
 * An open end fades over this many volts from the limit that is known: the same length everywhere, so that no length suggests a
 * value.
 */
const fade = 0.5;

/** The potentials that the axis covers, in V against lithium: whole volts around every bar, and always 0 to 5 V. */
export function domain(windows: readonly Window[]): [number, number] {
  const [low, high] = extent([0, 5, ...windows.flatMap(span)]);
  return [Math.floor(low), Math.ceil(high)];
}

/** The potentials between which a bar is drawn, an open end with its fading part. */
function span({ reduction, oxidation }: Window): [from: number, to: number] {
  if (reduction && oxidation) return [reduction.low, oxidation.high];
  if (reduction) return [reduction.low, reduction.high + fade];
  if (oxidation) return [oxidation.low - fade, oxidation.high];
  throw new Error('A window has at least one limit.');
}

/** Places windows: one group for each family, one row for each subject, one bar for each window. */
export function windowScene(
  windows: readonly Window[],
  families: readonly { id: string; title: string }[],
  layout: Layout,
): WindowScene {
  const left = layout.labels === 'beside' ? labelRoom(windows, 190) : 8;
  const [low, high] = domain(windows);
  const ends = windows.map((one) => ({
    along: (span(one)[1] - low) / (high - low),
    beyond: labelWidth(one),
  }));
  const widest = { left, right: layout.width - 12 };
  // Only beside the bars of a wide drawing is there room for the names of the papers.
  const right = layout.labels === 'beside' ? plotEnd(widest, layout.width, ends) : widest.right;
  const scale = scaleLinear().domain([low, high]).range([left, right]);
  const { groups, bottom } = stackGroups(windows, families, group, (members, top) => {
    let y = top;
    const rows = bySubject(members)
      .sort(orderBy(lowestLimit))
      .map((ofSubject) => {
        const placed = placeRow(ofSubject, scale, y, layout);
        y += rowHeight(ofSubject, layout);
        return placed;
      });
    return { rows, bottom: y };
  });
  const ticks = scale
    .ticks(8)
    .filter(Number.isInteger)
    .map((value) => ({ x: rounded(scale(value)), label: String(value).replace('-', '−') }));
  return {
    width: layout.width,
    height: bottom + axis.bottom,
    plot: { left, right, top: axis.top, bottom },
    ticks,
    groups,
  };
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

/** The paper of a window, and whether one of its limits is doubtful. */
function labelOf(window: Window): string {
  return isDoubtful(window) ? `${window.paper.short}, doubtful` : window.paper.short;
}

function isDoubtful({ reduction, oxidation }: Window): boolean {
  return (reduction?.doubtful ?? false) || (oxidation?.doubtful ?? false);
}

/** The room that the label takes beside a bar. */
const labelWidth = (window: Window) => 6 + labelOf(window).length * smallLetter;

/** What stands lithium best comes first: rows in the order of their lowest reduction limit. */
const lowestLimit = (group: readonly Window[]) =>
  Math.min(...group.map(({ reduction }) => reduction?.low ?? Infinity));

const labelHeight = ({ labels }: Layout) => (labels === 'above' ? row.label : 0);

function rowHeight(ofSubject: readonly Window[], layout: Layout): number {
  return labelHeight(layout) + ofSubject.length * (bar.height + bar.gap) - bar.gap + row.gap;
}

function placeRow(
  ofSubject: readonly Window[],
  scale: (value: number) => number,
  top: number,
  layout: Layout,
): Row {
  const first = top + labelHeight(layout);
  return {
    subject: ofSubject[0]!.subject,
    y: first,
    labelY: layout.labels === 'above' ? top + 11 : first + bar.height - 1,
    bars: ofSubject.map((one, index) => placeBar(one, scale, first + index * (bar.height + bar.gap))),
  };
}

function placeBar(window: Window, scale: (value: number) => number, y: number): Bar {
  const [from, to] = span(window).map(scale) as [number, number];
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
    label: labelOf(window),
    isDoubtful: isDoubtful(window),
    description: describe(window),
  };
}
