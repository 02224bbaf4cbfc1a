import { familyTree } from '../family-tree.ts';
import type { FamilyNode } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';

/** A family in the tree, with the number of materials at or below it. */
export type FamilyItem = {
  readonly id: string;
  readonly title: string;
  readonly formula?: string;
  readonly summary: string;
  readonly materials: number;
  readonly children: readonly FamilyItem[];
};

export function familiesPage(knowledge: Knowledge): FamilyItem[] {
  const item = ({ family: { id, data }, children: below }: FamilyNode): FamilyItem => {
    const children = below.map(item);
    const own = knowledge.materialsOf.get(id)?.length ?? 0;
    return {
      id,
      title: data.title,
      formula: data.formula,
      summary: data.summary,
      materials: children.reduce((sum, { materials }) => sum + materials, own),
      children,
    };
  };
  return familyTree(knowledge.subfamilies).map(item);
}
