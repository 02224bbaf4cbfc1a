import { extent, rounded } from '../frame.ts';
import type { Frame, Layout } from '../frame.ts';
import { fanned } from '../scatter/fan.ts';
import { placedLabels } from '../scatter/labels.ts';
import { domainOf, scaleOf, ticksOf } from '../scatter/scale.ts';
import type { Domain, Scale, ScaleKind } from '../scatter/scale.ts';
import { yearAxis } from './axes.ts';
import { axisTitle, inUnit } from './describe.ts';
import type { HalfMark, MapContent, MapMark } from './marks.ts';
import { isShown, placedHalf, placedMark } from './place.ts';
import type { DrawnAxis, PlacedAxis, PlacedHalf, PlacedMark } from './place.ts';

export type AxisTick = { readonly at: number; readonly label: string };

export type MapScene = Frame & {
  readonly titles: { readonly x: string; readonly y: string };
  readonly ticks: { readonly x: readonly AxisTick[]; readonly y: readonly AxisTick[] };
  /** The marks of one main family, from left to right. */
  readonly groups: readonly {
    readonly family: string;
    readonly title: string;
    readonly marks: readonly PlacedMark[];
  }[];
  readonly halves: { readonly x: readonly PlacedHalf[]; readonly y: readonly PlacedHalf[] };
  /** Marks beyond the part of the axes that a reader has chosen to see. */
  readonly outside: number;
};

/** What an axis without any value spans. */
const usual: Readonly<Record<ScaleKind, Domain>> = { linear: [0, 1], log: [1, 10] };

/** The heights of the drawing and the room around the plot, and about how many ticks an axis has. */
const sizes = {
  beside: { height: 560, left: 74, right: 16, top: 28, bottom: 58, ticks: 8 },
  above: { height: 400, left: 52, right: 10, top: 28, bottom: 58, ticks: 5 },
} as const;

/** The strips along the axes for materials with one value only. */
export const strip = 12;

/** Between the ends of an axis and the edge of the plot, so that no mark is cut. */
const margin = 6;

/** More marks than this are drawn without names. */
const mostNames = 60;

/** Places the marks of a map, and beside its axes the materials of which only one of the two is known. */
export function mapScene(
  { marks, halves }: Pick<MapContent, 'marks' | 'halves'>,
  families: readonly { readonly id: string; readonly title: string }[],
  across: DrawnAxis,
  up: DrawnAxis,
  layout: Layout,
): MapScene {
  const { height, left, right, top, bottom, ticks } = sizes[layout.labels];
  const plot = { left: left + strip, right: layout.width - right, top, bottom: height - bottom - strip };
  const x = axisOf(across, spotsOn('x', marks, halves), [plot.left + margin, plot.right - margin]);
  const y = axisOf(up, spotsOn('y', marks, halves), [plot.bottom - margin, plot.top + margin]);
  const shown = marks.filter((mark) => isShown(mark.x, x) && isShown(mark.y, y)).sort(leftToRight);
  const spots = shown.map((mark) => ({ x: x.place(mark.x.value), y: y.place(mark.y.value) }));
  const drawn = fanned(spots);
  const placed = shown.map((mark, index) => placedMark(mark, spots[index]!, drawn[index]!, x, y));
  const withNames =
    layout.labels === 'beside' && placed.length <= mostNames ? named(placed, shown, plot) : placed;
  const byFamily = Map.groupBy(withNames, ({ material }) => material.main);
  const halvesOn = (on: 'x' | 'y', known: PlacedAxis, missing: PlacedAxis) =>
    halves
      .filter((one) => one.on === on && isShown(one.spot, known))
      .sort((a, b) => a.spot.value - b.spot.value)
      .map((one) => placedHalf(one, known, missing));
  return {
    width: layout.width,
    height,
    plot,
    titles: { x: axisTitle(across), y: axisTitle(up) },
    ticks: { x: axisTicks(x, ticks), y: axisTicks(y, ticks) },
    groups: families.flatMap(({ id, title }) => {
      const members = byFamily.get(id);
      return members ? [{ family: id, title, marks: members }] : [];
    }),
    halves: { x: halvesOn('x', x, y), y: halvesOn('y', y, x) },
    outside: marks.length - shown.length,
  };
}

const leftToRight = (a: MapMark, b: MapMark) => a.x.value - b.x.value || b.y.value - a.y.value;

const spotsOn = (on: 'x' | 'y', marks: readonly MapMark[], halves: readonly HalfMark[]) => [
  ...marks.map((mark) => mark[on]),
  ...halves.filter((one) => one.on === on).map(({ spot }) => spot),
];

/** An axis that holds its values. Doubtful ones do not stretch it, unless there are no others: a slip of three decades would hide everything else. */
function axisOf(drawn: DrawnAxis, spots: readonly MapMark['x'][], range: Domain): PlacedAxis {
  const sure = spots.filter(({ isDoubtful }) => !isDoubtful);
  const values = (sure.length > 0 ? sure : spots).flatMap(({ low, high, value }) => [low, value, high]);
  const inItsUnit = values.map((value) => inUnit(value, drawn));
  const domain =
    drawn.axis.id === yearAxis
      ? years(inItsUnit, drawn)
      : domainOf(inItsUnit, drawn.scale, usual[drawn.scale], drawn);
  const scale = scaleOf(domain, range, drawn.scale);
  const place: Scale = (value) => scale(inUnit(value, drawn));
  return { drawn, domain, scale, place };
}

/** A year before the first paper to a year after the last: round years would show a future without papers. */
function years(values: readonly number[], drawn: DrawnAxis): Domain {
  const [first, last] = values.length === 0 ? [2000, 2020] : extent(values);
  return domainOf([], 'linear', [first - 1, last + 1], drawn);
}

/** The ticks of an axis; years are whole. */
function axisTicks({ drawn, domain, scale }: PlacedAxis, count: number): AxisTick[] {
  return ticksOf(domain, drawn.scale, count)
    .filter(({ at }) => drawn.axis.id !== yearAxis || Number.isInteger(at))
    .map(({ at, label }) => ({ at: rounded(scale(at)), label }));
}

/** The marks with their names beside them, where there is room. */
function named(placed: readonly PlacedMark[], marks: readonly MapMark[], plot: Frame['plot']): PlacedMark[] {
  const texts = marks.map(nameOf);
  const lines = placed.flatMap(({ whiskers, arrows }) => [...whiskers, ...arrows]);
  const labels = placedLabels(
    placed.map(({ x, y }, index) => ({ x, y, text: texts[index]! })),
    plot,
    lines,
  );
  return placed.map((mark, index) => {
    const label = labels[index];
    return label
      ? { ...mark, label: { ...label, x: rounded(label.x), y: rounded(label.y), text: texts[index]! } }
      : mark;
  });
}

/** The name beside a mark; a temperature that nobody reported is said in the drawing itself. */
const nameOf = ({ material, x, y }: MapMark) =>
  x.isTemperatureUnknown || y.isTemperatureUnknown ? `${material.title}, T?` : material.title;
