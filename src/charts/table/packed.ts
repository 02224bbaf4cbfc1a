import { columnsOf, recordsOf } from '../columns.ts';
import type { Columns } from '../columns.ts';
import type { TableData, TableRow } from './column.ts';

/** A table as it travels: its rows as columns, each name once. */
export type PackedTable = { readonly rows: Columns; readonly papers: TableData<TableRow>['papers'] };

export const packedTable = <Row extends TableRow>({ rows, papers }: TableData<Row>): PackedTable => ({
  rows: columnsOf(rows),
  papers,
});

/** The table again. The caller knows what its rows are. */
export const unpackedTable = <Row extends TableRow>({ rows, papers }: PackedTable): TableData<Row> => ({
  rows: recordsOf<Row>(rows),
  papers,
});
