import { polyline, tenth } from './point.ts';
import type { Point } from './point.ts';

/** The paths of an arrow: its shaft, the filled head at its end, and the bar that stands there instead where it is stopped. */
export type ArrowPaths = { readonly shaft: string; readonly head: string; readonly bar: string };

const headLength = 7;
const headHalf = 3.5;
const barHalf = 6.5;

/**
 * An arrow from one point to another.
 *
 * @param bend how far the middle of the shaft is pulled to the left of its direction; 0 for a straight one
 */
export function arrowPaths(from: Point, to: Point, bend = 0): ArrowPaths {
  const [dx, dy] = direction(from, to);
  const middle: Point = [(from[0] + to[0]) / 2 + 2 * bend * dy, (from[1] + to[1]) / 2 - 2 * bend * dx];
  const { neck, ...tip } = tipPaths(bend === 0 ? from : middle, to);
  const curve = `M${tenth(from[0])} ${tenth(from[1])}Q${tenth(middle[0])} ${tenth(middle[1])} ${tenth(neck[0])} ${tenth(neck[1])}`;
  return { shaft: bend === 0 ? polyline([from, neck]) : curve, ...tip };
}

/**
 * An arrow along a line through points, of which there are two at least.
 *
 * @param draw how the line goes through the points
 */
export function routePaths(points: readonly Point[], draw: (points: readonly Point[]) => string): ArrowPaths {
  const [before, to] = points.slice(-2);
  if (!before || !to) return { shaft: '', head: '', bar: '' };
  const { neck, ...tip } = tipPaths(before, to);
  return { shaft: draw([...points.slice(0, -1), neck]), ...tip };
}

/** What stands at the end of an arrow that arrives from a point, and the neck at which its shaft ends. */
function tipPaths(from: Point, to: Point): Omit<ArrowPaths, 'shaft'> & { readonly neck: Point } {
  const [dx, dy] = direction(from, to);
  const place = (back: number, aside: number): Point => [
    to[0] - back * dx + aside * dy,
    to[1] - back * dy - aside * dx,
  ];
  return {
    neck: place(headLength - 1, 0),
    head: `${polyline([to, place(headLength, headHalf), place(headLength, -headHalf)])}Z`,
    bar: polyline([place(headLength - 1, barHalf), place(headLength - 1, -barHalf)]),
  };
}

/** The direction from one point to another, one long. */
function direction([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y);
  return length === 0 ? [1, 0] : [(toX - x) / length, (toY - y) / length];
}
