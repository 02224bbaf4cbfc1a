import { compositionKey } from '../../chemistry/identity.ts';
import { tryParseFormula } from '../../chemistry/parse.ts';
import { lineage } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import type { RecordEntry } from './entry.ts';

/** Every record that has a name, in the order of its kind: what the search knows of it. */
export function recordEntries(knowledge: Knowledge): RecordEntry[] {
  const lineOf = (family: string) =>
    lineage(knowledge, family)
      .map(({ id }) => id)
      .reverse();
  const measured = knowledge.measurementsOf;
  return [
    ...[...knowledge.material.values()].map(({ id, data }): RecordEntry => ({
      ...named('material', id, data, data.formula),
      families: lineOf(data.family),
      form: data.form,
      weight: measured.material.get(id)?.length ?? 0,
    })),
    ...[...knowledge.family.values()].map(({ id, data }): RecordEntry => ({
      ...named('family', id, data, data.formula),
      families: lineOf(id).slice(1),
      weight: knowledge.materialsOf.get(id)?.length ?? 0,
    })),
    ...[...knowledge.strategy.values()].map(({ id, data }): RecordEntry => ({
      ...named('strategy', id, data),
      families: data.families,
      weight: knowledge.studiesOf.get(id)?.size ?? 0,
    })),
    ...[...knowledge.electrode.values()].map(({ id, data }): RecordEntry => ({
      ...named('electrode', id, data, data.formula),
      weight: measured.electrode.get(id)?.length ?? 0,
    })),
    ...[...knowledge.concept.values()].map(({ id, data }): RecordEntry => ({
      ...named('concept', id, data),
      weight: 0,
    })),
  ];
}

function named<K extends RecordEntry['kind']>(
  kind: K,
  id: string,
  { title, aliases }: { readonly title: string; readonly aliases: readonly string[] },
  formula?: string,
) {
  const parsed = formula === undefined ? undefined : tryParseFormula(formula);
  return {
    kind,
    id,
    title,
    names: aliases.filter((alias) => alias !== title),
    formula: formula === title ? undefined : formula,
    key: parsed && compositionKey(parsed),
  };
}
