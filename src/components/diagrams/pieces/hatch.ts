import type { Box } from './box.ts';
import { polyline } from './point.ts';

/** Slanting lines that fill a rectangle, as path data. Drawn as lines they need no pattern, and so no id on the page. */
export function hatch({ x, y, width, height }: Box, step: number): string {
  const lines: string[] = [];
  for (let start = step; start < width + height; start += step) {
    const right = Math.min(start, width);
    const left = Math.max(0, start - height);
    lines.push(
      polyline([
        [x + left, y + Math.min(start, height)],
        [x + right, y + start - right],
      ]),
    );
  }
  return lines.join('');
}

/** Short level strokes in staggered rows, the old sign for a liquid. */
export function ripples({ x, y, width, height }: Box): string {
  const [stroke, gap, step] = [9, 11, 9];
  const rows = Array.from({ length: Math.floor((height - 4) / step) }, (_, row) => row);
  return rows
    .flatMap((row) => {
      const first = 5 + (row % 2) * ((stroke + gap) / 2);
      const count = Math.floor((width - first - stroke - 2) / (stroke + gap)) + 1;
      return Array.from({ length: Math.max(0, count) }, (_, index) => {
        const left = x + first + index * (stroke + gap);
        return polyline([
          [left, y + 7 + row * step],
          [left + stroke, y + 7 + row * step],
        ]);
      });
    })
    .join('');
}
