import type { Bibliography } from './work.ts';
import { parsePages } from './pages.ts';

/**
 * What to type into a search engine to find a work that has no DOI: its title if known, otherwise journal,
 * volume, first page and year, which name an article uniquely.
 */
export function searchQuery(work: Bibliography): string {
  const title = work.title?.trim();
  if (title !== undefined && title !== '') return title;
  const page = work.pages === undefined ? undefined : parsePages(work.pages)?.first;
  return [work.container, work.volume, page, String(work.year)].filter(Boolean).join(' ');
}
