import { listOf } from './view.ts';
import type { View } from './view.ts';

/** One way to narrow what is shown: by family, by method, by kind. */
export type Facet<T> = {
  /** The name of its choice in the view. */
  readonly key: string;
  readonly label: string;
  /** What an item has; an item may have several. */
  readonly of: (item: T) => readonly string[];
  /** How the choices are written, in the order in which they are offered. */
  readonly options: readonly { readonly id: string; readonly label: string }[];
};

/** A facet with what choosing each option would leave. */
export type CountedFacet = {
  readonly key: string;
  readonly label: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: number;
    readonly isChosen: boolean;
  }[];
};

/** The items that pass every facet. Within a facet any chosen option is enough; nothing chosen lets all pass. */
export function passing<T>(items: readonly T[], facets: readonly Facet<T>[], view: View): T[] {
  const narrowing = facets
    .map(({ key, of }) => ({ of, chosen: listOf(view[key] ?? '') }))
    .filter(({ chosen }) => chosen.length > 0);
  return items.filter((item) =>
    narrowing.every(({ of, chosen }) => of(item).some((id) => chosen.includes(id))),
  );
}

/**
 * How many items each option would show: the items that pass all other facets and have the option. So a count says what one
 * more click brings, also for an option that is not chosen.
 */
export function counted<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  view: View,
): readonly CountedFacet[] {
  return facets
    .filter((facet) => isOffered(facet, items, view))
    .map((facet) => {
      const others = passing(
        items,
        facets.filter((other) => other !== facet),
        view,
      );
      const chosen = listOf(view[facet.key] ?? '');
      const counts = new Map<string, number>();
      for (const item of others)
        for (const id of new Set(facet.of(item))) counts.set(id, (counts.get(id) ?? 0) + 1);
      return {
        key: facet.key,
        label: facet.label,
        options: facet.options.map(({ id, label }) => ({
          id,
          label,
          count: counts.get(id) ?? 0,
          isChosen: chosen.includes(id),
        })),
      };
    });
}

/** Where everything has the same option there is nothing to choose; a choice that an address makes is shown all the same. */
const isOffered = <T>({ key, of, options }: Facet<T>, items: readonly T[], view: View): boolean =>
  options.length > 1 || listOf(view[key] ?? '').length > 0 || items.some((item) => of(item).length === 0);

/** The options of a facet that occur among the items, in the order of a vocabulary. */
export function occurring<T>(
  items: readonly T[],
  of: (item: T) => readonly string[],
  vocabulary: readonly { readonly id: string; readonly label: string }[],
): { id: string; label: string }[] {
  const ids = new Set(items.flatMap(of));
  return vocabulary.filter(({ id }) => ids.has(id)).map(({ id, label }) => ({ id, label }));
}
