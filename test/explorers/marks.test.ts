import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../src/explorers/parts/marks.ts';

/** Six marks in three rows. */
const rows = [0, 0, 1, 1, 1, 2];

describe('stepFrom', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 5, 5],
    ['ArrowLeft', 2, 1],
    ['ArrowLeft', 0, 0],
    // Down leads to the first mark of the next row, up to the first of the row above.
    ['ArrowDown', 1, 2],
    ['ArrowDown', 3, 5],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 4, 0],
    ['ArrowUp', 5, 2],
    ['ArrowUp', 1, 1],
    ['Home', 4, 0],
    ['End', 1, 5],
    ['a', 3, 3],
  ])('%s from %i leads to %i', (key, from, to) => {
    expect(stepFrom(rows, from, key)).toBe(to);
  });
});
