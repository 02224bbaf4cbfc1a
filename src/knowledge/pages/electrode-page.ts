import type { Entry } from '../../schema/collections.ts';
import { article } from '../article.ts';
import type { Knowledge } from '../knowledge.ts';
import { listings } from '../listing.ts';
import { withPapers } from '../paper.ts';
import { strategyCards } from './strategy-card.ts';
import { spellings } from '../spellings.ts';

/** An electrode with its values, and the cells it was part of. */
export function electrodePage(knowledge: Knowledge, { id, data, body }: Entry<'electrode'>) {
  const text = article(body);
  const measurements = knowledge.measurementsOf.electrode.get(id) ?? [];
  return withPapers(knowledge, {
    id,
    ...data,
    spellings: spellings(data),
    homonyms: knowledge.homonymsOf.get(`electrode ${id}`) ?? [],
    article: text,
    properties: listings(
      knowledge,
      measurements.filter(({ subject }) => subject.kind === 'electrode'),
    ),
    cells: listings(
      knowledge,
      measurements.filter(({ subject }) => subject.kind === 'cell'),
    ),
    strategies: strategyCards(knowledge, knowledge.strategiesFor.electrode.get(id) ?? []),
  });
}
export type ElectrodePage = ReturnType<typeof electrodePage>;
