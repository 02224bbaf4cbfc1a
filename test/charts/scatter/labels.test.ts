import { describe, expect, it } from 'vitest';
import { placedLabels } from '../../../src/charts/scatter/labels.ts';

const plot = { left: 0, right: 200, top: 0, bottom: 100 };
const mark = (x: number, y: number, text = 'Li2S') => ({ x, y, text });

describe('placedLabels', () => {
  it('stands to the right of a mark, and to the left where the plot ends', () => {
    expect(placedLabels([mark(100, 50)], plot)[0]).toMatchObject({ anchor: 'start', x: 109 });
    expect(placedLabels([mark(190, 50)], plot)[0]).toMatchObject({ anchor: 'end', x: 181 });
  });

  it('covers no other mark', () => {
    // The neighbour 20 to the right stands where the words would be.
    expect(placedLabels([mark(100, 50), mark(120, 50, '')], plot)[0]?.anchor).toBe('end');
  });

  it('crosses no line', () => {
    const line = { x1: 100, x2: 140, y1: 50, y2: 50 };
    expect(placedLabels([mark(100, 50)], plot, [line])[0]?.anchor).not.toBe('start');
  });

  it('leaves a mark without words where there is no room', () => {
    expect(
      placedLabels([mark(100, 50, 'a name that is longer than the plot is wide, by far')], plot),
    ).toEqual([undefined]);
  });
});
