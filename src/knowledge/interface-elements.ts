import { elementsOf } from '../chemistry/composition.ts';
import { parseFormula } from '../chemistry/parse.ts';
import type { Entry } from '../schema/collections.ts';
import type { Knowledge } from './knowledge.ts';

/** The elements of a material, or of all its components; undefined as soon as one of them is not known. */
export function elementsWithin(knowledge: Knowledge, { data }: Entry<'material'>): string[] | undefined {
  if (data.formula !== undefined) return elementsOf(parseFormula(data.formula));
  const parts = (data.components ?? []).map(({ formula, material }) => {
    if (formula !== undefined) return elementsOf(parseFormula(formula));
    const record = material === undefined ? undefined : knowledge.material.get(material);
    // A material whose parts name each other would never end; one step down is all that the content needs.
    return record?.data.formula === undefined ? undefined : elementsOf(parseFormula(record.data.formula));
  });
  if (parts.length === 0) return undefined;
  const known = parts.filter((symbols) => symbols !== undefined);
  return known.length < parts.length ? undefined : [...new Set(known.flat())];
}
