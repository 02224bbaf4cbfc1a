import type { NameEntry } from '../knowledge/name-index.ts';

/** A name holds a query of this many letters anywhere; a shorter one would be found in almost every name. */
const lettersInside = 3;

/**
 * A query as people type or paste it, in plain letters: lowered and raised digits on the line, one sign for all dashes, single
 * spaces.
 */
export function plainQuery(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
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
  const wanted = comparable(query);
  if (wanted === '') return [];
  const ranks: NameEntry[][] = [[], [], []];
  for (const entry of entries) {
    const rank = rankOf(entry, wanted, key);
    if (rank !== undefined) ranks[rank]!.push(entry);
  }
  return ranks.flat();
}

function rankOf(entry: NameEntry, wanted: string, key: string | undefined): 0 | 1 | 2 | undefined {
  const names = entry.names.map(comparable);
  if (names.includes(wanted) || (key !== undefined && entry.key === key)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return wanted.length >= lettersInside && names.some((name) => name.includes(wanted)) ? 2 : undefined;
}

/** Names and queries are compared in plain lower-case letters. */
const comparable = (name: string) => plainQuery(name).toLowerCase();
