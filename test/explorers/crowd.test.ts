import { describe, expect, it } from 'vitest';
import { linked, nearest } from '../../src/explorers/parts/crowd.ts';

describe('linked', () => {
  it('holds sixty marks on each side of the focus, both ends, and the one that is pointed at', () => {
    const found = [...linked(5000, 1000, 3000)].sort((a, b) => a - b);
    expect(found[0]).toBe(0);
    expect(found.slice(1, 122)).toEqual(Array.from({ length: 121 }, (_, index) => 940 + index));
    expect(found.slice(122)).toEqual([3000, 4999]);
  });

  it('stays within the crowd', () => {
    expect([...linked(3, 0, undefined)].sort()).toEqual([0, 1, 2]);
    expect([...linked(0, 0, undefined)]).toEqual([]);
  });
});

describe('nearest', () => {
  const marks = [
    { id: 'one', x: 100, y: 100 },
    { id: 'other', x: 108, y: 100 },
  ];

  it('is the mark closest to a point', () => {
    expect(nearest(marks, 103, 100)).toBe(0);
    expect(nearest(marks, 105, 100)).toBe(1);
  });

  it('is none where all are far', () => {
    expect(nearest(marks, 100, 113)).toBeUndefined();
    expect(nearest([], 0, 0)).toBeUndefined();
  });
});
