import { convert } from '../../quantity/convert.ts';
import { formatQuantity } from '../../quantity/format.ts';
import type { PrintedNumber } from '../../quantity/number.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { findUnit } from '../../quantity/units.ts';

/** The units that the axis may have. */
export const unitIds = ['mS', 'S'] as const;
export type UnitId = (typeof unitIds)[number];

/** Each unit with the power of ten by which a value in S/cm is multiplied. */
export const axisUnits: Readonly<Record<UnitId, { id: string; label: string; power: number }>> = {
  mS: { id: 'mS/cm', label: 'mS cm⁻¹', power: 3 },
  S: { id: 'S/cm', label: 'S cm⁻¹', power: 0 },
};

/** A unit by its name in the address; mS/cm where the name is none. */
export const unitOf = (name: string): UnitId => unitIds.find((id) => id === name) ?? 'mS';

/** A number in a unit of the axis as one in S/cm, without the noise of binary fractions. */
export const toSiemens = (value: number, unit: UnitId): number =>
  convert(value, findUnit(axisUnits[unit].id), findUnit('S/cm'));

/** A number in S/cm as one in a unit of the axis. */
export const fromSiemens = (value: number, unit: UnitId): number =>
  convert(value, findUnit('S/cm'), findUnit(axisUnits[unit].id));

/** A printed conductivity in a unit of the axis, with as many digits as are printed: 1.04 × 10⁻³ S/cm is 1.04 mS/cm. */
export function textIn(quantity: Quantity, unit: UnitId): string {
  const to = findUnit(axisUnits[unit].id);
  if (quantity.unit.dimension !== to.dimension || quantity.unit === to) return formatQuantity(quantity);
  const converted = (number: PrintedNumber): PrintedNumber => {
    const value = convert(number.value, quantity.unit, to);
    return { value, printed: printedAs(value, digitsOf(number.printed)) };
  };
  const low = converted(quantity.low);
  const high = quantity.low === quantity.high ? low : converted(quantity.high);
  return formatQuantity({ relation: quantity.relation, low, high, unit: to });
}

/** How many digits of a printed number say something: two of 0.50, three of 1.04e-3. */
const digitsOf = (printed: string): number =>
  Math.max(1, printed.replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '').length);

/** A number with so many digits; as a power of ten where the zeros would have to be counted. */
function printedAs(value: number, digits: number): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent = '0'] = value.toExponential(digits - 1).split('e');
  const power = Number(exponent);
  // With fewer digits than places before the point, zeros would claim what is not printed.
  if (power < -3 || power >= Math.max(digits, 3)) return `${mantissa}e${power}`;
  return Number(`${mantissa}e${power}`).toFixed(Math.max(0, digits - 1 - power));
}
