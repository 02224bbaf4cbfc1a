import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOLTZMANN, kelvin, movedConductivity } from '../../src/models/arrhenius.ts';

describe('the Boltzmann constant', () => {
  it('is the quotient of the two exact constants', () => {
    // 1.380649e-23 J/K over 1.602176634e-19 J/eV = 8.617333262145…e-5 eV/K
    expect(BOLTZMANN).toBeCloseTo(1.380649e-23 / 1.602176634e-19, 14);
    expect(BOLTZMANN).toBe(8.617333262e-5);
  });
});

describe('a conductivity at another temperature', () => {
  it('falls with the temperature as Arrhenius says', () => {
    // 60 °C is 333.15 K, 25 °C is 298.15 K: 1/298.15 − 1/333.15 = 0.00335402 − 0.00300165 = 0.000352366 per K.
    // 0.3 eV over k is 3481.36 K; times 0.000352366 is 1.22671; e to the −1.22671 is 0.29326.
    expect(movedConductivity(10, 0.3, 60, 25)).toBeCloseTo(2.9326, 3);
  });

  it('rises by one decade where the exponent is the logarithm of ten', () => {
    // From 250 K to 500 K the inverses differ by 0.002 per K. k · ln 10 / 0.002 = 8.617333262e-5 · 2.302585 / 0.002 = 0.0992107 eV.
    const energy = (BOLTZMANN * Math.LN10) / 0.002;
    expect(energy).toBeCloseTo(0.0992107, 6);
    expect(movedConductivity(1, energy, 250 - 273.15, 500 - 273.15)).toBeCloseTo(10, 9);
  });

  it('stays where the temperature is the same, and zero stays zero', () => {
    expect(movedConductivity(3, 0.4, 30, 30)).toBe(3);
    expect(movedConductivity(0, 0.4, 60, 25)).toBe(0);
  });

  it('comes back when it is moved there and back', () => {
    const celsius = fc.double({ min: -100, max: 300, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), celsius, celsius, (energy, from, to) => {
        const there = movedConductivity(1, energy, from, to);
        expect(movedConductivity(there, energy, to, from)).toBeCloseTo(1, 6);
        if (to > from) expect(there).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it.each<[string, [number, number, number, number], string]>([
    ['a conductivity below zero', [-1, 0.3, 60, 25], 'The conductivity must be zero or more; it is -1.'],
    ['no activation energy', [1, 0, 60, 25], 'The activation energy must be above zero; it is 0.'],
    [
      'a temperature below absolute zero',
      [1, 0.3, -300, 25],
      'The temperature must be above absolute zero; it is -300.',
    ],
    ['what is no number', [NaN, 0.3, 60, 25], 'The conductivity must be zero or more; it is NaN.'],
  ])('is refused for %s', (_, given, message) => {
    expect(() => movedConductivity(...given)).toThrow(new RangeError(message));
  });
});

it('kelvin begin at −273.15 °C', () => {
  expect(kelvin(25)).toBe(298.15);
});
