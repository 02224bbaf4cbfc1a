import { scaleLog } from 'd3-scale';
import { axis, extent, labelRoom, plotEnd, rounded, sectionsByFamily, stackGroups } from '../frame.ts';
import type { Frame, Group, Layout } from '../frame.ts';
import { bySubject, orderBy } from '../subjects.ts';
import { describe } from './describe.ts';
import { lanes, reach } from './lanes.ts';
import type { Point } from './series.ts';

export type Mark = {
  readonly point: Point;
  readonly x: number;
  /** The right end of a range; equal to `x` for a single value. */
  readonly x2: number;
  readonly y: number;
  /** A bound is an arrow that points to where the value may be. */
  readonly arrow?: 'left' | 'right';
  readonly description: string;
};
export type Row = {
  readonly subject: Point['subject'];
  readonly labelY: number;
  readonly y: number;
  readonly marks: readonly Mark[];
};
export type Tick = { readonly x: number; readonly exponent: number };
export type ConductivityScene = Frame & {
  readonly ticks: readonly Tick[];
  readonly groups: readonly Group<Row>[];
};

const line = { height: 18, label: 14 } as const;
const group = { title: 26, gap: 8 } as const;

/** What an axis without a value spans: the decades from a poor to a good solid electrolyte at room temperature, in S/cm. */
const usual: [number, number] = [-6, -2];

/** Whole decades around every value, as exponents of ten; at least one. */
export function decades(points: readonly Point[]): [first: number, last: number] {
  if (points.length === 0) return usual;
  const [low, high] = extent(points.flatMap((point) => [point.low, point.high]));
  const first = Math.floor(Math.log10(low));
  return [first, Math.max(first + 1, Math.ceil(Math.log10(high)))];
}

/** Places points: one group for each family, one row for each subject, its repeats side by side so that disagreement is seen. */
export function conductivityScene(
  points: readonly Point[],
  families: readonly { id: string; title: string }[],
  layout: Layout,
): ConductivityScene {
  const left = layout.labels === 'beside' ? labelRoom(points, 210) : 12;
  const [first, last] = decades(points);
  const ends = points.map((point) => ({
    along: (Math.log10(point.high) - first) / (last - first),
    beyond: reach({ x: 0, x2: 0, arrow: arrows[point.relation], point })[1],
  }));
  const right = plotEnd({ left, right: layout.width - 44 }, layout.width, ends);
  const scale = scaleLog()
    .domain([10 ** first, 10 ** last])
    .range([left, right]);
  const label = layout.labels === 'above' ? line.label : 0;
  const { groups, bottom } = stackGroups(sectionsByFamily(points, families), group, (members, top) => {
    let next = top;
    const rows = bySubject(members)
      .sort(orderBy(bestFirst))
      .map((ofSubject): Row => {
        const start = next;
        const y = start + label + line.height / 2;
        const marks = placeMarks(ofSubject, scale, y);
        next = Math.max(...marks.map((mark) => mark.y)) + line.height / 2;
        return {
          subject: ofSubject[0]!.subject,
          labelY: layout.labels === 'above' ? start + 11 : start + 13,
          y,
          marks,
        };
      });
    return { rows, bottom: next };
  });
  // A narrow axis has no room for the label of every decade.
  const step = layout.labels === 'above' && last - first > 6 ? 2 : 1;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((exponent) => (last - exponent) % step === 0)
    .map((exponent) => ({ x: rounded(scale(10 ** exponent)), exponent }));
  return {
    width: layout.width,
    height: bottom + axis.bottom,
    plot: { left, right, top: axis.top, bottom },
    ticks,
    groups,
  };
}

/** The negative of the highest value, so that the best conductor comes first. */
const bestFirst = (group: readonly Point[]) => -Math.max(...group.map(({ high }) => high));

const arrows = {
  '=': undefined,
  '~': undefined,
  '>': 'right',
  '>=': 'right',
  '<': 'left',
  '<=': 'left',
} as const;

function placeMarks(ofSubject: readonly Point[], scale: (value: number) => number, y: number): Mark[] {
  const onOneLine = ofSubject.map((point): Mark => ({
    point,
    x: rounded(scale(point.low)),
    x2: rounded(scale(point.high)),
    y,
    arrow: arrows[point.relation],
    description: describe(point),
  }));
  const lane = lanes(onOneLine.map(reach));
  return onOneLine.map((mark, index) => ({ ...mark, y: y + lane[index]! * line.height }));
}
