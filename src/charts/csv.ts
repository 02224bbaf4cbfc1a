import { csvFormat } from 'd3-dsv';
import { subjectTextOf } from './row.ts';
import type { Row } from './row.ts';

/** A column beside those of every value: what a page has computed, such as a margin. */
export type ExtraColumn = { readonly name: string; readonly of: (row: Row) => string };

/** The rows on view as CSV: the names of the columns are those of the open data, where a column is the same. */
export function csvOf(rows: readonly Row[], extra: readonly ExtraColumn[] = []): string {
  const records = rows.map((row) => ({
    id: row.id,
    subject: subjectTextOf(row),
    property: row.property,
    value: row.valueText.replaceAll('\u00a0', ' '),
    relation: row.relation,
    base_low: String(row.low),
    base_high: String(row.high),
    base_unit: row.unit,
    temperature_label: (row.temperature ?? '').replaceAll('\u00a0', ' '),
    conditions: row.circumstances.join(' | ').replaceAll('\u00a0', ' '),
    method: row.method,
    reference: row.paper.id,
    read_in: row.places.join(' | '),
    status: row.status,
    note: row.note ?? '',
    ...Object.fromEntries(extra.map(({ name, of }) => [name, of(row)])),
  }));
  return `${csvFormat(records)}\n`;
}
