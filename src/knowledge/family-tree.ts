import type { Entry } from '../schema/collections.ts';
import type { Knowledge } from './knowledge.ts';

type Families = Knowledge['family'];

/** A family with the families below it. */
export type FamilyNode = { readonly family: Entry<'family'>; readonly children: readonly FamilyNode[] };

/** The main families in order, each with its sub-families. */
export function familyTree(families: Families, parent?: string): FamilyNode[] {
  return [...families.values()]
    .filter((family) => family.data.parent === parent)
    .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map((family) => ({ family, children: familyTree(families, family.id) }));
}

/** The line from the main family down to a family, both included. */
export function lineage(families: Families, id: string): Entry<'family'>[] {
  const family = families.get(id);
  if (!family) return [];
  return [...(family.data.parent ? lineage(families, family.data.parent) : []), family];
}

/** The id of the main family that a family belongs to. */
export function mainFamily(families: Families, id: string): string {
  return lineage(families, id)[0]?.id ?? id;
}

/** The ids of a family and of every family below it. */
export function branch(families: Families, id: string): Set<string> {
  const below = [...families.values()].filter((family) => family.data.parent === id);
  return new Set([id, ...below.flatMap((family) => [...branch(families, family.id)])]);
}
