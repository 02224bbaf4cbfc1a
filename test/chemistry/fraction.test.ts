import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  divide,
  fraction,
  fractionText,
  multiply,
  readFraction,
  toNumber,
} from '../../src/chemistry/fraction.ts';

describe('readFraction', () => {
  it.each([
    ['7', 7n, 1n],
    ['0.25', 1n, 4n],
    ['0.30', 3n, 10n],
    ['0.33', 33n, 100n],
    ['2/3', 2n, 3n],
    ['4/6', 2n, 3n],
    ['1.5/3', 1n, 2n],
    ['1/0.5', 2n, 1n],
    ['-1.3', -13n, 10n],
    ['0', 0n, 1n],
  ])('reads %s as %s/%s', (text, numerator, denominator) => {
    expect(readFraction(text)).toEqual({ numerator, denominator });
  });

  it.each(['', 'x', '1.', '.5', '1/0', '1/0.0', '1e3', '1/2/3', ' 1', 'NaN', 'Infinity'])(
    'reads no number in "%s"',
    (text) => {
      expect(readFraction(text)).toBeUndefined();
    },
  );
});

describe('arithmetic', () => {
  it('is exact where doubles are not: 0.1 + 0.2 = 0.3', () => {
    expect(add(fraction(1n, 10n), fraction(2n, 10n))).toEqual(fraction(3n, 10n));
  });

  it('multiplies and divides: 2/3 x 3/4 = 1/2, 1/2 : 1/3 = 3/2', () => {
    expect(multiply(fraction(2n, 3n), fraction(3n, 4n))).toEqual(fraction(1n, 2n));
    expect(divide(fraction(1n, 2n), fraction(1n, 3n))).toEqual(fraction(3n, 2n));
  });

  it('keeps the sign above the line and refuses zero below it', () => {
    expect(fraction(1n, -2n)).toEqual({ numerator: -1n, denominator: 2n });
    expect(() => fraction(1n, 0n)).toThrow(new RangeError('A fraction has the denominator zero'));
    expect(() => divide(fraction(1n), fraction(0n))).toThrow(RangeError);
  });
});

describe('fractionText', () => {
  it.each([
    [fraction(27n, 4n), '6.75'],
    [fraction(2n, 3n), '2/3'],
    [fraction(12n), '12'],
    [fraction(0n), '0'],
    [fraction(1n, 80n), '0.0125'],
    [fraction(-5n, 4n), '-1.25'],
    [fraction(-1n, 3n), '-1/3'],
    [fraction(1n, 15n), '1/15'],
  ])('prints %o as %s', (value, text) => {
    expect(fractionText(value)).toBe(text);
  });

  it('prints what reads back as the same fraction', () => {
    fc.assert(
      fc.property(fc.bigInt(-9999n, 9999n), fc.bigInt(1n, 9999n), (above, below) => {
        const value = fraction(above, below);
        expect(readFraction(fractionText(value))).toEqual(value);
        expect(toNumber(value)).toBeCloseTo(Number(above) / Number(below), 12);
      }),
    );
  });
});
