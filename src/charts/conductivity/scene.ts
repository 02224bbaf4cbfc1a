import { scaleLog } from 'd3-scale';
import { bySubject, orderBy } from '../subjects.ts';
import type { Point } from './series.ts';

export type Layout = { readonly width: number; readonly labels: 'beside' | 'above' };

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
export type Group = {
  readonly family: string;
  readonly title: string;
  readonly y: number;
  readonly rows: readonly Row[];
};
export type Tick = { readonly x: number; readonly exponent: number };
export type ConductivityScene = {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly Tick[];
  readonly groups: readonly Group[];
};

const line = { height: 18, label: 14 } as const;
const group = { title: 26, gap: 8 } as const;
const axis = { top: 34, bottom: 30 } as const;

/** Whole decades around every value, as exponents of ten. */
export function decades(points: readonly Point[]): [number, number] {
  const values = points.flatMap(({ low, high }) => [low, high]);
  return [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
}

/** Places points: one group for each family, one row for each subject, its repeats on one line so that disagreement is seen. */
export function conductivityScene(
  points: readonly Point[],
  families: readonly { id: string; title: string }[],
  layout: Layout,
): ConductivityScene {
  const left = layout.labels === 'beside' ? 210 : 12;
  const right = layout.width - 44;
  const [first, last] = decades(points);
  const scale = scaleLog()
    .domain([10 ** first, 10 ** last])
    .range([left, right]);
  let y: number = axis.top;
  const groups = families.flatMap((family): Group[] => {
    const members = points.filter((point) => point.main === family.id);
    if (members.length === 0) return [];
    const top = y;
    y += group.title;
    const rows = bySubject(members)
      .sort(orderBy(best))
      .map((ofSubject): Row => {
        const labelY = layout.labels === 'above' ? y + 11 : y + 13;
        if (layout.labels === 'above') y += line.label;
        const middle = y + line.height / 2;
        y += line.height;
        return {
          subject: ofSubject[0]!.subject,
          labelY,
          y: middle,
          marks: ofSubject.map((point) => placeMark(point, scale, middle)),
        };
      });
    y += group.gap;
    return [{ family: family.id, title: family.title, y: top + 16, rows }];
  });
  const step = layout.labels === 'above' && last - first > 6 ? 2 : 1;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((exponent) => (last - exponent) % step === 0)
    .map((exponent) => ({ x: round(scale(10 ** exponent)), exponent }));
  return {
    width: layout.width,
    height: y + axis.bottom,
    plot: { left, right, top: axis.top, bottom: y },
    ticks,
    groups,
  };
}

/** Best conductors first: the negative of the highest value. */
const best = (group: readonly Point[]) => -Math.max(...group.map(({ high }) => high));

function placeMark(point: Point, scale: (value: number) => number, y: number): Mark {
  const arrow =
    point.relation === '>' || point.relation === '>='
      ? 'right'
      : point.relation === '<' || point.relation === '<='
        ? 'left'
        : undefined;
  return {
    point,
    x: round(scale(point.low)),
    x2: round(scale(point.high)),
    y,
    arrow,
    description: describe(point),
  };
}

/** `Li6PS5Cl: 1.9 mS cm⁻¹ at room temperature (Rao & Adams 2011)`. */
export function describe({ subject, text, temperature, doubtful, paper }: Point): string {
  const at =
    temperature === undefined
      ? 'at room temperature'
      : temperature === 'T?'
        ? 'temperature not reported'
        : `at ${temperature}`;
  return `${subject.title}: ${text} ${at}${doubtful ? ', doubtful' : ''} (${paper.short})`;
}

const round = (value: number) => Math.round(value * 10) / 10;
