import { scaleLinear } from 'd3-scale';
import { convert } from '../../quantity/convert.ts';
import { findUnit } from '../../quantity/units.ts';
import { extent, rounded } from '../frame.ts';
import type { Frame, Layout } from '../frame.ts';
import { celsiusOf, inverse } from './arrhenius.ts';
import type { Series } from './arrhenius.ts';
import { describe } from './describe.ts';
import { keyEntries, placeKey } from './key.ts';
import type { PlacedEntry } from './key.ts';
import { axisOf, spanOf } from './scale.ts';
import type { Tick } from './scale.ts';
import type { Point } from './series.ts';
import type { UnitId } from './unit.ts';

/** A value in an Arrhenius plot. A temperature or a value that is a range is a bar through its mark. */
export type ArrheniusMark = {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly temperatures?: readonly [from: number, to: number] | undefined;
  readonly values?: readonly [from: number, to: number] | undefined;
  readonly arrow?: 'up' | 'down' | undefined;
  readonly description: string;
};
/** A line between two neighbouring temperatures of one material. */
export type Segment = {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** Whether both values are of one sample in one paper; otherwise two laboratories made the slope together. */
  readonly isOneSample: boolean;
};
export type PlacedSeries = Pick<Series, 'subject' | 'main'> & {
  readonly marks: readonly ArrheniusMark[];
  readonly segments: readonly Segment[];
  readonly label: { readonly x: number; readonly y: number };
};
export type ArrheniusScene = Frame & {
  readonly header: string;
  readonly series: readonly PlacedSeries[];
  /** 1000/T below, °C above. */
  readonly inverseTicks: readonly Tick[];
  readonly celsiusTicks: readonly Tick[];
  readonly ticks: readonly Tick[];
  readonly key: readonly PlacedEntry[];
};

export type ArrheniusOptions = {
  readonly unit: UnitId;
  readonly header: string;
  readonly families: readonly { readonly id: string; readonly title: string }[];
  readonly forms: readonly { readonly id: string; readonly label: string }[];
};

const sizes = {
  beside: { left: 64, right: 640, top: 58, height: 340 },
  above: { left: 46, right: 348, top: 58, height: 260 },
} as const;

/** What the axis spans while there is no value, in °C. */
const usual: readonly [number, number] = [0, 100];

/** The least distance between two names. */
const nameHeight = 16;

/** Conductivities against the inverse of their temperature: where one mechanism carries the ions, they lie on a line. */
export function arrheniusScene(
  series: readonly Series[],
  layout: Layout,
  { unit, header, families, forms }: ArrheniusOptions,
): ArrheniusScene {
  const { left, right, top, height } = sizes[layout.labels];
  const bottom = top + height;
  const points = series.flatMap((one) => one.points);
  const spans = points.map((point) => celsiusOf(point)!);
  const [low, high] = extent((spans.length === 0 ? [usual] : spans).flat().map(inverse));
  const across = scaleLinear()
    .domain([Math.floor(low * 10 - 0.5) / 10, Math.ceil(high * 10 + 0.5) / 10])
    .range([left, right]);
  const axis = axisOf(spanOf(points, false), { unit, isLinear: false, range: [bottom, top], isShort: false });
  const isWide = layout.labels === 'beside';
  const placed = series.map((one) => placeSeries(one, across, axis.place, unit));
  const key = placeKey(keyEntries(points, forms, families), {
    left,
    right: layout.width - 4,
    top: bottom + 44,
  });
  return {
    width: layout.width,
    height: key.bottom + 6,
    plot: { left, right, top, bottom },
    header,
    series: withLabels(placed, isWide ? right + 10 : undefined),
    inverseTicks: across
      .ticks(isWide ? 8 : 4)
      .map((value) => ({ at: rounded(across(value)), text: String(value) })),
    celsiusTicks: celsiusTicks(across.domain() as [number, number], isWide ? 8 : 5).map((celsius) => ({
      at: rounded(across(inverse(celsius))),
      text: String(celsius).replace('-', '−'),
    })),
    ticks: axis.ticks,
    key: key.entries,
  };
}

/** Round temperatures between the ends of the axis, in °C. */
function celsiusTicks([low, high]: [number, number], count: number): number[] {
  const celsius = (of: number) => convert(1000 / of, findUnit('K'), findUnit('degC'));
  return scaleLinear()
    .domain([celsius(high), celsius(low)])
    .ticks(count)
    .map((value) => Number(value.toFixed(6)));
}

function placeSeries(
  { subject, main, points }: Series,
  across: (value: number) => number,
  up: (value: number) => number,
  unit: UnitId,
): Omit<PlacedSeries, 'label'> {
  const marks = points.map((point): ArrheniusMark => {
    const [cold, hot] = celsiusOf(point)!;
    // On the axis the hotter end stands to the left.
    const [from, to] = [across(inverse(hot)), across(inverse(cold))];
    const [least, most] = [up(point.low), up(point.high)];
    return {
      point,
      x: rounded((from + to) / 2),
      y: rounded((least + most) / 2),
      temperatures: from === to ? undefined : [rounded(from), rounded(to)],
      values: least === most ? undefined : [rounded(most), rounded(least)],
      arrow: arrows[point.relation],
      description: describe(point, unit),
    };
  });
  return { subject, main, marks, segments: segments(marks) };
}

const arrows = {
  '=': undefined,
  '~': undefined,
  '>': 'up',
  '>=': 'up',
  '<': 'down',
  '<=': 'down',
} as const;

/** Lines between neighbours of one kind of sample. A bound may lie anywhere beyond, so no line ends there. */
function segments(marks: readonly ArrheniusMark[]): Segment[] {
  const kinds = [...new Set(marks.map(({ point }) => point.likeness))];
  return kinds.flatMap((kind) => {
    const same = marks.filter(({ point, arrow }) => point.likeness === kind && arrow === undefined);
    return same.slice(1).flatMap((mark, index): Segment[] => {
      const before = same[index]!;
      if (before.x === mark.x) return [];
      return [
        {
          from: [before.x, before.y],
          to: [mark.x, mark.y],
          isOneSample: before.point.paper.id === mark.point.paper.id,
        },
      ];
    });
  });
}

/**
 * The names of the materials: beside the plot at the height of the coldest value, or above the hottest value where the screen is
 * narrow; pushed down where they would cover one another.
 */
function withLabels(
  series: readonly Omit<PlacedSeries, 'label'>[],
  beside: number | undefined,
): PlacedSeries[] {
  const wanted = series
    .map((one) => {
      const at = beside === undefined ? one.marks[0]! : one.marks.at(-1)!;
      return { one, x: beside ?? at.x, y: beside === undefined ? at.y - 12 : at.y + 4 };
    })
    .sort((a, b) => a.y - b.y);
  let free = -Infinity;
  return wanted.map(({ one, x, y }) => {
    const label = { x, y: Math.max(y, free) };
    free = label.y + nameHeight;
    return { ...one, label };
  });
}
