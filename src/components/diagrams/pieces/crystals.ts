import type { Box } from './box.ts';
import { jitter } from './jitter.ts';
import type { Point } from './point.ts';

/** Crystals that fill a rectangle: their outlines, and the corners between them, which lie in lines from left to right. */
export type Crystals = {
  readonly outlines: readonly (readonly Point[])[];
  /** A corner by line, from above, and by place in it, from the left. */
  readonly corner: (line: number, place: number) => Point;
};

/**
 * Irregular six-sided crystals in staggered rows. Those at the edge are cut straight.
 *
 * @param columns how many stand side by side
 */
export function crystals(box: Box, columns: number, rows: number): Crystals {
  const last = 2 * columns;
  const wide = box.width / last;
  const high = box.height / rows;
  const corner = (line: number, place: number): Point => {
    const isEdge = line === 0 || line === rows;
    const isSide = place === 0 || place === last;
    const tooth = isEdge ? 0 : ((place + line) % 2 === 0 ? -1 : 1) * high * 0.15;
    const shift = isEdge ? 0 : 0.14 * high * jitter(line, place, 7);
    return [
      box.x + wide * place + (isSide ? 0 : 0.3 * wide * jitter(place, line)),
      box.y + high * line + tooth + shift,
    ];
  };
  const outlines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) => {
      const start = 2 * column - ((row + 1) % 2);
      const places = [start, start + 1, start + 2].filter((place) => place >= 0 && place <= last);
      if (places.length < 2) return [];
      const above = places.map((place) => corner(row, place));
      const below = places.map((place) => corner(row + 1, place));
      return [...above, ...below.reverse()];
    }).filter((points) => points.length > 0),
  ).flat();
  return { outlines, corner };
}
