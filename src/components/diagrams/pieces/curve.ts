import { curveBasis, curveCatmullRom, curveCatmullRomClosed, line } from 'd3-shape';
import type { Box } from './box.ts';
import { jitter } from './jitter.ts';
import type { Point } from './point.ts';

const open = line<Point>().curve(curveCatmullRom).digits(1);
const loose = line<Point>().curve(curveBasis).digits(1);
const closed = line<Point>().curve(curveCatmullRomClosed).digits(1);

/** A smooth line through points, as path data. */
export const smooth = (points: readonly Point[]): string => open(points) ?? '';

/** A smooth outline through points, as path data. */
export const outline = (points: readonly Point[]): string => closed(points) ?? '';

/** The outline of a grain of powder: round, and not quite. The same place gives the same grain. */
export function grainOutline([x, y]: Point, radius: number, corners = 7): string {
  return outline(
    Array.from({ length: corners }, (_, corner): Point => {
      const angle = (2 * Math.PI * (corner + 0.25 * jitter(x, y, corner))) / corners;
      const reach = radius * (1 + 0.08 * jitter(y, corner, x));
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    }),
  );
}

/** The tangled chain of a polymer across a box, as path data; the same number gives the same tangle. */
export function coil({ x, y, width, height }: Box, tangle: number): string {
  const steps = Math.round(width / 12);
  const points = Array.from({ length: steps + 1 }, (_, step): Point => {
    const side = step % 2 === 0 ? -1 : 1;
    return [
      x + (width * step) / steps + 9 * jitter(tangle, step, 1),
      y + height / 2 + (height / 2) * (0.6 * side + 0.4 * jitter(tangle, step, 2)),
    ];
  });
  return loose(points) ?? '';
}
