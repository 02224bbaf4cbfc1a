import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanes, reach } from '../../../src/charts/conductivity/lanes.ts';

describe('lanes', () => {
  it.each<[string, [number, number][], number[]]>([
    ['nothing', [], []],
    [
      'what stands apart',
      [
        [0, 10],
        [20, 30],
      ],
      [0, 0],
    ],
    [
      'what touches',
      [
        [0, 10],
        [10, 20],
      ],
      [0, 0],
    ],
    [
      'what overlaps',
      [
        [0, 10],
        [9, 20],
      ],
      [0, 1],
    ],
    [
      'the left one first, whatever its place in the list',
      [
        [9, 20],
        [0, 10],
      ],
      [1, 0],
    ],
    [
      'three that overlap',
      [
        [0, 30],
        [5, 30],
        [10, 30],
      ],
      [0, 1, 2],
    ],
    [
      'the highest lane that is free',
      [
        [0, 10],
        [5, 30],
        [12, 20],
      ],
      [0, 1, 0],
    ],
  ])('of %s', (_, reaches, expected) => {
    expect(lanes(reaches)).toEqual(expected);
  });

  it('never lay one mark over another', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(100), fc.nat(30)).map(([from, length]) => [from, from + length + 1] as const),
    );
    fc.assert(
      fc.property(spans, (reaches) => {
        const found = lanes(reaches);
        reaches.forEach(([from, to], one) =>
          reaches.forEach(([otherFrom, otherTo], other) => {
            if (one !== other && found[one] === found[other])
              expect(to <= otherFrom || otherTo <= from).toBe(true);
          }),
        );
      }),
    );
  });
});

describe('reach', () => {
  const mark = (rest: { x2?: number; arrow?: 'left' | 'right'; label?: string }) =>
    reach({ x: 100, x2: 100, ...rest });

  it.each<[string, Parameters<typeof mark>[0], [number, number]]>([
    // A mark is 12 wide.
    ['a mark', {}, [94, 106]],
    ['a range', { x2: 150 }, [94, 156]],
    // An arrow is 16 long.
    ['an arrow to the right', { arrow: 'right' }, [94, 122]],
    ['an arrow to the left', { arrow: 'left' }, [78, 106]],
    // A label begins 8 beside the middle and takes 5.5 a letter: 108 + 5 × 5.5 = 135.5
    ['a label', { label: '30 °C' }, [94, 135.5]],
    ['a label beside an arrow', { arrow: 'right', label: '30 °C' }, [94, 151.5]],
  ])('of %s', (_, given, expected) => {
    expect(mark(given)).toEqual(expected);
  });
});
