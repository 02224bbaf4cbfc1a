import type { NameEntry } from '../knowledge/name-index.ts';

const lowered = '₀₁₂₃₄₅₆₇₈₉';

/** A query as people type or paste it, in the spelling of the index: lowered digits and odd spaces become plain ones. */
export function plainQuery(text: string): string {
  return [...text]
    .map((sign) => (lowered.includes(sign) ? String(lowered.indexOf(sign)) : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Records whose name or composition answers a query: the same name or compound first, then names that begin with it, then names
 * that hold it. Within a rank the order of the index is kept.
 *
 * @param key the composition key of the query, if it is a formula
 */
export function matchNames(
  entries: readonly NameEntry[],
  query: string,
  key: string | undefined,
): NameEntry[] {
  const wanted = query.toLowerCase();
  const ranked = entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted, key) }))
    .filter(({ rank }) => rank !== undefined);
  return ranked.sort((a, b) => a.rank! - b.rank!).map(({ entry }) => entry);
}

function rankOf(entry: NameEntry, wanted: string, key: string | undefined): number | undefined {
  const names = entry.names.map((name) => name.toLowerCase());
  if (names.includes(wanted) || (key !== undefined && entry.key === key)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return wanted.length > 2 && names.some((name) => name.includes(wanted)) ? 2 : undefined;
}
