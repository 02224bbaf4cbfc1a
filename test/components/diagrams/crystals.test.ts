import { describe, expect, test } from 'vitest';
import { crystals } from '../../../src/components/diagrams/pieces/crystals.ts';
import type { Point } from '../../../src/components/diagrams/pieces/point.ts';

const box = { x: 10, y: 20, width: 120, height: 90 };

/** The area of an outline by the formula of the shoelace. */
function area(points: readonly Point[]): number {
  const twice = points.map(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return x * nextY - nextX * y;
  });
  return Math.abs(twice.reduce((sum, part) => sum + part, 0)) / 2;
}

describe('crystals', () => {
  test.each([
    [1, 1],
    [2, 2],
    [4, 3],
    [5, 4],
  ])('%i by %i fill the rectangle without gap or overlap', (columns, rows) => {
    const { outlines } = crystals(box, columns, rows);
    expect(outlines.reduce((sum, outline) => sum + area(outline), 0)).toBeCloseTo(120 * 90, 6);
    const all = outlines.flat();
    expect(Math.min(...all.map(([x]) => x))).toBe(10);
    expect(Math.max(...all.map(([x]) => x))).toBe(130);
    expect(Math.min(...all.map(([, y]) => y))).toBe(20);
    expect(Math.max(...all.map(([, y]) => y))).toBe(110);
  });

  test('are staggered: a row of whole ones, then one with halves at both ends', () => {
    expect(crystals(box, 3, 1).outlines.length).toBe(4);
    expect(crystals(box, 3, 2).outlines.length).toBe(4 + 3);
  });

  test('have the corners that their outlines have', () => {
    const { outlines, corner } = crystals(box, 4, 3);
    const all = outlines.flat().map(([x, y]) => `${x} ${y}`);
    const [x, y] = corner(2, 3);
    expect(all.filter((place) => place === `${x} ${y}`).length).toBe(3);
  });

  test('are the same at every build', () => {
    expect(crystals(box, 4, 3).outlines).toEqual(crystals(box, 4, 3).outlines);
  });
});
