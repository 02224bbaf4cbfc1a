import type { Entry } from '../../schema/collections.ts';
import { form } from '../../schema/vocabulary/form.ts';
import { article } from '../article.ts';
import { lineage, mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { listings } from '../listing.ts';
import { withPapers } from '../paper.ts';
import { strategyCards } from './strategy-card.ts';
import { spellings } from '../spellings.ts';

/** Everything that is known of one electrolyte. */
export function materialPage(knowledge: Knowledge, { id, data, body }: Entry<'material'>) {
  const measurements = knowledge.measurementsOf.material.get(id) ?? [];
  const own = measurements.filter(({ subject }) => subject.kind === 'material');
  const inCells = measurements.filter(({ subject }) => subject.kind === 'cell');
  const text = article(body);
  const shown = new Set(inCells.map(({ reference }) => reference));
  const seen = [...knowledge.strategy.keys()].filter((strategy) =>
    (knowledge.evidenceOf.strategy.get(strategy) ?? []).some(({ reference }) => shown.has(reference)),
  );
  const line = lineage(knowledge.family, data.family);
  const suited = [...knowledge.strategy.values()]
    .filter(
      (strategy) =>
        !seen.includes(strategy.id) &&
        strategy.data.families.some((family) => line.some((above) => above.id === family)),
    )
    .map((strategy) => strategy.id);
  return withPapers(knowledge, {
    id,
    ...data,
    formLabel: form.terms[data.form].label,
    spellings: spellings(data),
    line: line.map((family) => ({ id: family.id, title: family.data.title })),
    main: mainFamily(knowledge.family, data.family),
    siblings: [...knowledge.material.values()]
      .filter((other) => other.data.family === data.family && other.id !== id)
      .map((other) => ({ kind: 'material' as const, id: other.id, title: other.data.title })),
    article: text,
    properties: listings(knowledge, own),
    cells: listings(knowledge, inCells),
    strategiesSeen: strategyCards(knowledge, seen),
    strategiesSuited: strategyCards(knowledge, suited),
    count: measurements.length,
  });
}
export type MaterialPage = ReturnType<typeof materialPage>;
