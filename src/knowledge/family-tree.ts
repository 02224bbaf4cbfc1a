import type { Entry } from '../schema/collections.ts';
import { indexed } from './indexed.ts';
import type { Knowledge } from './knowledge.ts';

/** The key under which the main families stand, which have no family above them. */
export const noFamily = '';

/** A family with the families below it. */
export type FamilyNode = { readonly family: Entry<'family'>; readonly children: readonly FamilyNode[] };

/** The families directly below each family, in order; ties by id. */
export function subfamilies(families: Knowledge['family']): Knowledge['subfamilies'] {
  const inOrder = [...families.values()].sort(
    (a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1),
  );
  return indexed(inOrder, ({ data }) => [data.parent ?? noFamily]);
}

/** The main families in order, each with its sub-families. */
export function familyTree(below: Knowledge['subfamilies']): FamilyNode[] {
  const nodesBelow = (parent: string): FamilyNode[] =>
    (below.get(parent) ?? []).map((family) => ({ family, children: nodesBelow(family.id) }));
  // From the top no circle of families can be reached: each family has one parent.
  return nodesBelow(noFamily);
}

/** The place of each family when the tree is read from top to bottom, a family before those below it. */
export function familyRanks(below: Knowledge['subfamilies']): Knowledge['familyRank'] {
  const idsIn = ({ family, children }: FamilyNode): string[] => [family.id, ...children.flatMap(idsIn)];
  return new Map(
    familyTree(below)
      .flatMap(idsIn)
      .map((id, rank) => [id, rank]),
  );
}

/** The line from the main family down to a family, both included. */
export function lineage({ family: families }: Pick<Knowledge, 'family'>, id: string): Entry<'family'>[] {
  const line: Entry<'family'>[] = [];
  let family = families.get(id);
  // The check refuses families in a circle, but an author who is still writing sees pages before the check passes.
  while (family && !line.includes(family)) {
    line.unshift(family);
    family = family.data.parent === undefined ? undefined : families.get(family.data.parent);
  }
  return line;
}

/** The main families, in order. */
export const mainFamilies = ({ subfamilies: below }: Pick<Knowledge, 'subfamilies'>) =>
  below.get(noFamily) ?? [];

/** The id of the main family that a family belongs to. */
export function mainFamily(knowledge: Pick<Knowledge, 'family'>, id: string): string {
  return lineage(knowledge, id)[0]?.id ?? id;
}

/** The ids of a family and of every family below it. */
export function branch({ subfamilies: below }: Pick<Knowledge, 'subfamilies'>, id: string): Set<string> {
  const found = new Set([id]);
  // A set hands out what is added while it is walked, each id once.
  for (const one of found) for (const child of below.get(one) ?? []) found.add(child.id);
  return found;
}
