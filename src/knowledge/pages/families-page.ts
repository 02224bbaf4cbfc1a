import { branch, familyTree } from '../family-tree.ts';
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
  const item = ({ family, children }: FamilyNode): FamilyItem => {
    const members = branch(knowledge.family, family.id);
    return {
      id: family.id,
      title: family.data.title,
      formula: family.data.formula,
      summary: family.data.summary,
      materials: [...knowledge.material.values()].filter((material) => members.has(material.data.family))
        .length,
      children: children.map(item),
    };
  };
  return familyTree(knowledge.family).map(item);
}
