import type { RecordEntry } from '../knowledge/search/entry.ts';

/** What a result is. */
export type HitKind = RecordEntry['kind'] | 'reference';

/** How well a result answers, best first. */
export const ranks = {
  /** The name, the compound, the DOI, or all that was asked for. */
  exact: 0,
  /** A member of the series that was asked for, or the series of a compound. */
  series: 1,
  /** Belongs to what was asked for: its family, its strategies, its papers. */
  related: 2,
  begins: 3,
  /** All words of the question. */
  words: 4,
  holds: 5,
  /** Nothing answers, this is near. */
  near: 6,
} as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

/** One result. */
export type Hit = {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  /** Why it is here, in words. */
  readonly why: string;
  readonly rank: Rank;
  /** Decides within a rank: the larger one first. */
  readonly weight: number;
};

/** Results of one kind, best first. */
export type Group = { readonly kind: HitKind; readonly hits: readonly Hit[] };

const kindOrder: readonly HitKind[] = ['material', 'family', 'strategy', 'electrode', 'concept', 'reference'];

/** Each record once, by its best rank; kinds that hold the best answers first, else in the order of the kinds. */
export function grouped(hits: readonly Hit[]): Group[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.kind} ${hit.id}`;
    const known = best.get(key);
    if (!known || hit.rank < known.rank) best.set(key, hit);
  }
  const byKind = Map.groupBy(best.values(), ({ kind }) => kind);
  return [...byKind]
    .map(([kind, all]) => ({ kind, hits: all.sort((a, b) => a.rank - b.rank || b.weight - a.weight) }))
    .sort(
      (a, b) => a.hits[0]!.rank - b.hits[0]!.rank || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
    );
}
