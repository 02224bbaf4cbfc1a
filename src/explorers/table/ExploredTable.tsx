import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TableChoice } from '../../charts/table/choice.ts';
import type { Column, TableRow } from '../../charts/table/column.ts';
import { TableBody } from './TableBody.tsx';
import type { BodyProps } from './TableBody.tsx';

type Props<Row extends TableRow> = Omit<BodyProps<Row>, 'columns' | 'look'> & {
  readonly caption: string;
  readonly choice: TableChoice<Row>;
  readonly sortBy: (column: Column<Row>) => void;
};

/** The table that takes the place of the built one once a reader has chosen something. */
export function ExploredTable<Row extends TableRow>({ caption, choice, sortBy, ...body }: Props<Row>) {
  const { shown, sort, isCompact } = choice;
  return (
    <table
      class={isCompact ? 'explored compact' : 'explored'}
      role="table"
      aria-rowcount={body.rows.length + 1}
    >
      <caption class="visually-hidden">{caption}</caption>
      <Widths columns={shown} />
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          {shown.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              class={column.isNumber ? 'number' : undefined}
              aria-sort={sort?.column === column ? (sort.isDown ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" class="sort" onClick={() => sortBy(column)}>
                {column.label}
                <span class="sort-mark" aria-hidden="true">
                  {sort?.column === column ? (sort.isDown ? ' ▼' : ' ▲') : ''}
                </span>
              </button>
            </th>
          ))}
          <th role="columnheader" scope="col">
            <span class="visually-hidden">Take along</span>
          </th>
        </tr>
      </thead>
      <TableBody {...body} columns={shown} look={`${isCompact} ${shown.map(({ id }) => id).join()}`} />
    </table>
  );
}

/** The widths of the columns by their shares: fixed, so that they stand still while rows come and go. */
function Widths<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  const group = useRef<HTMLTableColElement>(null);
  const all = columns.reduce((sum, { share }) => sum + share, toolShare);
  useLayoutEffect(() => {
    const shares = [...columns.map(({ share }) => share), toolShare];
    for (const [place, col] of [...(group.current?.children ?? [])].entries())
      (col as HTMLElement).style.width = `${(100 * (shares[place] ?? 1)) / all}%`;
  });
  return (
    <colgroup ref={group}>
      {columns.map(({ id }) => (
        <col key={id} />
      ))}
      <col key="tools" />
    </colgroup>
  );
}

const toolShare = 1.6;
