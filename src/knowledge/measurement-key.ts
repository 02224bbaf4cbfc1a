import { toBase } from '../quantity/convert.ts';
import { parseQuantity } from '../quantity/quantity.ts';
import { findUnit } from '../quantity/units.ts';
import type { Datum } from '../schema/datum.ts';

/**
 * What a statement is about, apart from its value: two data of one paper with the same key say the same thing twice. The key
 * leaves out everything that a correction may change (value, relation, unit, status, note, further places), so that the address
 * of a measurement, which is made from it, keeps its meaning. The first place is part of it, because a document may print two
 * values of one thing, and both are kept.
 */
export function measurementKey(datum: Datum): string {
  return JSON.stringify({ ...facetsOf(datum), place: datum.source[0] }, sortedKeys);
}

/** The key of a statement with its printed value, wherever it is printed: two data with the same one are one value in two places. */
export function printedKey(datum: Datum): string {
  const { value, relation, unit } = datum;
  return JSON.stringify(
    { ...facetsOf(datum), value: [value.low.value, value.high.value], relation, unit: findUnit(unit).id },
    sortedKeys,
  );
}

function facetsOf(datum: Datum) {
  const { property, material, family, electrode, cell, system, temperature, method, variant, form } = datum;
  const conditions = Object.entries(datum.conditions).map(([name, given]) => [name, plain(given)]);
  return {
    ...{ property, material, family, electrode, cell, system, temperature, method, variant, form },
    conditions: Object.fromEntries(conditions) as Record<string, string>,
  };
}

/** A condition in one spelling: `0.50 mA cm⁻²` is `0.5 mA/cm2`. What is no quantity is kept as it is. */
function plain(condition: string | number): string {
  try {
    const quantity = parseQuantity(String(condition));
    const { low, high, unit } = toBase(quantity);
    return `${quantity.relation} ${low} ${high} ${unit.id}`;
  } catch {
    return String(condition);
  }
}

/** Makes the key independent of the order in which a file lists its fields. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
