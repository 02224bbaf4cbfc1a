import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { variant } from '../../src/schema/vocabulary/variant.ts';
import { lowerFirst } from './facts.ts';
import { standings } from './standings.ts';
import type { Standings } from './standings.ts';

/** A material whose numbers have changed, with its place before and after; absent where it is not ranked. */
export type Move = {
  readonly material: string;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
};

/** How the ranking of all materials by one property moves. */
export type RankingChange = {
  /** `ionic conductivity (total), measured at room temperature` */
  readonly what: string;
  readonly better: 'higher' | 'lower';
  /** How many materials are compared; 0 where fewer than two are. */
  readonly compared: { readonly before: number; readonly after: number };
  /** The titles of those that no other is clearly better than. */
  readonly first: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly moves: readonly Move[];
  /** How many materials with unchanged numbers have another place. */
  readonly shifted: number;
};

/** The rankings whose first place, or the place of a material with other numbers than before, has changed. */
export function rankingChanges(before: Knowledge, after: Knowledge): RankingChange[] {
  const old = standings(before);
  const young = standings(after);
  return [...new Set([...young.keys(), ...old.keys()])].flatMap((key) => {
    const change = changeOf(old.get(key), young.get(key), before, after);
    const { first } = change;
    const sameFirst = first.before.join('\n') === first.after.join('\n');
    return sameFirst && change.moves.length === 0 ? [] : [change];
  });
}

function changeOf(
  old: Standings | undefined,
  young: Standings | undefined,
  before: Knowledge,
  after: Knowledge,
): RankingChange {
  const { ranking, kind, under } = (young ?? old)!;
  const title = (id: string) => (after.material.get(id) ?? before.material.get(id))?.data.title ?? id;
  const ids = [...new Set([...(young?.materials.keys() ?? []), ...(old?.materials.keys() ?? [])])];
  const moved = ids.flatMap((id) => {
    const [was, is] = [old?.materials.get(id), young?.materials.get(id)];
    if (was?.place === is?.place) return [];
    const hasOwnChange = was?.low !== is?.low || was?.high !== is?.high;
    return [{ hasOwnChange, material: title(id), before: was?.place, after: is?.place }];
  });
  const first = (table: Standings | undefined) =>
    [...(table?.materials.values() ?? [])]
      .flatMap(({ id, place }) => (place === 1 ? [title(id)] : []))
      .sort();
  return {
    what: `${lowerFirst(ranking.label)}${kind ? ` (${variant.terms[kind].label.toLowerCase()})` : ''}, ${under}`,
    better: ranking.better,
    compared: { before: old?.materials.size ?? 0, after: young?.materials.size ?? 0 },
    first: { before: first(old), after: first(young) },
    moves: moved
      .filter(({ hasOwnChange }) => hasOwnChange)
      .map(({ material, before: was, after: is }) => ({ material, before: was, after: is })),
    shifted: moved.filter(({ hasOwnChange }) => !hasOwnChange).length,
  };
}
