import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NumberError } from '../../src/quantity/number.ts';
import { parseQuantity, QuantityError, toQuantity } from '../../src/quantity/quantity.ts';
import { UnitError, type Dimension } from '../../src/quantity/units.ts';

function message(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    const known =
      error instanceof NumberError || error instanceof UnitError || error instanceof QuantityError;
    return known ? `${error.name}: ${error.message}` : `unexpected: ${String(error)}`;
  }
  return 'no error';
}

describe('parseQuantity', () => {
  test.each([
    ['12 mS/cm', '=', '12', '12', 'mS/cm'],
    ['2.70 V', '=', '2.70', '2.70', 'V'],
    ['= 12 mS/cm', '=', '12', '12', 'mS/cm'],
    ['0.1–1 mS cm⁻¹', '=', '0.1', '1', 'mS/cm'],
    ['1-2 mA cm-2', '=', '1', '2', 'mA/cm2'],
    ['1 to 2 mA cm-2', '=', '1', '2', 'mA/cm2'],
    ['1\u22122 mA cm-2', '=', '1', '2', 'mA/cm2'],
    ['10^-5 to 10^-3 S/cm', '=', '1e-5', '1e-3', 'S/cm'],
    ['10⁻⁷–10⁻⁵ S cm⁻¹', '=', '1e-7', '1e-5', 'S/cm'],
    ['$10^{-2}$ – $10^{-1} \\text{ mS cm}^{-1}$', '=', '1e-2', '1e-1', 'mS/cm'],
    ['-35 to 62 °C', '=', '-35', '62', 'degC'],
    ['-40--20 °C', '=', '-40', '-20', 'degC'],
    ['\u221240 to \u221220 °C', '=', '-40', '-20', 'degC'],
    ['$400\\sim 550^\\circ\\text{C}$', '=', '400', '550', 'degC'],
    ['2.5 V -5.0 V', '=', '2.5', '5.0', 'V'],
    ['0.1 mS cm-1 to 1 mS cm-1', '=', '0.1', '1', 'mS/cm'],
    ['25 °C–60 °C', '=', '25', '60', 'degC'],
    ['> 0.1 mS/cm', '>', '0.1', '0.1', 'mS/cm'],
    ['>0.1 mS/cm', '>', '0.1', '0.1', 'mS/cm'],
    ['< 40 µm', '<', '40', '40', 'um'],
    ['≥ 300 Wh kg⁻¹', '>=', '300', '300', 'Wh/kg'],
    ['>= 300 Wh/kg', '>=', '300', '300', 'Wh/kg'],
    ['≤ 2 V', '<=', '2', '2', 'V'],
    ['~3.8 V', '~', '3.8', '3.8', 'V'],
    ['≈0.8 MPa', '~', '0.8', '0.8', 'MPa'],
    ['∼0.1–1 mS/cm', '~', '0.1', '1', 'mS/cm'],
    ['$1.03 \\times 10^{-4} \\text{ S cm}^{-1}$', '=', '1.03e-4', '1.03e-4', 'S/cm'],
    ['4.6 x 10-4 S/cm', '=', '4.6e-4', '4.6e-4', 'S/cm'],
    ['1 000 h', '=', '1000', '1000', 'h'],
    ['5C', '=', '5', '5', 'C'],
    ['85%', '=', '85', '85', '%'],
    ['85–90 %', '=', '85', '90', '%'],
    ['62°C', '=', '62', '62', 'degC'],
    ['40°', '=', '40', '40', 'deg'],
    ['0.5 1', '=', '0.5', '0.5', '1'],
  ])('reads %s', (text, relation, low, high, unit) => {
    const quantity = parseQuantity(text);
    expect([quantity.relation, quantity.low.printed, quantity.high.printed, quantity.unit.id]).toEqual([
      relation,
      low,
      high,
      unit,
    ]);
  });

  test('holds one number once', () => {
    const { low, high } = parseQuantity('~3.8 V');
    expect(high).toBe(low);
  });

  test('takes a bare number only where a ratio is expected', () => {
    expect(parseQuantity('0.5', 'ratio')).toMatchObject({ low: { value: 0.5 }, unit: { id: '1' } });
    expect(message(() => parseQuantity('50 %', 'ratio'))).toBe(
      'UnitError: The unit % measures percentage, not ratio. Known units of ratio: 1.',
    );
  });

  test.each<[string, string, Dimension?]>([
    ['12', 'QuantityError: "12" has no unit. Write for example "12 mS/cm".'],
    ['0.5', 'QuantityError: "0.5" has no unit. Write for example "0.5 V".', 'potential'],
    [
      'mS/cm',
      'QuantityError: "mS/cm" does not begin with a number. Write it as "12 mS/cm", "1-2 mA/cm2" or "> 300 Wh/kg".',
    ],
    [
      '',
      'QuantityError: "" does not begin with a number. Write it as "12 mS/cm", "1-2 mA/cm2" or "> 300 Wh/kg".',
    ],
    ['2–1 V', 'QuantityError: The range in "2–1 V" runs from 2 down to 1. Write the smaller value first.'],
    [
      '10-4 S/cm',
      'QuantityError: The range in "10-4 S/cm" runs from 10 down to 4. Write the smaller value first. If a power of ten is meant, write 1e-4.',
    ],
    [
      '10⁻⁵–10⁻⁷ S/cm',
      'QuantityError: The range in "10⁻⁵–10⁻⁷ S/cm" runs from 1e-5 down to 1e-7. Write the smaller value first.',
    ],
    ['1–1.0 V', 'QuantityError: Both ends of the range in "1–1.0 V" are the same. Write one value.'],
    ['> 1–2 V', 'QuantityError: "> 1–2 V" is a bound with two values. A bound has one, as "> 2".'],
    [
      '1–2 × 10⁻⁴ S/cm',
      'QuantityError: In "1–2 × 10⁻⁴ S/cm" the power of ten may belong to one end or to both. Write both ends in full, as 1e-4 to 2e-4.',
    ],
    ['1 V to 2 mV', 'QuantityError: The ends of "1 V to 2 mV" have two units. Write both in one unit.'],
    [
      '5 ± 1 V',
      'QuantityError: "5 ± 1 V" has an uncertainty. Write the value, or the range it spans, and keep the uncertainty for the note.',
    ],
    [
      '1.2.3 V',
      'NumberError: The number in "1.2.3 V" cannot be read. Write digits with a decimal point, as 12, 2.70 or 4.6e-4.',
    ],
    ['1,5 V', 'NumberError: "1,5 V" has a comma in a number. The decimal sign is a point: write 1.5.'],
    ['1–1,5 V', 'NumberError: "1–1,5 V" has a comma in a number. The decimal sign is a point: write 1.5.'],
    ['5 v', 'UnitError: Unknown unit "v". Did you mean V? Known units of potential: V, mV.', 'potential'],
    [
      '5 V',
      'UnitError: The unit V measures potential, not conductivity. Known units of conductivity: S/cm, mS/cm, uS/cm, S/m.',
      'conductivity',
    ],
  ])('refuses %s', (text, expected, dimension) => {
    expect(message(() => parseQuantity(text, dimension))).toBe(expected);
  });

  test('throws nothing but the three named errors', () => {
    const piece = fc.constantFrom(
      '1',
      '0.5',
      '10',
      '⁻⁴',
      '^',
      '-',
      '–',
      ' to ',
      '~',
      '>',
      '≤',
      '±',
      ' V',
      ' mS/cm',
      ' cm⁻¹',
      ' ',
      'e',
      '×',
      ',',
      '$',
      '%',
    );
    const quantityLike = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), quantityLike), (text) => {
        expect(message(() => parseQuantity(text))).not.toMatch(/^unexpected/);
        expect(message(() => parseQuantity(text, 'ratio'))).not.toMatch(/^unexpected/);
      }),
      { numRuns: 1000 },
    );
  });

  test('orders the two ends of every range it accepts', () => {
    const piece = fc.constantFrom('1', '-2', '0.5', '10^-4', '–', ' to ', '~', ' V');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        try {
          const { low, high } = parseQuantity(pieces.join(''));
          expect(low === high || low.value < high.value).toBe(true);
        } catch (error) {
          if (!(error instanceof Error) || error.name === 'AssertionError') throw error;
        }
      }),
    );
  });
});

describe('toQuantity', () => {
  test('takes the fields of a datum', () => {
    expect(toQuantity(12, 'mS/cm')).toMatchObject({
      relation: '=',
      low: { printed: '12' },
      unit: { id: 'mS/cm' },
    });
    expect(toQuantity('2.70', 'V', '~')).toMatchObject({
      relation: '~',
      low: { printed: '2.70', value: 2.7 },
    });
    expect(toQuantity([-35, 62], 'degC')).toMatchObject({ low: { value: -35 }, high: { value: 62 } });
    expect(toQuantity(1e-7, 'S/cm').low).toEqual({ printed: '1e-7', value: 1e-7 });
  });

  test('checks them as a text', () => {
    expect(message(() => toQuantity([2, 1], 'V'))).toBe(
      'QuantityError: The range in "2 to 1 V" runs from 2 down to 1. Write the smaller value first.',
    );
    expect(message(() => toQuantity(Number.NaN, 'V'))).toBe(
      'NumberError: "NaN" is not a number. Write digits with a decimal point, as 12, 2.70 or 4.6e-4.',
    );
    expect(message(() => toQuantity([1, 2], 'V', '>'))).toBe(
      'QuantityError: "1 to 2 V" is a bound with two values. A bound has one, as "> 2".',
    );
  });
});
