import type { Entry } from '../../schema/collections.ts';
import { form } from '../../schema/vocabulary/form.ts';
import { article } from '../article.ts';
import { lineage, mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { listings } from '../listing.ts';
import { materialStrategies } from '../material-strategies.ts';
import { withPapers } from '../paper.ts';
import { spellings } from '../spellings.ts';
import { strategyCards } from './strategy-card.ts';

/** Everything that is known of one electrolyte. */
export function materialPage(knowledge: Knowledge, material: Entry<'material'>) {
  const { id, data, body } = material;
  const text = article(body);
  const measurements = knowledge.measurementsOf.material.get(id) ?? [];
  const own = measurements.filter(({ subject }) => subject.kind === 'material');
  const inCells = measurements.filter(({ subject }) => subject.kind === 'cell');
  const line = lineage(knowledge, data.family);
  const { seen, suited } = materialStrategies(knowledge, material);
  return withPapers(knowledge, {
    id,
    ...data,
    formLabel: form.terms[data.form].label,
    spellings: spellings(data),
    homonyms: knowledge.homonymsOf.get(`material ${id}`) ?? [],
    line: line.map((family) => ({ id: family.id, title: family.data.title })),
    main: mainFamily(knowledge, data.family),
    siblings: (knowledge.materialsOf.get(data.family) ?? [])
      .filter((other) => other.id !== id)
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
