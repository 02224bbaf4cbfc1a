import { csvFormatRows } from 'd3-dsv';
import type { CitedPaper } from '../../knowledge/pages/table-papers.ts';
import type { Column, TableRow } from './column.ts';

/** The rows on view with the columns on view, as CSV. Spaces that do not break are plain ones in a file. */
export function tableCsv<Row extends TableRow>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  const cells = [
    ['id', ({ id }: Row) => id] as const,
    ...columns.flatMap(({ file }) => Object.entries(file)),
  ];
  const lines = rows.map((row) => cells.map(([, of]) => of(row).replaceAll('\u00a0', ' ')));
  return `${csvFormatRows([cells.map(([name]) => name), ...lines])}\n`;
}

/** A row as a person pastes it: one line for each column on view, then the papers it rests on, in full. */
export function rowText<Row extends TableRow>(
  columns: readonly Column<Row>[],
  row: Row,
  citations: readonly string[],
): string {
  const lines = columns.flatMap(({ label, file }) => {
    const [of] = Object.values(file);
    const text = of?.(row).replaceAll('\u00a0', ' ') ?? '';
    return text === '' ? [] : [`${label}: ${text}`];
  });
  return [...lines, ...(citations.length > 0 ? ['', ...citations] : [])].join('\n');
}

/** The papers of some rows, each once, in alphabetical order of their ids. */
export const papersBehind = <Row>(
  rows: readonly Row[],
  papersOf: (row: Row) => readonly string[],
): string[] => [...new Set(rows.flatMap(papersOf))].sort();

/** A paper in one line of plain text, with the address of its DOI. */
export const citationText = ({ citation, doi }: CitedPaper): string =>
  `${citation.map(({ text }) => text).join('')}${doi === undefined ? '' : ` https://doi.org/${doi}`}`;
