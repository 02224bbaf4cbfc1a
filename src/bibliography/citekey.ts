import { familyName } from './authors.ts';
import { findJournal } from './journals.ts';
import { parsePages } from './pages.ts';
import { slug } from './slug.ts';
import type { Bibliography } from './work.ts';

/** Words of a container that is not in the journal table; proceedings have titles of a whole line. */
const CONTAINER_WORDS = 5;

/** Words of the title that stand in for a missing page. */
const TITLE_WORDS = 2;

/**
 * The id of a work: `surname-year-journal-firstpage`, lower-case ASCII: `kamaya-2011-nat-mater-682`.
 *
 * Two lists that print one paper differently give one key:
 * - the surname is that of the first author, with its particles (`van-der-waals`), `anonymous` if there is none;
 * - the journal is its ISO 4 abbreviation where the journal table knows it, otherwise the first five words of
 *   the container, otherwise the type of the work (`thesis`);
 * - the page is the first one, or the article number; an `e` before five or more digits is dropped, because
 *   Wiley's article numbers are printed both `e1807789` and `1807789`;
 * - without a page, the first two words of the title stand in (articles skipped); without a title, the volume
 *   as `v425`; without a volume, `np`. So a work still has one key, and two works of one author in one journal
 *   and year have two.
 */
export function citekey(work: Bibliography): string {
  const surname = slug(familyName(work.authors[0] ?? ''));
  return [surname === '' ? 'anonymous' : surname, work.year, containerKey(work), placeKey(work)].join('-');
}

function containerKey({ container = '', type }: Bibliography): string {
  const journal = findJournal(container);
  if (journal !== undefined) return slug(journal.abbreviation);
  const words = slug(container).split('-').slice(0, CONTAINER_WORDS).join('-');
  return words === '' ? type : words;
}

function placeKey({ pages = '', title = '', volume = '' }: Bibliography): string {
  const page = slug(parsePages(pages)?.first ?? '').replace(/^e(?=\d{5,}$)/, '');
  if (page !== '') return page;
  const words = slug(title.replace(/^(?:an?|the)\s+/i, ''))
    .split('-')
    .slice(0, TITLE_WORDS)
    .join('-');
  if (words !== '') return words;
  return slug(volume) === '' ? 'np' : `v${slug(volume)}`;
}
