import type { ComponentChildren } from 'preact';
import type { TableData, TableRow } from '../../charts/table/column.ts';

/** What stands in a cell. */
export type Cell<Row extends TableRow> = (row: Row, papers: TableData<Row>['papers']) => ComponentChildren;

/** The cells of a table by the ids of its columns. A column that has none here shows what it is in a file. */
export type Cells<Row extends TableRow> = Readonly<Record<string, Cell<Row>>>;
