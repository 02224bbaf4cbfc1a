import { fullCitation, shortCitation } from '../bibliography/citation.ts';
import { searchQuery } from '../bibliography/search.ts';
import type { Knowledge } from './knowledge.ts';

/** A paper as a page shows it wherever a number leads to it. */
export type Paper = {
  readonly id: string;
  /** `Kamaya et al. 2011` */
  readonly short: string;
  readonly citation: ReturnType<typeof fullCitation>;
  readonly title?: string;
  readonly year: number;
  readonly container?: string;
  readonly doi?: string;
  /** What to search for where the DOI is unknown. */
  readonly query: string;
  /** The documents of ours that cite it, with their printed numbers. */
  readonly citedIn: readonly { review: string; short: string; number: number }[];
};

/** Papers that the site reads its numbers from are named by their first author and year, like any other. */
export function paper(knowledge: Knowledge, id: string): Paper {
  const entry = knowledge.reference.get(id);
  if (!entry) throw new Error(`No paper is called ${id}. The check finds such links; run npm run check.`);
  const work = entry.data;
  return {
    id,
    short: shortCitation(work),
    citation: fullCitation(work),
    title: work.title,
    year: work.year,
    container: work.container,
    doi: work.doi,
    query: searchQuery(work),
    citedIn: work.citedIn.map(({ review, number }) => ({ review, number, short: shortName(knowledge, review) })),
  };
}

/** The short citation of a paper by its id. */
export function shortName(knowledge: Knowledge, id: string): string {
  const entry = knowledge.reference.get(id);
  return entry ? shortCitation(entry.data) : id;
}

/** Each paper once, in the order in which it is first named. */
export function papers(knowledge: Knowledge, ids: Iterable<string>): Paper[] {
  return [...new Set(ids)].map((id) => paper(knowledge, id));
}
