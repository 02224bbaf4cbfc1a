import { describe, expect, it } from 'vitest';
import { fanned } from '../../../src/charts/scatter/fan.ts';

describe('fanned', () => {
  it('leaves a mark alone at its place', () => {
    const spots = [
      { x: 10, y: 10 },
      { x: 30, y: 10 },
    ];
    expect(fanned(spots)).toEqual(spots);
  });

  it('sets two marks at one place side by side, as far to the left as to the right', () => {
    const spot = { x: 100, y: 50 };
    expect(fanned([spot, { ...spot }])).toEqual([
      { x: 94, y: 50 },
      { x: 106, y: 50 },
    ]);
  });

  it('keeps the height of marks that nearly have one place', () => {
    const heights = fanned([
      { x: 100, y: 50 },
      { x: 100, y: 53 },
      { x: 100, y: 55 },
    ]).map(({ y }) => y);
    expect(heights).toEqual([50, 53, 55]);
  });

  it('finds neighbours across the lines of its grid', () => {
    // 15.9 and 16.1 lie in two cells of a grid of 8.
    const [one, other] = fanned([
      { x: 15.9, y: 4 },
      { x: 16.1, y: 4 },
    ]);
    expect(other!.x - one!.x).toBeCloseTo(12.2, 6);
  });

  it('sets many marks at one place so that none hides another', () => {
    const drawn = fanned(Array.from({ length: 40 }, () => ({ x: 200, y: 200 })));
    const nearest = drawn.map((one, index) =>
      Math.min(
        ...drawn.filter((_, other) => other !== index).map(({ x, y }) => Math.hypot(x - one.x, y - one.y)),
      ),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(8);
  });

  it('is quick with thousands of marks', () => {
    const spots = Array.from({ length: 5000 }, (_, index) => ({
      x: (index * 7919) % 900,
      y: (index * 104729) % 560,
    }));
    const begun = performance.now();
    fanned(spots);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
