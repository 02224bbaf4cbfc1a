import { initialsOf } from './authors.ts';
import { parseDoi } from './doi.ts';
import { canonicalJournal, findJournal } from './journals.ts';
import { formatPages, parsePages } from './pages.ts';
import { titleText } from './title-text.ts';
import type { Bibliography, WorkType } from './work.ts';

/** A record of a registry or of a citation program that does not say enough for a file. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

/** A work as far as a record tells it, and what a person should look at. */
export interface ReadRecord {
  readonly work: Bibliography;
  readonly notes: readonly string[];
}

/** Types of CSL and, where Crossref has names of its own, of Crossref. Neither of them tells a review from other articles. */
const TYPES: Readonly<Record<string, WorkType>> = {
  'article-journal': 'article',
  'journal-article': 'article',
  'paper-conference': 'article',
  'proceedings-article': 'article',
  review: 'review',
  article: 'preprint',
  'posted-content': 'preprint',
  preprint: 'preprint',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  chapter: 'chapter',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  thesis: 'thesis',
  dissertation: 'thesis',
  patent: 'patent',
  manuscript: 'manuscript',
  report: 'report',
};

type Given = Readonly<Record<string, unknown>>;

/**
 * Reads a work of CSL-JSON, or of Crossref, whose records have the same fields with some of the texts in lists. Nothing is
 * guessed: a field that the record lacks stays absent.
 *
 * @param type the kind of publication where a person has said it
 * @throws {RecordError} when the record does not tell its kind, its authors or its year
 */
export function fromCsl(record: unknown, type?: WorkType): ReadRecord {
  const given = objectOf(record);
  if (given === undefined) throw new RecordError('The record is not a bibliographic item.');
  const { authors, etal } = authorsOf(given['author']);
  if (authors.length === 0)
    throw new RecordError('The record names no author. Write the file by hand, from the paper.');
  const [container, journalNote] = containerOf(given);
  const work: Bibliography = {
    type: type ?? typeOf(given),
    authors,
    etal: etal || undefined,
    title: titleOf(given),
    container,
    year: yearOf(given),
    volume: textOf(given['volume']),
    issue: textOf(given['issue']),
    pages: pagesOf(given),
    doi: doiOf(given),
  };
  const lacking = (['title', 'container', 'volume', 'pages', 'doi'] as const).filter(
    (field) => work[field] === undefined,
  );
  const lack = `The record has no ${lacking.join(', ')}: absent in the file, to be added from the paper.`;
  return { work, notes: [...journalNote, ...(lacking.length > 0 ? [lack] : [])] };
}

function typeOf(given: Given): WorkType {
  const name = textOf(given['type']) ?? '';
  const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (type !== undefined) return type;
  const what =
    name === '' ? 'does not say its kind' : `is of the kind "${name}", which has no counterpart here`;
  throw new RecordError(`The record ${what}. Say what it is with --type.`);
}

function authorsOf(given: unknown): { authors: string[]; etal: boolean } {
  const names = (Array.isArray(given) ? given : []).flatMap((one) => nameOf(objectOf(one) ?? {}) ?? []);
  const authors = names.filter((name) => name !== 'others');
  return { authors, etal: names.length > authors.length };
}

/** `Family, I. I.`, with the particles that belong to the family name; a group by its name. */
function nameOf(name: Given): string | undefined {
  const family = [name['dropping-particle'], name['non-dropping-particle'], name['family']]
    .flatMap((part) => textOf(part) ?? [])
    .join(' ');
  if (family === '') return textOf(name['literal']) ?? textOf(name['name']) ?? textOf(name['given']);
  const given = [initialsOf(textOf(name['given']) ?? ''), textOf(name['suffix']) ?? ''].join(' ').trim();
  return given === '' ? family : `${family}, ${given}`;
}

function titleOf(given: Given): string | undefined {
  const [title, subtitle] = [textOf(given['title']), textOf(given['subtitle'])];
  return title !== undefined && subtitle !== undefined && !title.includes(subtitle)
    ? `${title}: ${subtitle}`
    : title;
}

/** The journal as ISO 4 abbreviates it where the table of journals knows it, and what to do where not. */
function containerOf(given: Given): [string | undefined, string[]] {
  const full = textOf(given['container-title']);
  const short = textOf(given['short-container-title']) ?? textOf(given['container-title-short']);
  const known = [full, short].find((name) => name !== undefined && findJournal(name) !== undefined);
  if (known !== undefined) return [canonicalJournal(known), []];
  if (full === undefined) return [short, []];
  const note = `The table of journals does not know "${full}": its title is written in full. If the journal is right, add it with its ISO 4 abbreviation to src/bibliography/journals.ts and run the command again.`;
  return [full, [note]];
}

/** The year of the printed issue, which reference lists print; the first year of all where there is none. */
function yearOf(given: Given): number {
  const inIssue = objectOf(given['journal-issue']) ?? {};
  const dates = [
    given['published-print'],
    inIssue['published-print'],
    given['issued'],
    given['published'],
    given['published-online'],
    given['posted'],
  ];
  const year = dates.map(yearIn).find((one) => one !== undefined);
  if (year === undefined)
    throw new RecordError('The record has no year. Write the file by hand, from the paper.');
  return year;
}

function yearIn(date: unknown): number | undefined {
  const { 'date-parts': parts, raw, literal } = objectOf(date) ?? {};
  const first: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : (raw ?? literal);
  const [year] = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(String(first ?? '')) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** Pages as the record has them, or the article number; where both are there, 1–9 are only the pages within the article. */
function pagesOf(given: Given): string | undefined {
  const page = textOf(given['page']);
  const isArticle = TYPES[textOf(given['type']) ?? ''] === 'article';
  const article = textOf(given['article-number']) ?? (isArticle ? textOf(given['number']) : undefined);
  if (page === undefined || (article !== undefined && parsePages(page)?.first === '1')) return article;
  return formatPages(page);
}

function doiOf(given: Given): string | undefined {
  const doi = textOf(given['DOI']);
  return doi === undefined ? undefined : parseDoi(doi).printed;
}

/** A text as plain text, also where it stands in a list or is a number; undefined where there is none. */
function textOf(given: unknown): string | undefined {
  const one: unknown = Array.isArray(given) ? given[0] : given;
  if (typeof one !== 'string' && typeof one !== 'number') return undefined;
  return titleText(String(one)) || undefined;
}

function objectOf(given: unknown): Given | undefined {
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Given) : undefined;
}
