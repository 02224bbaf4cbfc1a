import { familyName, givenName } from './authors.ts';
import { parseDoi } from './doi.ts';
import { parsePages } from './pages.ts';
import type { Bibliography, WorkType } from './work.ts';

/** A name in CSL-JSON: of a person, or of anything else in `literal`. */
export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** A bibliographic item in CSL-JSON, the exchange format of Zotero, pandoc and citeproc (schema 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued: { readonly 'date-parts': readonly [readonly [year: number]] };
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
}

/**
 * In CSL a `review` is a review *of* a work, so a review article is an `article-journal`, and plain `article`
 * is the type of preprints.
 */
const TYPES: Readonly<Record<WorkType, string>> = {
  article: 'article-journal',
  review: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  patent: 'patent',
  preprint: 'article',
  manuscript: 'manuscript',
  report: 'report',
};

/**
 * A work as a CSL-JSON item, under the given id. Fields that the work lacks are left out.
 *
 * CSL-JSON has no field for an author list that breaks off. A last name `{ literal: 'others' }`, which pandoc
 * writes and reads for BibTeX's "and others" and prints as "et al.", says it without inventing a name.
 *
 * @throws {DoiError} when the work has a DOI that has not the form of one
 */
export function toCsl(work: Bibliography, id: string): CslItem {
  const author = [...work.authors.map(cslName), ...(work.etal === true ? [{ literal: 'others' }] : [])];
  const pages = work.pages === undefined ? undefined : parsePages(work.pages);
  return {
    id,
    type: TYPES[work.type],
    ...(work.title === undefined ? {} : { title: work.title }),
    ...(author.length === 0 ? {} : { author }),
    ...(work.container === undefined ? {} : { 'container-title': work.container }),
    issued: { 'date-parts': [[work.year]] },
    ...(work.volume === undefined ? {} : { volume: work.volume }),
    ...(work.issue === undefined ? {} : { issue: work.issue }),
    ...(pages === undefined
      ? {}
      : { page: pages.last === undefined ? pages.first : `${pages.first}-${pages.last}` }),
    ...(work.doi === undefined ? {} : { DOI: parseDoi(work.doi).printed }),
  };
}

function cslName(author: string): CslName {
  const given = givenName(author);
  return given === undefined ? { literal: familyName(author) } : { family: familyName(author), given };
}
