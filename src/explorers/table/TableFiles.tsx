import { useState } from 'preact/hooks';
import { papersBehind, tableCsv } from '../../charts/table/file.ts';
import type { Column, TableKind, TableRow } from '../../charts/table/column.ts';
import { bibtexOf } from '../../client/bibtex.ts';
import { save, textFile } from '../../client/save.ts';

type Props<Row extends TableRow> = {
  readonly kind: TableKind<Row>;
  readonly columns: readonly Column<Row>[];
  /** How many rows are on view. */
  readonly count: number;
  /** The rows on view, once they are there. */
  readonly ask: () => Promise<readonly Row[]>;
};

/** Takes along exactly what is on view: the rows with their columns, and the citations of their papers. */
export function TableFiles<Row extends TableRow>({ kind, columns, count, ask }: Props<Row>) {
  const [problem, setProblem] = useState('');
  const hand = async (ending: string, make: (rows: readonly Row[]) => Blob | Promise<Blob>) => {
    try {
      save(`${kind.name}.${ending}`, await make(await ask()));
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const csv = (rows: readonly Row[]) => textFile(tableCsv(columns, rows), 'text/csv');
  const bib = async (rows: readonly Row[]) =>
    textFile(await bibtexOf(papersBehind(rows, kind.papersOf)), 'application/x-bibtex');
  return (
    <div class="downloads" role="group" aria-label="Take this view along">
      <p class="field-label">Take along</p>
      <ul>
        <li>
          <button type="button" onClick={() => void hand('csv', csv)}>
            CSV, {count} {count === 1 ? 'row' : 'rows'}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void hand('bib', bib)}>
            BibTeX of their papers
          </button>
        </li>
      </ul>
      {problem !== '' && <p role="alert">{problem}</p>}
    </div>
  );
}
