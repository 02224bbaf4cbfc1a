import type { Entry } from '../schema/collections.ts';
import { lineage } from './family-tree.ts';
import type { Knowledge } from './knowledge.ts';

/** The ids of strategies that concern a material, each list in alphabetical order. */
export type MaterialStrategies = {
  /** Papers that built cells with the material are evidence for them. */
  readonly seen: readonly string[];
  /** They name one of its families, and no such paper is known. */
  readonly suited: readonly string[];
};

export function materialStrategies(
  knowledge: Knowledge,
  { id, data }: Entry<'material'>,
): MaterialStrategies {
  const measurements = knowledge.measurementsOf.material.get(id) ?? [];
  const papers = measurements.flatMap(({ subject, reference }) =>
    subject.kind === 'cell' ? [reference] : [],
  );
  const evidence = [...new Set(papers)].flatMap((paper) => knowledge.evidenceIn.get(paper) ?? []);
  const seen = new Set(evidence.map(({ strategy }) => strategy));
  const named = lineage(knowledge, data.family).flatMap(
    (family) => knowledge.strategiesFor.family.get(family.id) ?? [],
  );
  const suited = new Set(named.filter((strategy) => !seen.has(strategy)));
  return { seen: [...seen].sort(), suited: [...suited].sort() };
}
