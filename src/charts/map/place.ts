import { rounded } from '../frame.ts';
import type { Spot as Point } from '../scatter/fan.ts';
import type { Label } from '../scatter/labels.ts';
import type { Domain, Scale, ScaleKind } from '../scatter/scale.ts';
import { describeHalf, describeMark, inUnit } from './describe.ts';
import type { AxisUnit } from './describe.ts';
import type { HalfMark, MapMark } from './marks.ts';
import type { Spot } from './spot.ts';

/** An axis with everything that its drawing depends on. */
export type DrawnAxis = AxisUnit & {
  readonly scale: ScaleKind;
  /** Ends that a reader gives, in the unit of the axis. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
};

/** An axis in place: what it spans and how it counts, in its unit, and where a value in the base unit stands. */
export type PlacedAxis = {
  readonly drawn: DrawnAxis;
  readonly domain: Domain;
  readonly scale: Scale;
  readonly place: Scale;
};

/** A line from the lowest to the highest value; an arrow from a mark to where a bound may lie. */
export type Segment = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

export type PlacedMark = {
  readonly id: string;
  readonly material: MapMark['material'];
  readonly x: number;
  readonly y: number;
  /** Where the values are, for a mark that was moved aside because another has the same. */
  readonly from?: { readonly x: number; readonly y: number } | undefined;
  readonly whiskers: readonly Segment[];
  readonly arrows: readonly Segment[];
  readonly isDoubtful: boolean;
  readonly label?: (Label & { readonly text: string }) | undefined;
  readonly description: string;
};

/** A material on the axis of the one quantity that is known of it. */
export type PlacedHalf = {
  readonly id: string;
  readonly material: MapMark['material'];
  readonly at: number;
  readonly isDoubtful: boolean;
  readonly description: string;
};

/** Half a mark, and how far an arrow points beyond its middle. */
const [half, arrow] = [6, 17] as const;

/** A mark in its place, still without its name. */
export function placedMark(mark: MapMark, at: Point, drawn: Point, x: PlacedAxis, y: PlacedAxis): PlacedMark {
  const [dx, dy] = [rounded(drawn.x), rounded(drawn.y)];
  const [ax, ay] = [rounded(at.x), rounded(at.y)];
  const [left, right] = [rounded(x.place(mark.x.low)), rounded(x.place(mark.x.high))];
  const [bottom, top] = [rounded(y.place(mark.y.low)), rounded(y.place(mark.y.high))];
  const across = pointers(mark.x, x).map((way) => ({ x: way, y: 0 }));
  const up = pointers(mark.y, y).map((way) => ({ x: 0, y: -way }));
  return {
    id: mark.id,
    material: mark.material,
    x: dx,
    y: dy,
    from: drawn === at ? undefined : { x: ax, y: ay },
    whiskers: [
      ...(left === right ? [] : [{ x1: left, y1: ay, x2: right, y2: ay }]),
      ...(bottom === top ? [] : [{ x1: ax, y1: bottom, x2: ax, y2: top }]),
    ],
    arrows: [...across, ...up].map((way) => ({
      x1: rounded(dx + way.x * half),
      y1: rounded(dy + way.y * half),
      x2: rounded(dx + way.x * arrow),
      y2: rounded(dy + way.y * arrow),
    })),
    isDoubtful: mark.x.isDoubtful || mark.y.isDoubtful,
    description: [
      describeMark(mark, x.drawn, y.drawn),
      ...(isBeyond(mark.x, x) || isBeyond(mark.y, y) ? ['beyond the edge of the drawing'] : []),
    ].join(', '),
  };
}

export function placedHalf(
  { id, material, spot }: HalfMark,
  known: PlacedAxis,
  missing: PlacedAxis,
): PlacedHalf {
  return {
    id,
    material,
    at: rounded(known.place(spot.value)),
    isDoubtful: spot.isDoubtful,
    description: describeHalf(material, spot, known.drawn, missing.drawn),
  };
}

/** Where along an axis a mark points: −1 to less, 1 to more. A mark held at the edge points to where its value is. */
function pointers(spot: Spot, axis: PlacedAxis): (1 | -1)[] {
  const ways = spot.arrows.map((to) => (to === 'more' ? 1 : -1));
  if (!isBeyond(spot, axis)) return ways;
  return [
    ...new Set([...ways, inUnit(spot.value, axis.drawn) > axis.domain[1] ? (1 as const) : (-1 as const)]),
  ];
}

const isBeyond = (spot: Spot, { drawn, domain }: PlacedAxis): boolean => {
  const value = inUnit(spot.value, drawn);
  return value < domain[0] || value > domain[1];
};

/** Whether a mark is in the part of an axis that is shown. A doubtful value beyond what the others span is held at the edge. */
export function isShown(spot: Spot, axis: PlacedAxis): boolean {
  const isZoomed = axis.drawn.from !== undefined || axis.drawn.to !== undefined;
  return !isBeyond(spot, axis) || (spot.isDoubtful && !isZoomed);
}
