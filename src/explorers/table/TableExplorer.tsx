import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CountedFacet } from '../../charts/facet.ts';
import { choiceIn, nameIn, nextSort, tableDefaults } from '../../charts/table/choice.ts';
import type { TableChoice } from '../../charts/table/choice.ts';
import type { TableData, TableKind, TableRow } from '../../charts/table/column.ts';
import { citationText, rowText } from '../../charts/table/file.ts';
import { optionsOf, prepared } from '../../charts/table/prepared.ts';
import { selected } from '../../charts/table/select.ts';
import { shownText, sortText } from '../../charts/table/words.ts';
import type { View } from '../../charts/view.ts';
import { copyText } from '../../client/clipboard.ts';
import { useView } from '../parts/view.ts';
import type { Cells } from './cell.ts';
import { FoldedFilters, TextFilters } from './ColumnFilters.tsx';
import { ExploredTable } from './ExploredTable.tsx';
import { useTableData } from './fetched.ts';
import { ColumnChoice, DensityField, SortField } from './Layout.tsx';
import { TableFiles } from './TableFiles.tsx';
import { useWhole } from './whole.ts';

/** What a page is built with: enough for the choices to stand there before the rows are fetched. */
export type TableStart = {
  readonly total: number;
  readonly facets: readonly CountedFacet[];
  /** The id of the part of the page whose place the table takes. */
  readonly replaces: string;
};

type Props<Row extends TableRow> = TableStart & {
  readonly kind: TableKind<Row>;
  readonly cells: Cells<Row>;
  /** The name of a row, for its button. */
  readonly nameOf: (row: Row) => string;
};

/**
 * A table that answers: sorted, narrowed, its columns chosen, its rows copied and taken along. The page is built with the choices
 * and with a table that reads without a script; the rows are fetched with the first choice, and then take the place of that table.
 */
export function TableExplorer<Row extends TableRow>(props: Props<Row>) {
  const { kind, total, replaces, cells, nameOf } = props;
  const defaults = useMemo(() => tableDefaults(kind), []);
  const [view, change] = useView(defaults);
  const choice = useChoice(kind, view);
  const isTouched = Object.entries(view).some(([key, value]) => value !== defaults[key]);
  const { data, problem, ask } = useTableData<Row>(kind.name, isTouched);
  const table = useMemo(() => data && preparedTable(kind, data), [data]);
  const seen = useMemo(() => table && selected(table.rows, table.options, choice), [table, choice]);
  const rows = useMemo(() => seen && table && seen.places.map((place) => table.rows.rows[place]!), [seen]);
  const [said, say] = useState('');
  const isWhole = useWhole();
  useReplaced(replaces, data !== undefined);

  const copy = (row: Row) => {
    const cited = kind.papersOf(row).flatMap((id) => data?.papers[id] ?? []);
    copyText(rowText(choice.shown, row, cited.map(citationText))).then(
      () =>
        say(
          `Copied: ${nameOf(row)}, with ${cited.length === 1 ? 'its citation' : `${cited.length} citations`}.`,
        ),
      (error: unknown) => say(`Not copied. ${error instanceof Error ? error.message : String(error)}`),
    );
  };
  const askRows = async () => {
    if (rows) return rows;
    const arrived = preparedTable(kind, await ask());
    return selected(arrived.rows, arrived.options, choice).places.map((place) => arrived.rows.rows[place]!);
  };
  const facets = seen?.facets ?? props.facets;
  const sorted = sortText(choice);
  const reset = () => change(defaults);
  return (
    <div class="explorer table-explorer">
      <div class="controls" role="group" aria-label={`Choices for the table of ${kind.nouns[1]}`}>
        <div class="fields">
          <TextFilters kind={kind} choice={choice} change={change} />
          <SortField kind={kind} view={view} change={change} />
          <DensityField kind={kind} view={view} change={change} />
        </div>
        <div class="filters">
          <FoldedFilters kind={kind} choice={choice} facets={facets} change={change} />
          <ColumnChoice kind={kind} choice={choice} change={change} />
        </div>
        <div class="table-answer">
          <p class="shown" role="status">
            {rows || !isTouched ? shownText(kind.nouns, rows?.length ?? total, total) : 'Fetching the rows'}
            {sorted !== '' && `, ${sorted}`}.{' '}
            {isTouched && (
              <button type="button" class="reset" onClick={reset}>
                Show all
              </button>
            )}
          </p>
          <TableFiles kind={kind} columns={choice.shown} count={rows?.length ?? total} ask={askRows} />
        </div>
        {problem !== '' && <p role="alert">{problem}</p>}
        <p class="said" role="status">
          {said}
        </p>
      </div>
      {data && rows && (
        <ExploredTable
          caption={`${shownText(kind.nouns, rows.length, total)}${sorted && `, ${sorted}`}`}
          choice={choice}
          sortBy={(column) =>
            change({ [nameIn(kind, 'sort')]: nextSort(column, choice.sort) } satisfies View)
          }
          rows={rows}
          cells={cells}
          papers={data.papers}
          nameOf={nameOf}
          copy={copy}
          isWhole={isWhole}
        />
      )}
    </div>
  );
}

/** The choice in a view. Its columns stay the same list until they change, so that rows that stay need not be drawn anew. */
function useChoice<Row extends TableRow>(kind: TableKind<Row>, view: View): TableChoice<Row> {
  const choice = useMemo(() => choiceIn(kind, view), [view]);
  const shown = useMemo(() => choice.shown, [choice.shown.map(({ id }) => id).join()]);
  return useMemo(() => ({ ...choice, shown }), [choice, shown]);
}

function preparedTable<Row extends TableRow>({ columns }: TableKind<Row>, { rows }: TableData<Row>) {
  const options = Object.fromEntries(columns.map((column) => [column.id, optionsOf(rows, column)]));
  return { rows: prepared(rows, columns), options };
}

/** Takes the built part of the page out of sight while the table stands in its place. */
function useReplaced(id: string, isReplaced: boolean): void {
  useEffect(() => {
    const part = document.getElementById(id);
    if (part) part.hidden = isReplaced;
  }, [isReplaced]);
}
