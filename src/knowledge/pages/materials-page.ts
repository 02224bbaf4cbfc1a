import { mainFamilies } from '../family-tree.ts';
import { indexed } from '../indexed.ts';
import type { Knowledge } from '../knowledge.ts';
import { withPapers } from '../paper.ts';
import { materialRows } from './material-rows.ts';
import { materialTable } from './material-table.ts';

/** All materials, main family by main family. */
export function materialsPage(knowledge: Knowledge) {
  const rows = materialRows(knowledge, [...knowledge.material.values()]);
  const ofMain = indexed(rows, ({ main }) => [main]);
  const page = withPapers(knowledge, {
    count: rows.length,
    homonyms: knowledge.homonyms,
    groups: mainFamilies(knowledge)
      .map(({ id, data }) => ({ id, title: data.title, rows: ofMain.get(id) ?? [] }))
      .filter((group) => group.rows.length > 0),
  });
  return { ...page, table: materialTable(knowledge) };
}
