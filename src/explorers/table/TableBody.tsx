import { Component } from 'preact';
import type { ComponentChildren, RefObject, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Column, TableData, TableRow } from '../../charts/table/column.ts';
import { Typeset } from '../parts/Typeset.tsx';
import type { Cells } from './cell.ts';
import { useVirtualRows } from './virtual.ts';

export type BodyProps<Row extends TableRow> = {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly cells: Cells<Row>;
  readonly papers: TableData<Row>['papers'];
  readonly nameOf: (row: Row) => string;
  readonly copy: (row: Row) => void;
  /** Draws every row, for print. */
  readonly isWhole: boolean;
  readonly look: string;
};

/** The rows of a long table: those around the screen, and one tall empty row for those above and below. */
export function TableBody<Row extends TableRow>({ isWhole, look, ...props }: BodyProps<Row>) {
  const { rows } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [held, setHeld] = useState(0);
  const isMoving = useRef(false);
  const { items, height, measure, goTo } = useVirtualRows({
    count: rows.length,
    body,
    keyOf: (index) => rows[index]?.id ?? String(index),
    held,
    look,
  });
  useKeptFocus(body);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${held}"]`);
    row?.focus({ preventScroll: true });
    if (row) setTimeout(() => isFocused(row) && row.scrollIntoView(nearest), settling);
  });
  const move = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(Math.max(held + step, 0), rows.length - 1);
    isMoving.current = true;
    setHeld(next);
    goTo(next);
  };
  const follow = (event: FocusEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (row) setHeld(Number(row.dataset['index']));
  };
  const drawn = isWhole
    ? rows.map((_, index) => ({ index, start: 0, end: 0 }))
    : items.filter(({ index }) => index < rows.length);
  // Where the rows have become fewer, the first one takes the keys.
  const stop = held < rows.length ? held : 0;
  return (
    <tbody role="rowgroup" ref={body} onKeyDown={move} onFocusIn={follow}>
      {drawn.flatMap(({ index, start }, place) => [
        <Gap key={`before-${index}`} height={start - (drawn[place - 1]?.end ?? 0)} />,
        <KeptRow
          key={rows[index]!.id}
          {...props}
          row={rows[index]!}
          index={index}
          isStop={index === stop}
          measure={measure}
        />,
      ])}
      {!isWhole && <Gap key="after" height={height - (drawn.at(-1)?.end ?? 0)} />}
    </tbody>
  );
}

/** A jump leads to where a row is reckoned to be; after so many milliseconds the rows around it are measured. */
const settling = 200;
const nearest = { block: 'nearest', behavior: 'instant' } as const;
const isFocused = (row: HTMLElement) => document.activeElement === row;

/** The browser takes the focus from a row that is put to another place in the page; it is given back. */
function useKeptFocus(body: RefObject<HTMLElement>): void {
  const { activeElement: before } = document;
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body && before !== document.body;
    if (isLost && before instanceof HTMLElement && body.current?.contains(before))
      before.focus({ preventScroll: true });
  });
}

/** How far a key leads among the rows. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** The room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height < 1) return null;
  return (
    <tr class="gap" aria-hidden="true">
      <td style={{ height: `${height}px` }} />
    </tr>
  );
}

type RowProps<Row extends TableRow> = Omit<BodyProps<Row>, 'rows' | 'isWhole' | 'look'> & {
  readonly row: Row;
  readonly index: number;
  readonly isStop: boolean;
  readonly measure: (row: HTMLElement | null) => void;
};

/** A row that is drawn anew only when something of it has changed: scrolling draws those that come into view. */
class KeptRow<Row extends TableRow> extends Component<RowProps<Row>> {
  override shouldComponentUpdate(next: Readonly<RowProps<Row>>): boolean {
    const { row, index, isStop, columns, papers } = this.props;
    return (
      next.row !== row ||
      next.index !== index ||
      next.isStop !== isStop ||
      next.columns !== columns ||
      next.papers !== papers
    );
  }
  override render() {
    const { row, index, isStop, columns, cells, papers, nameOf, copy, measure } = this.props;
    return (
      <tr role="row" aria-rowindex={index + 2} data-index={index} tabIndex={isStop ? 0 : -1} ref={measure}>
        {columns.map((column) => (
          <td
            key={column.id}
            role="cell"
            data-label={column.label}
            class={column.isNumber ? 'number' : undefined}
          >
            {cells[column.id]?.(row, papers) ?? <Plain column={column} row={row} />}
          </td>
        ))}
        <td role="cell" class="row-tools">
          <button
            type="button"
            class="copy"
            aria-label={`Copy ${nameOf(row)} with its citation`}
            onClick={() => copy(row)}
          >
            Copy
          </button>
        </td>
      </tr>
    );
  }
}

/** What a column is in a file, typeset. */
function Plain<Row extends TableRow>({
  column,
  row,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
}): ComponentChildren {
  const [of] = Object.values(column.file);
  const text = of?.(row) ?? '';
  return text === '' ? <span class="missing">–</span> : <Typeset text={text} />;
}
