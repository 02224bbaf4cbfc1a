import { csvFormat } from 'd3-dsv';
import type { Cell, Matrix } from './matrix.ts';

/** The pairs on view as CSV, one line for each, open questions too. */
export function pairsCsv(matrix: Matrix): string {
  const records = cellsOf(matrix).map(({ electrolyte, column, line, record, isOpen }) => {
    const { side, window, limit } = line ?? {};
    return {
      electrolyte: electrolyte.id,
      electrode: column.id,
      side: column.role,
      potential_v: column.potential === undefined ? '' : String(column.potential),
      window_kind: window?.variant ?? '',
      limit: plain(limit?.text ?? ''),
      margin_v: side && side.kind !== 'unknown' ? String(side.margin) : '',
      margin_is_bound: side && side.kind !== 'unknown' ? String(side.isBound) : '',
      window_reference: window?.paper.id ?? '',
      cell_values: String(record?.values ?? 0),
      cell_references: (record?.papers ?? []).join(' '),
      best_result: plain(record?.best ? `${record.best.label}: ${record.best.text}` : ''),
      best_reference: record?.best?.paper.id ?? '',
      open: String(isOpen),
    };
  });
  return `${csvFormat(records)}\n`;
}

/** The papers behind the pairs on view, each once, in alphabetical order of their ids. */
export function pairsPapers(matrix: Matrix): string[] {
  const ids = cellsOf(matrix).flatMap(({ line, record }) => [
    ...(line ? [line.window.paper.id] : []),
    ...(record?.papers ?? []),
  ]);
  return [...new Set(ids)].sort();
}

const cellsOf = ({ sections }: Matrix): Cell[] =>
  sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
