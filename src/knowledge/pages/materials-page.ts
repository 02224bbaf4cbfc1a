import { familyTree } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { papers } from '../paper.ts';
import { materialRows } from './material-rows.ts';
import { reviewsOf } from './material-page.ts';

/** All materials, main family by main family. */
export function materialsPage(knowledge: Knowledge) {
  const rows = materialRows(knowledge);
  const measurements = rows.flatMap((row) =>
    [...row.conductivities, ...row.limits].map((one) => one.measurement),
  );
  return {
    count: rows.length,
    groups: familyTree(knowledge.family)
      .map(({ family }) => ({
        id: family.id,
        title: family.data.title,
        rows: rows.filter((row) => row.main === family.id),
      }))
      .filter((group) => group.rows.length > 0),
    papers: papers(knowledge, [...rows.flatMap((row) => row.papers), ...reviewsOf(measurements)]),
  };
}
