import { ranks } from './hit.ts';
import type { Hit, Rank } from './hit.ts';
import type { IndexedPaper } from './search-index.ts';
import { holdsWord } from './names.ts';
import { comparable, wordsOf } from './text.ts';

/** The paper of a DOI. */
export const byDoi = (papers: readonly IndexedPaper[], doi: string): Hit[] =>
  papers
    .filter((paper) => paper.doi === doi)
    .map((paper) => paperHit(paper, ranks.exact, `doi ${paper.doi}`));

/** What a document prints under a number. */
export const byNumber = (
  papers: readonly IndexedPaper[],
  {
    review,
    number,
  }: { readonly review: { readonly id: string; readonly short: string }; readonly number: number },
): Hit[] =>
  papers
    .filter(({ cited }) => cited.includes(`${review.id} ${number}`))
    .map((paper) => paperHit(paper, ranks.exact, `[${number}] in ${review.short}`));

/** Papers by their authors and year, or by words of their titles. The first author counts before the others. */
export function byWords(papers: readonly IndexedPaper[], text: string): Hit[] {
  const words = wordsOf(text).filter((word) => word !== 'et' && word !== 'al');
  if (words.length === 0) return [];
  const years = words.filter((word) => /^(19|20)\d\d$/.test(word));
  const names = words.filter((word) => !years.includes(word));
  const whole = comparable(names.join(' '));
  return papers.flatMap((paper) => {
    if (!years.every((year) => String(paper.year) === year)) return [];
    const rank = rankOf(paper, names, whole);
    return rank === undefined ? [] : [paperHit(paper, rank, paper.title ?? '')];
  });
}

function rankOf(paper: IndexedPaper, names: readonly string[], whole: string): Rank | undefined {
  const { authorWords, words } = paper;
  if (names.length === 0) return ranks.words;
  if (authorWords[0] === whole || (names.length > 1 && names.every((name, at) => authorWords[at] === name)))
    return ranks.exact;
  if (authorWords.includes(whole) || names.every((name) => authorWords.includes(name))) return ranks.series;
  return names.every((name) => holdsWord(words, name)) ? ranks.words : undefined;
}

/** A paper as a result. */
export const paperHit = ({ id, short, weight }: IndexedPaper, rank: Rank, why: string): Hit => ({
  kind: 'reference',
  id,
  title: short,
  why,
  rank,
  weight,
});
