import { byFilter, readingOf } from './filter.ts';
import { grouped, ranks } from './hit.ts';
import type { Group, Hit } from './hit.ts';
import type { Index } from './search-index.ts';
import { asked, byName, bySeries, holdsWord } from './names.ts';
import { nearest } from './nearest.ts';
import { byDoi, byNumber, byWords } from './papers.ts';
import { isFilter } from './query.ts';
import type { Query } from './query.ts';
import { related } from './related.ts';
import { wordsOf } from './text.ts';
import { meant } from './typo.ts';

/** The answers to a question, by kind, and how it was understood. */
export type Findings = {
  readonly groups: readonly Group[];
  /** What was understood, where it is more than words: `Materials: with Li and P`. */
  readonly reading?: string | undefined;
  /** Nothing answers; what is listed is near. */
  readonly isNearest: boolean;
  /** The words to look for in the text of pages; absent where text has no answer. */
  readonly words?: string | undefined;
};

/** Answers a question from an index. Papers and values that have not arrived yet find nothing. */
export function find(index: Index, query: Query): Findings {
  const { papers = [] } = index;
  if (query.doi !== undefined)
    return answered(byDoi(papers, query.doi), `The paper with the DOI ${query.doi}`);
  if (query.printed) {
    const { review, number } = query.printed;
    return answered(byNumber(papers, query.printed), `What ${review.short} cites as [${number}]`);
  }
  if (isFilter(query)) {
    const found = byFilter(index, query);
    const reading = `Materials: ${readingOf(query)}${notRead(query)}`;
    const families = query.conditions.length === 0 ? familiesNamed(index, query) : [];
    if (found.length > 0) return answered([...found, ...families], reading);
    return { ...answered(nearest(index, query), reading), isNearest: true };
  }
  return inWords(index, query);
}

const answered = (hits: readonly Hit[], reading: string): Findings => ({
  groups: grouped(hits),
  reading,
  isNearest: false,
});

/** The family itself stands beside its members. */
function familiesNamed({ records }: Index, query: Query): Hit[] {
  const families = records.filter(({ kind }) => kind === 'family');
  return query.families.flatMap((name) =>
    byName(families, asked(name))
      .filter(({ rank }) => rank <= ranks.begins)
      .map((hit): Hit => ({ ...hit, rank: ranks.related })),
  );
}

/** Answers a name, a formula, an author or plain words. A word that nothing holds is read as the nearest that something does. */
function inWords(index: Index, query: Query): Findings {
  const { papers } = index;
  const hits = found(index, query.rest);
  if (hits.length > 0) return { groups: grouped(hits), isNearest: false, words: query.rest };
  if (papers) {
    const read = corrected(index, query.rest);
    const again = read === undefined ? [] : found(index, read);
    if (again.length > 0)
      return { groups: grouped(again), reading: `Read as “${read}”`, isNearest: false, words: read };
  }
  const near = papers ? nearest(index, query) : [];
  return {
    groups: grouped(near),
    reading: query.unread.length === 0 ? undefined : notRead(query).slice(2),
    isNearest: near.length > 0,
    words: query.rest,
  };
}

/** What looks like a condition and names no property or value that is known here. */
const notRead = ({ unread }: Query): string =>
  unread.length === 0 ? '' : `; not understood: ${unread.join(', ')}`;

function found(index: Index, text: string): Hit[] {
  const { records, papers = [] } = index;
  const named = byName(records, asked(text));
  const series = bySeries(records, text);
  const exact = [...named.filter(({ rank }) => rank === ranks.exact), ...series];
  return [...named, ...series, ...related(index, exact), ...byWords(papers, text)];
}

/** A question with each word that nothing holds replaced by the nearest that is known; undefined where one has none. */
function corrected({ records, papers = [] }: Index, text: string): string | undefined {
  const known = new Set([...records, ...papers].flatMap(({ words }) => [...words]));
  const words = wordsOf(text).map((word) => (holdsWord(known, word) ? word : meant(word, known)[0]));
  return words.every((word) => word !== undefined) ? words.join(' ') : undefined;
}
