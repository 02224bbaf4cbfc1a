import type { Entry } from '../../schema/collections.ts';
import type { Knowledge } from '../knowledge.ts';
import { shortCitation } from '../../bibliography/citation.ts';
import { shortName } from '../paper.ts';

/** All papers for the table that a reader can explore: newest first. */
export function referenceTable(knowledge: Knowledge) {
  return [...knowledge.reference.values()]
    .toSorted((a, b) => b.data.year - a.data.year || (a.id < b.id ? -1 : 1))
    .map((entry) => row(knowledge, entry));
}
export type ReferenceTableRow = ReturnType<typeof referenceTable>[number];

function row(knowledge: Knowledge, { id, data }: Entry<'reference'>) {
  return {
    id,
    short: shortCitation(data),
    authors: [...data.authors, ...(data.etal ? ['et al.'] : [])].join('; '),
    title: data.title,
    container: data.container,
    year: data.year,
    type: data.type,
    doi: data.doi,
    citedIn: data.citedIn.map(({ review, number }) => ({
      id: review,
      short: shortName(knowledge, review),
      number,
    })),
    values: data.data.length,
    strategies: data.strategies.length,
  };
}
