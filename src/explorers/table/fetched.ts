import { useEffect, useRef, useState } from 'preact/hooks';
import type { TableData, TableKind, TableRow } from '../../charts/table/column.ts';
import { unpackedTable } from '../../charts/table/packed.ts';
import type { PackedTable } from '../../charts/table/packed.ts';
import { tableRowsUrl } from '../../site/urls.ts';

type Fetched<Row extends TableRow> = {
  /** The rows, once they have arrived. */
  readonly data: TableData<Row> | undefined;
  readonly problem: string;
  /** The rows as soon as they are there. */
  readonly ask: () => Promise<TableData<Row>>;
};

/** The rows of a table, fetched when they are first wanted: most readers of a page only read it. */
export function useTableData<Row extends TableRow>(
  name: TableKind<Row>['name'],
  isWanted: boolean,
): Fetched<Row> {
  const [data, setData] = useState<TableData<Row>>();
  const [problem, setProblem] = useState('');
  const asked = useRef<Promise<TableData<Row>> | undefined>(undefined);
  const ask = () => {
    asked.current ??= fetchTable<Row>(name);
    return asked.current;
  };
  useEffect(() => {
    if (!isWanted || data) return;
    ask().then(
      (arrived) => setData(() => arrived),
      (error: unknown) => {
        // The next choice tries again.
        asked.current = undefined;
        setProblem(error instanceof Error ? error.message : String(error));
      },
    );
  }, [isWanted]);
  return { data, problem, ask };
}

async function fetchTable<Row extends TableRow>(name: TableKind<Row>['name']): Promise<TableData<Row>> {
  const response = await fetch(tableRowsUrl(name));
  if (!response.ok) throw new Error(`The rows of the table cannot be read (${response.status}).`);
  return unpackedTable<Row>((await response.json()) as PackedTable);
}
