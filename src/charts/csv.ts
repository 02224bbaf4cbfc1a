import { csvFormatRows } from 'd3-dsv';
import { subjectTextOf } from './row.ts';
import type { Row } from './row.ts';

/** A column beside those of every value: what a page has computed, such as a margin. */
export type ExtraColumn = { readonly name: string; readonly of: (row: Row) => string };

/** The columns of every value. Where the open data has the same column, it has the same name. */
const columns: readonly ExtraColumn[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'subject', of: subjectTextOf },
  { name: 'property', of: ({ property }) => property },
  { name: 'value', of: ({ valueText }) => valueText },
  { name: 'relation', of: ({ relation }) => relation },
  { name: 'base_low', of: ({ low }) => String(low) },
  { name: 'base_high', of: ({ high }) => String(high) },
  { name: 'base_unit', of: ({ unit }) => unit },
  { name: 'temperature_label', of: ({ temperature = '' }) => temperature },
  { name: 'conditions', of: ({ circumstances }) => circumstances.join(' | ') },
  { name: 'method', of: ({ method }) => method },
  { name: 'reference', of: ({ paper }) => paper.id },
  { name: 'read_in', of: ({ places }) => places.join(' | ') },
  { name: 'status', of: ({ status }) => status },
  { name: 'note', of: ({ note = '' }) => note },
];

/** The rows on view as CSV, one line each below the names of the columns. Spaces that do not break are plain ones in a file. */
export function csvOf(rows: readonly Row[], extra: readonly ExtraColumn[] = []): string {
  const all = [...columns, ...extra];
  const lines = rows.map((row) => all.map(({ of }) => of(row).replaceAll('\u00a0', ' ')));
  return `${csvFormatRows([all.map(({ name }) => name), ...lines])}\n`;
}
