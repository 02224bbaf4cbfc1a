import { describe, expect, test } from 'vitest';
import { arrowPaths, routePaths } from '../../../src/components/diagrams/pieces/arrow.ts';
import { polyline } from '../../../src/components/diagrams/pieces/point.ts';

describe('an arrow', () => {
  test('ends in a head of 7 by 7, into which the shaft reaches', () => {
    expect(arrowPaths([0, 0], [20, 0])).toEqual({
      shaft: 'M0 0L14 0',
      head: 'M20 0L13 -3.5L13 3.5Z',
      bar: 'M14 -6.5L14 6.5',
    });
  });

  test('points where it goes', () => {
    expect(arrowPaths([5, 50], [5, 10]).head).toBe('M5 10L1.5 17L8.5 17Z');
    expect(arrowPaths([5, 10], [5, 50]).head).toBe('M5 50L8.5 43L1.5 43Z');
  });

  test('bends to the left of its direction, and its head follows', () => {
    // From left to right, left is up: the middle of the shaft is pulled to (30, −20), half of that is the bend.
    expect(arrowPaths([0, 0], [60, 0], 10).shaft).toMatch(/^M0 0Q30 -20 /);
    expect(arrowPaths([0, 0], [60, 0], -10).shaft).toMatch(/^M0 0Q30 20 /);
    // It arrives along (30, 20), which is 36.06 long: 7 back from the end is (54.2, −3.9).
    const [, , x, y] =
      arrowPaths([0, 0], [60, 0], 10)
        .head.match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    expect(x).toBeCloseTo(60 - (7 * 30) / 36.06 + (3.5 * 20) / 36.06, 1);
    expect(y).toBeCloseTo(-(7 * 20) / 36.06 - (3.5 * 30) / 36.06, 1);
  });

  test('without a length has a direction all the same', () => {
    expect(Object.values(arrowPaths([3, 3], [3, 3])).join()).not.toMatch(/NaN/);
  });
});

describe('a route', () => {
  test('goes through its points and ends in a head', () => {
    const { shaft, head } = routePaths(
      [
        [0, 0],
        [0, 30],
        [40, 30],
      ],
      polyline,
    );
    expect([shaft, head]).toEqual(['M0 0L0 30L34 30', 'M40 30L33 26.5L33 33.5Z']);
  });

  test('of one point is nothing', () => {
    expect(routePaths([[1, 1]], polyline)).toEqual({ shaft: '', head: '', bar: '' });
  });
});
