import { describe, expect, it } from 'vitest';
import { fromSiemens, textIn, toSiemens, unitOf } from '../../../src/charts/conductivity/unit.ts';
import type { UnitId } from '../../../src/charts/conductivity/unit.ts';
import { parseQuantity } from '../../../src/quantity/quantity.ts';
import { plain } from '../plotted.ts';

describe('the units of the axis', () => {
  it('differ by three powers of ten', () => {
    expect(toSiemens(10, 'mS')).toBe(0.01);
    expect(fromSiemens(0.01, 'mS')).toBe(10);
    expect(toSiemens(0.01, 'S')).toBe(0.01);
    // 0.0003 × 1000 is 0.3, not 0.29999999999999993.
    expect(fromSiemens(0.0003, 'mS')).toBe(0.3);
  });

  it('are mS where an address names none', () => {
    expect(unitOf('S')).toBe('S');
    expect(unitOf('')).toBe('mS');
    expect(unitOf('uS')).toBe('mS');
  });
});

describe('a printed value in a unit of the axis', () => {
  it.each<[string, UnitId, string]>([
    ['12 mS/cm', 'mS', '12 mS cm⁻¹'],
    ['12 mS/cm', 'S', '0.012 S cm⁻¹'],
    ['1.04e-3 S/cm', 'mS', '1.04 mS cm⁻¹'],
    ['6.46e-1 mS/cm', 'S', '6.46 × 10⁻⁴ S cm⁻¹'],
    ['4.6e-4 mS/cm', 'S', '4.6 × 10⁻⁷ S cm⁻¹'],
    ['1.70 mS/cm', 'S', '0.00170 S cm⁻¹'],
    ['> 0.1 mS/cm', 'S', '> 10⁻⁴ S cm⁻¹'],
    ['~2.1 mS/cm', 'S', '~0.0021 S cm⁻¹'],
    ['0.1-1 mS/cm', 'S', '10⁻⁴–0.001 S cm⁻¹'],
    ['1e-7 to 1e-5 S/cm', 'mS', '10⁻⁴–0.01 mS cm⁻¹'],
    ['0 mS/cm', 'S', '0 S cm⁻¹'],
    ['3 uS/cm', 'mS', '0.003 mS cm⁻¹'],
    ['5 S/cm', 'mS', '5 × 10³ mS cm⁻¹'],
  ])('%s in %s is %s', (printed, unit, expected) => {
    expect(plain(textIn(parseQuantity(printed), unit))).toBe(expected);
  });

  it('of something else stays as it is printed', () => {
    expect(plain(textIn(parseQuantity('5 ohm'), 'mS'))).toBe('5 Ω');
  });
});
