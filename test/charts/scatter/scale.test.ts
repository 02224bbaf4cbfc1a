import { describe, expect, it } from 'vitest';
import { domainOf, hasPlace, scaleOf, ticksOf } from '../../../src/charts/scatter/scale.ts';
import type { Domain, ScaleKind } from '../../../src/charts/scatter/scale.ts';

describe('hasPlace', () => {
  it('knows that zero and negative values have no logarithm', () => {
    expect([-1, 0, 1e-9].map((value) => hasPlace(value, 'log'))).toEqual([false, false, true]);
    expect([-1, 0].map((value) => hasPlace(value, 'linear'))).toEqual([true, true]);
  });
});

describe('domainOf', () => {
  it.each<[string, number[], ScaleKind, Domain]>([
    ['whole decades around every value', [0.3, 27], 'log', [0.1, 100]],
    ['a decade that is met exactly as it is', [0.1, 10], 'log', [0.1, 10]],
    ['one decade at least', [3], 'log', [1, 10]],
    ['one decade at least, from a power of ten', [10], 'log', [10, 100]],
    ['only what has a logarithm', [0, -5, 3], 'log', [1, 10]],
    ['what is usual where nothing has a logarithm', [0, -5], 'log', [2, 5]],
    // Steps of 0.5 V: from below 1.71 to above 3.98.
    ['round numbers around every value', [1.71, 3.98], 'linear', [1.5, 4]],
    ['negative values', [-1.99, -0.02], 'linear', [-2, 0]],
    ['room on both sides of a single value', [2], 'linear', [1.8, 2.2]],
    ['room around zero alone', [0], 'linear', [-1, 1]],
    ['what is usual where there is no value', [], 'linear', [2, 5]],
  ])('covers %s', (_, values, kind, expected) => {
    const [low, high] = domainOf(values, kind, [2, 5]);
    expect(low).toBeCloseTo(expected[0], 9);
    expect(high).toBeCloseTo(expected[1], 9);
  });

  it('keeps the ends that a reader gives, unless they have no place or are the wrong way round', () => {
    expect(domainOf([1, 9], 'linear', [0, 1], { from: 2.5 })).toEqual([2.5, 9]);
    expect(domainOf([2, 90], 'log', [1, 10], { from: 5, to: 50 })).toEqual([5, 50]);
    expect(domainOf([2, 90], 'log', [1, 10], { from: 0 })).toEqual([1, 100]);
    expect(domainOf([1, 9], 'linear', [0, 1], { from: 5, to: 2 })).toEqual([1, 9]);
  });
});

describe('scaleOf', () => {
  it('gives equal factors equal lengths, and holds what lies beyond at the ends', () => {
    const scale = scaleOf([0.1, 10], [0, 200], 'log');
    expect([0.1, 1, 10, 1000].map(scale).map(Math.round)).toEqual([0, 100, 200, 200]);
    const linear = scaleOf([0, 10], [100, 0], 'linear');
    expect([0, 5, 10, -3].map(linear)).toEqual([100, 50, 0, 100]);
  });
});

describe('ticksOf', () => {
  const labels = (domain: Domain, kind: ScaleKind, count = 6) =>
    ticksOf(domain, kind, count).map(({ label }) => label);

  it('writes decades out, and very small ones as powers', () => {
    expect(labels([1e-5, 0.01], 'log')).toEqual(['10⁻⁵', '10⁻⁴', '0.001', '0.01']);
  });

  it('adds 2 and 5 where decades are few', () => {
    expect(labels([0.1, 10], 'log')).toEqual(['0.1', '0.2', '0.5', '1', '2', '5', '10']);
  });

  it('leaves decades out where there is no room, but not the last', () => {
    expect(labels([1e-4, 100], 'log', 4)).toEqual(['10⁻⁴', '0.01', '1', '100']);
  });

  it('keeps to the part of a decade that is shown', () => {
    expect(labels([3, 60], 'log')).toEqual(['5', '10', '20', '50']);
  });

  it('uses the minus sign of print', () => {
    expect(labels([-2, 0], 'linear', 4)).toEqual(['−2', '−1.5', '−1', '−0.5', '0']);
  });
});
