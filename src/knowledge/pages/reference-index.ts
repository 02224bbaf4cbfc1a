import { familyName } from '../../bibliography/authors.ts';
import { shortCitation } from '../../bibliography/citation.ts';
import { formatPages } from '../../bibliography/pages.ts';
import { slug } from '../../bibliography/slug.ts';
import type { Entry } from '../../schema/collections.ts';
import { isDocument } from '../../schema/reference.ts';
import { indexed } from '../indexed.ts';
import type { Knowledge } from '../knowledge.ts';
import { shortName } from '../paper.ts';

/** A paper in an index: its short name, and what tells it from others of the same name. */
export type IndexedPaper = { readonly id: string; readonly name: string; readonly where: string };

/** A name, a journal or a year with its papers, newest first. */
export type IndexGroup = {
  readonly name: string;
  readonly papers: readonly IndexedPaper[];
};

type Paper = Entry<'reference'>;

/** Stands for names that begin with none of the letters A to Z, and for papers without a journal. */
const other = 'other';

/** How many names and papers the pages of lists show first. */
const [topAuthors, topPapers] = [20, 20] as const;

/**
 * All authors, by the first letter of the family name. A name is one that is printed with exactly this family name and these initials:
 * two people may share it, and one person may be printed in two ways. Authors behind an “et al.” are not recorded.
 */
export function authorsPage(knowledge: Knowledge) {
  const groups = authorGroups(knowledge);
  const letters = indexed(groups, ({ name }) => [letterOf(name)]);
  return {
    names: groups.length,
    letters: [...letters]
      .map(([letter, own]) => ({ letter, label: labelOf(letter), count: own.length }))
      .sort((a, b) => compare(a.letter, b.letter)),
    /** The names on the most papers. */
    top: [...groups].sort((a, b) => b.papers.length - a.papers.length).slice(0, topAuthors),
  };
}
export type AuthorsPage = ReturnType<typeof authorsPage>;

/** The authors whose names begin with one letter, for each letter that occurs. */
export function authorLetterPages(knowledge: Knowledge) {
  const letters = indexed(authorGroups(knowledge), ({ name }) => [letterOf(name)]);
  const all = [...letters.keys()].sort(compare);
  return all.map((letter) => ({
    letter,
    label: labelOf(letter),
    authors: letters.get(letter) ?? [],
    letters: all.map((one) => ({ letter: one, label: labelOf(one) })),
  }));
}
export type AuthorLetterPage = ReturnType<typeof authorLetterPages>[number];

/** All journals and books by their abbreviated names, and the papers for which our sources print none. */
export function journalsPage(knowledge: Knowledge): IndexGroup[] {
  const papers = newestFirst(knowledge);
  const where = ({ data: { volume, pages } }: Paper) =>
    [volume, pages && formatPages(pages)].filter(Boolean).join(', ');
  const named = groupsOf(papers, ({ data }) => (data.container === undefined ? [] : [data.container]), where);
  const without = papers.filter(({ data }) => data.container === undefined);
  if (without.length === 0) return named;
  const last = { name: 'No journal printed', papers: without.map((one) => indexedPaper(one, '')) };
  return [...named, last];
}

/** All years, the newest first. */
export function yearsPage(knowledge: Knowledge): IndexGroup[] {
  const where = ({ data: { container = '' } }: Paper) => container;
  return groupsOf(newestFirst(knowledge), ({ data }) => [String(data.year)], where).sort(
    (a, b) => Number(b.name) - Number(a.name),
  );
}

/** The ways into the list of papers, and the papers on which the most data rest. */
export function referenceIndexes(knowledge: Knowledge) {
  const papers = newestFirst(knowledge);
  const top = papers
    .filter(({ data }) => data.data.length > 0)
    .sort(
      (a, b) =>
        b.data.data.length - a.data.data.length || strategiesIn(knowledge, b) - strategiesIn(knowledge, a),
    )
    .slice(0, topPapers)
    .map((one) => ({
      paper: { id: one.id, name: shortCitation(one.data) },
      title: one.data.title,
      values: one.data.data.length,
      strategies: strategiesIn(knowledge, one),
      isDocument: isDocument(one.data),
    }));
  return {
    authors: new Set(papers.flatMap(({ data }) => data.authors)).size,
    journals: new Set(papers.flatMap(({ data }) => data.container ?? [])).size,
    years: new Set(papers.map(({ data }) => data.year)).size,
    lists: [...knowledge.listOf].map(([id, entries]) => ({
      id,
      short: shortName(knowledge, id),
      entries: entries.length,
      length: knowledge.reference.get(id)?.data.listLength,
    })),
    top,
  };
}
export type ReferenceIndexes = ReturnType<typeof referenceIndexes>;

function authorGroups(knowledge: Knowledge): IndexGroup[] {
  const where = ({ data: { container = '' } }: Paper) => container;
  return groupsOf(newestFirst(knowledge), ({ data }) => data.authors, where);
}

/** Papers under each of their names, the names in the order of the alphabet. */
function groupsOf(
  papers: readonly Paper[],
  namesOf: (paper: Paper) => readonly string[],
  where: (paper: Paper) => string,
): IndexGroup[] {
  return [...indexed(papers, namesOf)]
    .map(([name, own]) => ({
      name,
      papers: own.map((one) => indexedPaper(one, where(one))),
    }))
    .sort((a, b) => collator.compare(a.name, b.name) || compare(a.name, b.name));
}

const indexedPaper = ({ id, data }: Paper, where: string): IndexedPaper => ({
  id,
  name: shortCitation(data),
  where,
});

const newestFirst = ({ reference }: Knowledge): Paper[] =>
  [...reference.values()].sort((a, b) => b.data.year - a.data.year || compare(a.id, b.id));

const strategiesIn = (knowledge: Knowledge, { id }: Paper): number =>
  new Set((knowledge.evidenceIn.get(id) ?? []).map(({ strategy }) => strategy)).size;

function letterOf(name: string): string {
  const first = slug(familyName(name))[0] ?? '';
  return /[a-z]/.test(first) ? first : other;
}

const labelOf = (letter: string): string => (letter === other ? 'Other' : letter.toUpperCase());

/** Letters before the group of others, which is longer than one letter. */
const compare = (a: string, b: string): number =>
  Number(a === other) - Number(b === other) || (a < b ? -1 : a > b ? 1 : 0);

const collator = new Intl.Collator('en');
