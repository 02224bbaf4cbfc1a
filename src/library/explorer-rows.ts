import { papersBehind } from '../charts/table/file.ts';
import type { TableKind, TableRow } from '../charts/table/column.ts';
import { packedTable } from '../charts/table/packed.ts';
import type { PackedTable } from '../charts/table/packed.ts';
import { errata } from '../charts/table/errata.ts';
import { materials } from '../charts/table/materials.ts';
import { measurementRow } from '../charts/table/measurement-row.ts';
import { measurements } from '../charts/table/measurements.ts';
import { references } from '../charts/table/references.ts';
import { strategies } from '../charts/table/strategies.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { erratumTable } from '../knowledge/pages/erratum-table.ts';
import { materialTable } from '../knowledge/pages/material-table.ts';
import { measurementTable } from '../knowledge/pages/measurement-table.ts';
import { referenceTable } from '../knowledge/pages/reference-table.ts';
import { strategyTable } from '../knowledge/pages/strategy-table.ts';
import { tablePapers } from '../knowledge/pages/table-papers.ts';
import { knowledge } from './knowledge.ts';

/** The rows of a table that a reader can explore, as they are fetched. */
export type ExplorerFile = { readonly answer: PackedTable };

/** One path with its rows for each table, as Astro's `getStaticPaths` wants it. */
export async function explorerPaths() {
  const all = await knowledge();
  return [
    pathOf(all, references, referenceTable(all)),
    pathOf(all, materials, materialTable(all)),
    pathOf(all, measurements, measurementTable(all).map(measurementRow)),
    pathOf(all, strategies, strategyTable(all)),
    pathOf(all, errata, erratumTable(all)),
  ];
}

function pathOf<Row extends TableRow>(all: Knowledge, kind: TableKind<Row>, rows: readonly Row[]) {
  const papers = tablePapers(all, papersBehind(rows, kind.papersOf));
  return { params: { table: kind.name }, props: { answer: packedTable({ rows, papers }) } };
}
