import { describe, expect, it } from 'vitest';
import { axisOf, decades, span, spanOf } from '../../../src/charts/conductivity/scale.ts';
import type { Axis } from '../../../src/charts/conductivity/scale.ts';
import type { Shown } from '../../../src/charts/conductivity/shown.ts';
import { plain } from '../plotted.ts';
import { point } from './points.ts';

const energy = {
  id: 'e',
  material: 'li6ps5cl',
  value: 0.3,
  year: 2010,
  text: '0.3 eV',
  paper: { id: 'p', short: 'P' },
};

describe('decades', () => {
  it.each<[string, Shown[], [number, number]]>([
    ['whole decades around every value', [point(2e-6), point(0.0121)], [-6, -1]],
    ['an exact power of ten as it is', [point(1e-4), point(1e-2)], [-4, -2]],
    ['both ends of a range', [point(1e-4, { high: 2e-3 })], [-4, -2]],
    ['one decade around equal values', [point(1e-3), point(1e-3)], [-3, -2]],
    ['values above 1 S/cm', [point(0.5), point(30)], [-1, 2]],
    ['the usual decades where there is no value', [], [-6, -2]],
    [
      'where a value is moved to',
      [point(2e-3, { moved: { low: 2e-5, high: 2e-5, celsius: 25, energy } })],
      [-5, -2],
    ],
  ])('are %s', (_, given, expected) => {
    expect(decades(given)).toEqual(expected);
  });

  it('of every power of ten are exact', () => {
    for (let exponent = -20; exponent <= 3; exponent += 1) {
      const given = [point(Number(`1e${exponent}`)), point(Number(`1e${exponent + 2}`))];
      expect(decades(given)).toEqual([exponent, exponent + 2]);
    }
  });

  it('hold for more values than a function takes arguments', () => {
    const many = Array.from({ length: 200_000 }, () => point(1e-3));
    expect(decades(many)).toEqual([-3, -2]);
  });
});

const axis = (given: Shown[], isLinear: boolean, unit: 'mS' | 'S' = 'mS', isShort = false): Axis =>
  axisOf(spanOf(given, isLinear), { unit, isLinear, range: [100, 500], isShort });
const texts = ({ ticks }: Axis) =>
  ticks.map(({ text, exponent }) => (exponent === undefined ? plain(text) : `${text}^${exponent}`));

describe('a logarithmic axis', () => {
  it('gives every decade the same length', () => {
    // Four decades over 400.
    const { place, domain, ticks } = axis([point(1e-5), point(1e-1)], false);
    expect(domain).toEqual([1e-5, 1e-1]);
    expect(place(1e-3)).toBeCloseTo(300, 9);
    // log10 2 is 0.30103
    expect(place(2e-3)).toBeCloseTo(330.103, 3);
    expect(ticks.map(({ at }) => at)).toEqual([100, 200, 300, 400, 500]);
  });

  it('has plain numbers in the middle and powers of ten beyond, in the chosen unit', () => {
    const given = [point(1e-7), point(1)];
    expect(texts(axis(given, false))).toEqual(['10^-4', '10^-3', '0.01', '0.1', '1', '10', '100', '1000']);
    expect(texts(axis(given, false, 'S'))).toEqual([
      '10^-7',
      '10^-6',
      '10^-5',
      '10^-4',
      '10^-3',
      '0.01',
      '0.1',
      '1',
    ]);
  });

  it('has 2 and 5 between few decades', () => {
    expect(texts(axis([point(0.012), point(0.027)], false))).toEqual(['10', '20', '50', '100']);
    expect(texts(axis([point(2e-5)], false, 'S'))).toEqual(['10^-5', '2 × 10⁻⁵', '5 × 10⁻⁵', '10^-4']);
  });

  it('has every second decade where it is short and the decades many', () => {
    const given = [point(1e-9), point(1e-1)];
    expect(texts(axis(given, false, 'S', true))).toEqual(['10^-9', '10^-7', '10^-5', '10^-3', '0.1']);
  });
});

describe('a linear axis', () => {
  it('begins at zero and ends at a round number of the chosen unit', () => {
    const found = axis([point(0.001), point(0.027)], true);
    expect(found.domain).toEqual([0, 0.03]);
    expect(texts(found)).toEqual(['0', '5', '10', '15', '20', '25', '30']);
    // 0.015 of 0.03 is half of 400.
    expect(found.place(0.015)).toBeCloseTo(300, 9);
    expect(texts(axis([point(0.001), point(0.027)], true, 'S'))).toEqual([
      '0',
      '0.005',
      '0.01',
      '0.015',
      '0.02',
      '0.025',
      '0.03',
    ]);
  });

  it('shows zero, and what is below it', () => {
    expect(span([point(0), point(0.02)])).toEqual([0, 0.02]);
    const found = axis([point(-0.01), point(0.02)], true);
    expect(found.domain).toEqual([-0.01, 0.02]);
    expect(texts(found)[0]).toBe('−10');
  });

  it('has a length even for nothing but zero', () => {
    expect(span([point(0)])).toEqual([0, 0.01]);
    expect(span([])).toEqual([0, 0.01]);
  });
});
