import type { ComparedMaterial } from '../../knowledge/pages/compare-page.ts';
import type { Ranked, Ranking } from '../../knowledge/ranking.ts';

/** A material as far as it is ranked. */
export type Contender = {
  readonly id: string;
  readonly values: readonly Pick<ComparedMaterial['values'][number], 'id' | 'ranked'>[];
};

/**
 * Who is best and who is worst by one property under one set of conditions. Where several are named, none of them is clearly better
 * than another of them.
 */
export type Verdict = Pick<Ranked, 'property' | 'kind' | 'under'> & {
  /** The materials that have a number, in the order of the columns; at least two. */
  readonly compared: readonly string[];
  /** Those that no other is clearly better than. */
  readonly best: readonly string[];
  /** Those that are clearly better than no other. */
  readonly worst: readonly string[];
};

/** What a value is marked with. A stability window may be marked for either end. */
export type Mark = { readonly word: 'best' | 'worst'; readonly property: Ranked['property'] };

/** All numbers of one material in one group, from the lowest to the highest. */
type Span = { readonly id: string; readonly low: number; readonly high: number };

/**
 * A verdict for each property, kind and set of conditions in which two or more materials have numbers: by property in the order of
 * the rankings, then by conditions.
 */
export function verdicts(materials: readonly Contender[], rankings: readonly Ranking[]): Verdict[] {
  const groups = new Map<string, Ranked>();
  for (const { values } of materials)
    for (const { ranked } of values) for (const number of ranked) groups.set(groupOf(number), number);
  const all = [...groups.values()].sort((a, b) => (a.under < b.under ? -1 : Number(a.under > b.under)));
  return rankings.flatMap((ranking) =>
    all
      .filter(({ property }) => property === ranking.property)
      .flatMap((group) => {
        const spans = materials.flatMap((material) => spanOf(material, group));
        return spans.length > 1 ? [verdict(group, spans, ranking)] : [];
      }),
  );
}

function verdict({ property, kind, under }: Ranked, spans: readonly Span[], ranking: Ranking): Verdict {
  const ids = (some: readonly Span[]) => some.map(({ id }) => id);
  return {
    property,
    kind,
    under,
    compared: ids(spans),
    best: ids(spans.filter((one) => !spans.some((other) => isBetter(other, one, ranking)))),
    worst: ids(spans.filter((one) => !spans.some((other) => isBetter(one, other, ranking)))),
  };
}

/**
 * Whether one material is clearly better than another: even its worst number beats the best of the other, and by more than repeats of
 * one material may be apart.
 */
export function isBetter(
  one: Span,
  other: Span,
  { better, least }: Pick<Ranking, 'better' | 'least'>,
): boolean {
  const [above, below] = better === 'higher' ? [one.low, other.high] : [other.low, one.high];
  const apart = least.kind === 'difference' ? above - below : above / below;
  // A difference of exactly the limit must not depend on the last binary digit.
  return apart > least.value * (1 + 1e-9);
}

function spanOf({ id, values }: Contender, group: Ranked): Span[] {
  const numbers = values
    .flatMap(({ ranked }) => ranked)
    .filter((number) => groupOf(number) === groupOf(group))
    .map(({ value }) => value);
  return numbers.length === 0 ? [] : [{ id, low: Math.min(...numbers), high: Math.max(...numbers) }];
}

const groupOf = ({ property, kind, under }: Pick<Ranked, 'property' | 'kind' | 'under'>) =>
  JSON.stringify([property, kind, under]);

/** Whether the materials of a verdict cannot be told apart at all. */
export const isTie = ({ compared, best }: Verdict): boolean => best.length === compared.length;

/** The marks of each value by its id. A place that several share is not marked. */
export function marksOf(
  materials: readonly Contender[],
  found: readonly Verdict[],
): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const verdict of found)
    for (const word of ['best', 'worst'] as const) {
      const [id, ...others] = verdict[word];
      if (others.length > 0) continue;
      for (const value of materials.find((material) => material.id === id)?.values ?? []) {
        if (!value.ranked.some((number) => groupOf(number) === groupOf(verdict))) continue;
        marks.set(value.id, [...(marks.get(value.id) ?? []), { word, property: verdict.property }]);
      }
    }
  return marks;
}
