import { listOf } from '../view.ts';
import type { View } from '../view.ts';
import type { Column, TableKind, TableRow } from './column.ts';

/** What a reader has chosen of a table, read from the view of its page. */
export type TableChoice<Row> = {
  readonly sort: { readonly column: Column<Row>; readonly isDown: boolean } | undefined;
  readonly shown: readonly Column<Row>[];
  readonly isCompact: boolean;
  /** What is asked of a column, as it stands in the address. */
  readonly asked: (column: Column<Row>) => string;
};

/** The name of a choice in the address. */
export const nameIn = (kind: { readonly prefix?: string }, id: string) => `${kind.prefix ?? ''}${id}`;

/** The view of a table that nobody has touched. */
export function tableDefaults<Row extends TableRow>(kind: TableKind<Row>): View {
  const filters = kind.columns.filter(({ filter }) => filter).map(({ id }) => id);
  return Object.fromEntries([...filters, 'sort', 'cols', 'density'].map((id) => [nameIn(kind, id), '']));
}

/** What a view means for a table. A name that no column has, as in an old link, is passed over. */
export function choiceIn<Row extends TableRow>(kind: TableKind<Row>, view: View): TableChoice<Row> {
  const of = (id: string) => view[nameIn(kind, id)] ?? '';
  const sort = of('sort');
  const column = kind.columns.find(({ id }) => id === sort.replace(/^-/, ''));
  const wanted = listOf(of('cols'));
  const shown = kind.columns.filter(({ id, isExtra }) =>
    wanted.length === 0 ? !isExtra : wanted.includes(id),
  );
  return {
    sort: column && { column, isDown: sort.startsWith('-') },
    // A table without a column says nothing.
    shown: shown.length === 0 ? kind.columns.filter(({ isExtra }) => !isExtra) : shown,
    isCompact: of('density') === 'compact',
    asked: ({ id }) => of(id),
  };
}

/** The sort that follows when the head of a column is pressed: one way, the other way, none. Numbers begin with the highest. */
export function nextSort<Row>({ id, isNumber }: Column<Row>, sort: TableChoice<Row>['sort']): string {
  const first = isNumber ? `-${id}` : id;
  const second = isNumber ? id : `-${id}`;
  if (sort?.column.id !== id) return first;
  const now = sort.isDown ? `-${id}` : id;
  return now === first ? second : '';
}

/** The columns with one put in or taken out, as they stand in the address; empty for those of an untouched table. */
export function toggledColumn<Row>(
  columns: readonly Column<Row>[],
  shown: readonly Column<Row>[],
  column: Column<Row>,
): string {
  const next = columns.filter((one) => (one === column) !== shown.includes(one));
  const isFirst = columns.every((one) => next.includes(one) === !one.isExtra);
  return isFirst ? '' : next.map(({ id }) => id).join(',');
}
