import { describe, expect, it } from 'vitest';
import { gridStep } from '../../src/explorers/parts/grid.ts';

/** Where a key leads from the middle of a grid of three rows and four columns, or from a corner. */
const from = (row: number, column: number, key: string) => {
  const to = gridStep({ row, column }, key, 3, 4);
  return [to.row, to.column];
};

describe('gridStep', () => {
  it('goes one cell in the direction of the arrow', () => {
    expect(from(1, 1, 'ArrowRight')).toEqual([1, 2]);
    expect(from(1, 1, 'ArrowLeft')).toEqual([1, 0]);
    expect(from(1, 1, 'ArrowDown')).toEqual([2, 1]);
    expect(from(1, 1, 'ArrowUp')).toEqual([0, 1]);
  });

  it('stays at the edges', () => {
    expect(from(2, 3, 'ArrowRight')).toEqual([2, 3]);
    expect(from(2, 3, 'ArrowDown')).toEqual([2, 3]);
    expect(from(0, 0, 'ArrowLeft')).toEqual([0, 0]);
    expect(from(0, 0, 'ArrowUp')).toEqual([0, 0]);
  });

  it('goes to the ends of the row, and nowhere by any other key', () => {
    expect(from(1, 2, 'Home')).toEqual([1, 0]);
    expect(from(1, 1, 'End')).toEqual([1, 3]);
    expect(from(1, 1, 'Tab')).toEqual([1, 1]);
  });
});
