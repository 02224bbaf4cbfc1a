import { choiceIn, tableDefaults } from './choice.ts';
import type { TableKind, TableRow } from './column.ts';
import { optionsOf, prepared } from './prepared.ts';
import { selected } from './select.ts';

/** What a page is built with of a table: how many rows there are, and the choices with their counts. */
export function tableStart<Row extends TableRow>(kind: TableKind<Row>, rows: readonly Row[]) {
  const options = Object.fromEntries(
    kind.columns.map((column) => [column.id, optionsOf(rows, column)] as const),
  );
  const { facets } = selected(prepared(rows, kind.columns), options, choiceIn(kind, tableDefaults(kind)));
  return { total: rows.length, facets };
}
