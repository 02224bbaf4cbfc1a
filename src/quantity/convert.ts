import type { Quantity } from './quantity.ts';
import { baseUnit, dimensionName, UnitError, type Unit } from './units.ts';

/** A quantity as plain numbers in the base unit of its dimension. */
export interface BaseValue {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

/**
 * Decimal digits kept by a conversion: no measurement has as many, and binary noise begins at the sixteenth.
 * With them 0.1 mS/cm is 0.0001 S/cm, not 0.00010000000000000002.
 */
const DIGITS = 12;

/** Decimals kept for a temperature: 273.15 is subtracted, so the noise is absolute, not relative. */
const TEMPERATURE_DECIMALS = 9;

/**
 * The value in another unit of the same dimension, rounded to 12 significant digits; temperatures, which are
 * points on a scale and not differences, to 1e-9 degrees.
 *
 * @throws {UnitError} when the units measure different things
 */
export function convert(value: number, from: Unit, to: Unit): number {
  if (from.dimension !== to.dimension) {
    throw new UnitError(
      `Cannot convert ${from.id} (${dimensionName(from.dimension)}) to ${to.id} (${dimensionName(to.dimension)}).`,
    );
  }
  if (from === to) return value;
  const result = (value * from.factor + from.offset - to.offset) / to.factor;
  const offset = from.offset !== 0 || to.offset !== 0;
  const rounded = Number(offset ? result.toFixed(TEMPERATURE_DECIMALS) : result.toPrecision(DIGITS));
  // A rounded negative remainder is -0, which prints as a minus sign in some places.
  return rounded === 0 ? 0 : rounded;
}

/** The ends of a quantity in the base unit of its dimension; the relation stays with the quantity. */
export function toBase({ low, high, unit }: Quantity): BaseValue {
  const base = baseUnit(unit.dimension);
  return { low: convert(low.value, unit, base), high: convert(high.value, unit, base), unit: base };
}
