import { familyTree } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { withPapers } from '../paper.ts';
import { materialRows } from './material-rows.ts';

/** All materials, main family by main family. */
export function materialsPage(knowledge: Knowledge) {
  const rows = materialRows(knowledge);
  return withPapers(knowledge, {
    count: rows.length,
    groups: familyTree(knowledge.family)
      .map(({ family }) => ({
        id: family.id,
        title: family.data.title,
        rows: rows.filter((row) => row.main === family.id),
      }))
      .filter((group) => group.rows.length > 0),
  });
}
