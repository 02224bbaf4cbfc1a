import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatQuantity, numberParts, quantityParts } from '../../src/quantity/format.ts';
import { NumberError, parseNumber, type PrintedNumber } from '../../src/quantity/number.ts';
import { parseQuantity, RELATIONS, type Quantity } from '../../src/quantity/quantity.ts';
import { UNITS } from '../../src/quantity/units.ts';

/** Expectations are written with plain spaces; every space of the result must be a no-break space. */
const nbsp = (text: string) => text.replaceAll(' ', '\u00A0');

describe('formatQuantity', () => {
  test.each([
    ['~3.8 V', '~3.8 V'],
    ['2.70 V', '2.70 V'],
    ['0.1-1 mS/cm', '0.1–1 mS cm⁻¹'],
    ['4.6e-4 mS/cm', '4.6 × 10⁻⁴ mS cm⁻¹'],
    ['1e-3 mS/cm', '10⁻³ mS cm⁻¹'],
    ['-1e-3 V', '−10⁻³ V'],
    ['1.0e-3 mS/cm', '1.0 × 10⁻³ mS cm⁻¹'],
    ['0.00046 mS/cm', '0.00046 mS cm⁻¹'],
    ['> 0.1 mS/cm', '> 0.1 mS cm⁻¹'],
    ['<= 40 um', '≤ 40 µm'],
    ['>= 300 Wh/kg', '≥ 300 Wh kg⁻¹'],
    ['-35 degC', '−35 °C'],
    ['-35 to 62 degC', '−35 to 62 °C'],
    ['1e-5 to 1e-3 S/cm', '10⁻⁵–10⁻³ S cm⁻¹'],
    ['5-2e3 h', '5–2e3 h'],
    ['84.6%', '84.6 %'],
    ['20 deg', '20°'],
    ['0.1 C', '0.1 C'],
    ['10 wt%', '10 wt%'],
    ['150 ohm*cm2', '150 Ω cm²'],
    ['0.5 1', '0.5'],
  ])('prints %s as %s', (text, expected) => {
    expect(formatQuantity(parseQuantity(text))).toBe(nbsp(expected));
  });

  test('gives pieces for HTML', () => {
    expect(quantityParts(parseQuantity('4.6e-4 mS/cm'))).toEqual([
      { kind: 'text', text: nbsp('4.6 × 10') },
      { kind: 'sup', text: '−4' },
      { kind: 'text', text: nbsp(' mS cm') },
      { kind: 'sup', text: '−1' },
    ]);
    expect(quantityParts(parseQuantity('~3.8 V'))).toEqual([{ kind: 'text', text: nbsp('~3.8 V') }]);
  });

  test('is read back as the same quantity, digits included', () => {
    fc.assert(
      fc.property(quantities(), (quantity) => {
        expect(parseQuantity(formatQuantity(quantity), quantity.unit.dimension)).toEqual(quantity);
      }),
      { numRuns: 2000 },
    );
  });

  test('says the same in pieces as in one line', () => {
    fc.assert(
      fc.property(quantities(), (quantity) => {
        const html = quantityParts(quantity).map(({ kind, text }) =>
          kind === 'sup' ? `<sup>${text}</sup>` : text,
        );
        expect(parseQuantity(html.join(''), quantity.unit.dimension)).toEqual(quantity);
      }),
    );
  });
});

describe('formatNumber', () => {
  test.each([
    [12, 2, '12'],
    [12, 3, '12.0'],
    [0.35, 2, '0.35'],
    [2.675, 3, '2.67'],
    [-2.7, 2, '−2.7'],
    [1234, 2, '1200'],
    [4.6e-4, 2, '4.6 × 10⁻⁴'],
    [1e-4, 1, '10⁻⁴'],
    [0.001, 2, '0.0010'],
    [0.000999, 2, '0.0010'],
    [0.00099, 2, '9.9 × 10⁻⁴'],
    [99999, 5, '99999'],
    [99999, 3, '1.00 × 10⁵'],
    [123456, 3, '1.23 × 10⁵'],
    [-1.5e-7, 2, '−1.5 × 10⁻⁷'],
    [0, 3, '0'],
    [-0, 3, '0'],
  ])('prints %d with %d digits as %s', (value, digits, expected) => {
    expect(formatNumber(value, digits)).toBe(nbsp(expected));
  });

  test('prints three digits unless told otherwise', () => {
    expect(formatNumber(Math.PI)).toBe('3.14');
    expect(numberParts(0.000314159)).toEqual([
      { kind: 'text', text: nbsp('3.14 × 10') },
      { kind: 'sup', text: '−4' },
    ]);
  });

  test('refuses what has no digits', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(new NumberError('NaN cannot be printed as a number.'));
    expect(() => formatNumber(1, 0)).toThrow(
      new NumberError('0 is no number of significant digits. Take 1 to 15.'),
    );
  });

  test('is read back as the rounded value', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e20, max: 1e20, noNaN: true }),
        fc.integer({ min: 1, max: 15 }),
        (value, digits) => {
          fc.pre(value === 0 || Math.abs(value) > 1e-90);
          const read = parseNumber(formatNumber(value, digits)).value;
          expect(read).toBe(value === 0 ? 0 : Number(value.toPrecision(digits)));
        },
      ),
    );
  });
});

function printedNumbers(): fc.Arbitrary<PrintedNumber> {
  return fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.integer({ min: 0, max: 99999 }),
      fc.option(fc.stringMatching(/^[0-9]{1,4}$/), { nil: undefined }),
      fc.option(fc.integer({ min: -12, max: 12 }), { nil: undefined }),
    )
    .map(([sign, whole, fraction, exponent]) => {
      const digits = fraction === undefined ? `${whole}` : `${whole}.${fraction}`;
      return parseNumber(`${sign}${digits}${exponent === undefined ? '' : `e${exponent}`}`);
    });
}

function quantities(): fc.Arbitrary<Quantity> {
  const unit = fc.constantFrom(...UNITS);
  const single = fc
    .tuple(fc.constantFrom(...RELATIONS), printedNumbers(), unit)
    .map(([relation, low, chosen]): Quantity => ({ relation, low, high: low, unit: chosen }));
  const range = fc
    .tuple(fc.constantFrom('=' as const, '~' as const), printedNumbers(), printedNumbers(), unit)
    .filter(([, low, high]) => low.value < high.value)
    .map(([relation, low, high, chosen]): Quantity => ({ relation, low, high, unit: chosen }));
  return fc.oneof(single, range);
}
