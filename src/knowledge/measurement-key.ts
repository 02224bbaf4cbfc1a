import type { Datum } from '../schema/datum.ts';

/**
 * What a statement is about, apart from its value: two data of one paper with the same key say the same thing twice. The key
 * leaves out everything that a correction may change (value, relation, unit, status, note, further places), so that the address
 * of a measurement, which is made from it, keeps its meaning.
 */
export function measurementKey(datum: Datum): string {
  const {
    property,
    material,
    family,
    electrode,
    cell,
    system,
    temperature,
    method,
    variant,
    form,
    conditions,
  } = datum;
  const facets = {
    property,
    material,
    family,
    electrode,
    cell,
    system,
    temperature,
    method,
    variant,
    form,
    conditions,
    place: datum.source[0],
  };
  return JSON.stringify(facets, sortedKeys);
}

/** Makes the key independent of the order in which a file lists its fields. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
