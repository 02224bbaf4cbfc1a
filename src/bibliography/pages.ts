/** First and last page as printed in full; an article number has no last page. */
export interface Pages {
  readonly first: string;
  readonly last?: string;
}

/** The dashes that separate pages in print: hyphens, en and em dash, minus sign. */
const DASH = /\s*[-\u2010-\u2015\u2212]+\s*/;

/**
 * First and last page, the last one completed where print shortens it: `6820-77` is 6820 to 6877, `A3454-61`
 * is A3454 to A3461. An article number (`1501590`, `eabh1896`) has a first page only. Undefined for a text
 * without any page.
 */
export function parsePages(text: string): Pages | undefined {
  const [first = '', last = '', ...more] = text.trim().split(DASH);
  if (first === '') return undefined;
  if (last === '' || more.length > 0) return { first: more.length > 0 ? text.trim() : first };
  return { first, last: completed(first, last) };
}

/** The last page with the digits and the letter that it shares with the first one. */
function completed(first: string, last: string): string {
  const [, prefix = '', digits] = /^([A-Za-z]*)(\d+)$/.exec(first) ?? [];
  if (digits === undefined || !/^\d+$/.test(last) || last.length >= digits.length) {
    return prefix !== '' && /^\d+$/.test(last) ? prefix + last : last;
  }
  const full = digits.slice(0, digits.length - last.length) + last;
  // A range that would run backwards is a misprint: it stays as printed.
  return Number(full) < Number(digits) ? last : prefix + full;
}

/** `6820–6877`, with an en dash and the last page in full; an article number as it is. */
export function formatPages(text: string): string {
  const pages = parsePages(text);
  if (pages === undefined) return '';
  return pages.last === undefined ? pages.first : `${pages.first}–${pages.last}`;
}
