import { fullCitation, shortCitation } from '../bibliography/citation.ts';
import { searchQuery } from '../bibliography/search.ts';
import type { Entry } from '../schema/collections.ts';
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
  readonly citedIn: readonly { id: string; short: string; number: number }[];
};

/**
 * Each paper once, in the order in which it is first named. A name without a file is left out, so that one bad link does not take
 * the page from an author who is still writing; the check reports it, and no build gets past the check.
 */
export function papers(knowledge: Knowledge, ids: Iterable<string>): Paper[] {
  return [...new Set(ids)].flatMap((id) => {
    const entry = knowledge.reference.get(id);
    return entry ? [paper(knowledge, entry)] : [];
  });
}

/** One paper as pages show it. */
export function paper(knowledge: Knowledge, { id, data: work }: Entry<'reference'>): Paper {
  return {
    id,
    short: shortCitation(work),
    citation: fullCitation(work),
    title: work.title,
    year: work.year,
    container: work.container,
    doi: work.doi,
    query: searchQuery(work),
    citedIn: work.citedIn.map(({ review, number }) => ({
      id: review,
      short: shortName(knowledge, review),
      number,
    })),
  };
}

/**
 * An answer with the papers it names, so that each has its card on the page. Wherever an answer names a paper it does so by
 * `id` and `short`, and wherever a text cites one, by `cited`.
 */
export function withPapers<A extends object>(
  knowledge: Knowledge,
  answer: A,
): A & { readonly papers: readonly Paper[] } {
  return { ...answer, papers: papers(knowledge, namesIn(answer)) };
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { id, short, cited } = value as { id?: unknown; short?: unknown; cited?: unknown };
  const own = typeof id === 'string' && typeof short === 'string' ? [id] : [];
  const inText = Array.isArray(cited) ? (cited as string[]) : [];
  return [...inText, ...own, ...Object.values(value).flatMap(namesIn)];
}

/** The short citation of a paper by its id. */
export function shortName(knowledge: Knowledge, id: string): string {
  const entry = knowledge.reference.get(id);
  return entry ? shortCitation(entry.data) : id;
}
