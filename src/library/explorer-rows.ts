import { papersBehind } from '../charts/table/file.ts';
import type { TableKind, TableRow } from '../charts/table/column.ts';
import { packedTable } from '../charts/table/packed.ts';
import type { PackedTable } from '../charts/table/packed.ts';
import { references } from '../charts/table/references.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { referenceTable } from '../knowledge/pages/reference-table.ts';
import { tablePapers } from '../knowledge/pages/table-papers.ts';
import { knowledge } from './knowledge.ts';

/** The rows of a table that a reader can explore, as they are fetched. */
export type ExplorerFile = { readonly answer: PackedTable };

/** One path with its rows for each table, as Astro's `getStaticPaths` wants it. */
export async function explorerPaths() {
  const all = await knowledge();
  return [pathOf(all, references, referenceTable(all))];
}

function pathOf<Row extends TableRow>(all: Knowledge, kind: TableKind<Row>, rows: readonly Row[]) {
  const papers = tablePapers(all, papersBehind(rows, kind.papersOf));
  return { params: { table: kind.name }, props: { answer: packedTable({ rows, papers }) } };
}
