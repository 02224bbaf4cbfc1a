import { parseDoi } from '../../bibliography/doi.ts';
import { shortCitation } from '../../bibliography/citation.ts';
import type { Knowledge } from '../knowledge.ts';
import { electrodesOf, electrolytesOf } from '../measurement.ts';
import type { PaperEntry } from './entry.ts';

/** Every paper, the one on which most rests first. */
export function paperEntries(knowledge: Knowledge): PaperEntry[] {
  return [...knowledge.reference.values()]
    .map(({ id, data }): PaperEntry => {
      const measurements = knowledge.measurementsOf.reference.get(id) ?? [];
      const subjects = measurements.flatMap((one) => [...electrolytesOf(one), ...electrodesOf(one)]);
      return {
        id,
        short: shortCitation(data),
        authors: data.authors.map((author) => author.split(',')[0]!),
        year: data.year,
        title: data.title,
        journal: data.container,
        doi: data.doi === undefined ? undefined : parseDoi(data.doi).key,
        cited: data.citedIn.map(({ review, number }) => `${review} ${number}`),
        subjects: [...new Set(subjects)],
        weight: measurements.length + (knowledge.evidenceIn.get(id)?.length ?? 0),
      };
    })
    .sort((a, b) => b.weight - a.weight || b.year - a.year || (a.id < b.id ? -1 : 1));
}
