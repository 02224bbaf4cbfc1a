import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert, toBase } from '../../src/quantity/convert.ts';
import { parseQuantity, toQuantity } from '../../src/quantity/quantity.ts';
import { findUnit, UnitError, UNITS, unitsOf } from '../../src/quantity/units.ts';

describe('convert', () => {
  test.each([
    [0.1, 'mS/cm', 'S/cm', 1e-4],
    [12, 'mS/cm', 'S/cm', 0.012],
    [0.012, 'S/cm', 'mS/cm', 12],
    [1, 'S/m', 'mS/cm', 10],
    [3, 'uS/cm', 'S/cm', 3e-6],
    [300, 'mV', 'V', 0.3],
    [372, 'Ah/kg', 'mAh/g', 372],
    [1, 'Ah/L', 'mAh/cm3', 1],
    [50, 'uA/cm2', 'mA/cm2', 0.05],
    [1.2, 'A/cm2', 'mA/cm2', 1200],
    [1.5, 'kohm*cm2', 'ohm*cm2', 1500],
    [1, 'bar', 'MPa', 0.1],
    [1, 'GPa', 'bar', 10000],
    [100000, 'Pa', 'bar', 1],
    [1.2, 'kWh/L', 'Wh/L', 1200],
    [1, 'kW/kg', 'W/kg', 1000],
    [20, 'nm', 'um', 0.02],
    [1, 'mm', 'um', 1000],
    [0.002, 'cm', 'um', 20],
    [10, 'angstrom', 'nm', 1],
    [0.012, 'g/cm2', 'mg/cm2', 12],
    [534, 'kg/m3', 'g/cm3', 0.534],
    [25, 'degC', 'K', 298.15],
    [298.15, 'K', 'degC', 25],
    [0, 'K', 'degC', -273.15],
    [273.16, 'K', 'degC', 0.01],
    [1, 'eV', 'kJ/mol', 96.48533212],
    [96.48533212, 'kJ/mol', 'eV', 1],
    [250, 'meV', 'eV', 0.25],
    [35, 'meV/atom', 'eV/atom', 0.035],
    [90, 'min', 'h', 1.5],
    [36, 's', 'h', 0.01],
    [2, 'd', 'h', 48],
  ])('%d %s to %s is %d', (value, from, to, expected) => {
    expect(convert(value, findUnit(from), findUnit(to))).toBe(expected);
  });

  test('shows no binary noise', () => {
    const [from, to] = [findUnit('mS/cm'), findUnit('S/cm')];
    for (let tenths = 1; tenths < 1000; tenths++) {
      const value = tenths / 10;
      expect(String(convert(value, from, to)).replace(/^0\.0*|\.|0+$|e.*$/g, '').length).toBeLessThanOrEqual(
        3,
      );
    }
  });

  test('refuses different dimensions by name', () => {
    expect(() => convert(50, findUnit('%'), findUnit('1'))).toThrow(
      new UnitError('Cannot convert % (percentage) to 1 (ratio).'),
    );
    expect(() => convert(1, findUnit('ohm'), findUnit('ohm*cm2'))).toThrow(
      new UnitError('Cannot convert ohm (resistance) to ohm*cm2 (area resistance).'),
    );
  });

  test('comes back from every unit of the dimension', () => {
    const pair = fc
      .constantFrom(...UNITS)
      .chain((unit) => fc.tuple(fc.constant(unit), fc.constantFrom(...unitsOf(unit.dimension))));
    fc.assert(
      fc.property(pair, measured(), ([from, to], value) => {
        const back = convert(convert(value, from, to), to, from);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(
          1e-11 * Math.abs(value) + (from.offset === to.offset ? 0 : 2e-9),
        );
      }),
    );
  });
});

describe('toBase', () => {
  test('gives both ends in the base unit', () => {
    expect(toBase(parseQuantity('0.1–1 mS cm⁻¹'))).toEqual({ low: 1e-4, high: 1e-3, unit: findUnit('S/cm') });
    expect(toBase(parseQuantity('300 K'))).toEqual({ low: 26.85, high: 26.85, unit: findUnit('degC') });
  });

  test('keeps the order of values', () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), measured(), measured(), (unit, one, other) => {
        fc.pre(one < other);
        const base = toBase(toQuantity([one, other], unit.id));
        expect(base.low).toBeLessThanOrEqual(base.high);
      }),
    );
  });
});

/** Values of a size that is measured: no smaller than 1e-30, or zero. */
function measured(): fc.Arbitrary<number> {
  return fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .filter((value) => value === 0 || Math.abs(value) > 1e-30);
}
