import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NumberError, parseNumber } from '../../src/quantity/number.ts';

function message(text: string): string {
  try {
    parseNumber(text);
  } catch (error) {
    return error instanceof NumberError ? error.message : `not a NumberError: ${String(error)}`;
  }
  return 'no error';
}

describe('parseNumber', () => {
  test.each([
    ['12', '12', 12],
    ['2.70', '2.70', 2.7],
    ['0.00', '0.00', 0],
    ['+5', '5', 5],
    ['-0.0', '0.0', 0],
    ['.5', '0.5', 0.5],
    ['007', '7', 7],
    ['-35', '-35', -35],
    ['\u221235', '-35', -35],
    ['\u201335', '-35', -35],
    ['4.6e-4', '4.6e-4', 4.6e-4],
    ['4.6E-4', '4.6e-4', 4.6e-4],
    ['1e+21', '1e21', 1e21],
    ['4.60e-04', '4.60e-4', 4.6e-4],
    ['4.6 × 10⁻⁴', '4.6e-4', 4.6e-4],
    ['4.6×10^-4', '4.6e-4', 4.6e-4],
    ['4.6×10\u22124', '4.6e-4', 4.6e-4],
    ['4.6 x 10-4', '4.6e-4', 4.6e-4],
    ['4.6 × 10^{\u22124}', '4.6e-4', 4.6e-4],
    ['4.6·10⁻⁴', '4.6e-4', 4.6e-4],
    ['$4.6 \\times 10^{-4}$', '4.6e-4', 4.6e-4],
    ['1 × 10<sup>-4</sup>', '1e-4', 1e-4],
    ['1.0 × 10⁵', '1.0e5', 1e5],
    ['10⁻³', '1e-3', 1e-3],
    ['10^{-3}', '1e-3', 1e-3],
    ['10^{3}', '1e3', 1000],
    ['\u221210⁻³', '-1e-3', -1e-3],
    ['10 000', '10000', 10000],
    ['10\u2009000', '10000', 10000],
    ['1\u00A0234\u202F567.5', '1234567.5', 1234567.5],
  ])('reads %s as %s', (text, printed, value) => {
    expect(parseNumber(text)).toEqual({ printed, value });
  });

  const notANumber = (text: string) =>
    `"${text}" is not a number. Write digits with a decimal point, as 12, 2.70 or 4.6e-4.`;

  test.each([
    '',
    '   ',
    'abc',
    '0x10',
    'Infinity',
    'NaN',
    '-',
    '1.2.3',
    '5.',
    '1e',
    '10^',
    '12 mS',
    '1 00',
    '1-2',
    '½',
    '١٢',
  ])('refuses "%s"', (text) => {
    expect(message(text)).toBe(notANumber(text));
  });

  test.each([
    ['1,5', '"1,5" has a comma in a number. The decimal sign is a point: write 1.5.'],
    ['1,000', '"1,000" has a comma in a number. The decimal sign is a point: write 1.000 or 1000.'],
    ['1e999', '"1e999" is too large for a measured value.'],
    ['-1e101', '"-1e101" is too large for a measured value.'],
    ['1e-999', '"1e-999" is too small for a measured value.'],
    ['10-4', '"10-4" may be a power of ten or a range. Write the power as 1e-4.'],
    [
      '4.6 x 104',
      '"4.6 x 104" ends in a power of ten whose exponent is not raised. If it is 4, write 4.6e4.',
    ],
  ])('explains what is wrong with %s', (text, expected) => {
    expect(message(text)).toBe(expected);
  });

  test('reads every number that JavaScript prints within range', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e99, max: 1e99, noNaN: true }), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-99);
        expect(parseNumber(String(value)).value).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('keeps its own printed form', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: -30, max: 30 }),
        (whole, part, power) => {
          const first = parseNumber(`${whole}.${part}e${power}`);
          expect(parseNumber(first.printed)).toEqual(first);
        },
      ),
    );
  });

  test('throws nothing but a NumberError', () => {
    const piece = fc.constantFrom(
      '1',
      '0',
      '23',
      '.',
      ',',
      '-',
      '+',
      'e',
      '×',
      ' ',
      '10',
      '^',
      '⁻⁴',
      '{',
      '}',
      '\\times',
      '$',
      '000',
    );
    const numberLike = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), numberLike), (text) => {
        expect(message(text)).not.toMatch(/^not a NumberError/);
      }),
    );
  });
});
