import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { dist } from './pages.ts';

/** A row of a table as a reader of the file gets it: every cell is text. */
export type Row = Record<string, string>;

/** One file of the open data, read as anyone would read it. */
export function readTable(name: string, folder = dist): { columns: string[]; rows: Row[] } {
  const parsed = csvParse(readFileSync(`${folder}/data/${name}.csv`, 'utf8'));
  return { columns: parsed.columns, rows: parsed.map((row) => ({ ...row }) as Row) };
}

/** The places of a measurement: three columns that run in step. */
export function placesOf(row: Row): { review: string; number: string; locator: string }[] {
  const [reviews, numbers] = [row['review']!.split(' '), row['ref_number']!.split(' ')];
  return row['locator']!.split(' | ').map((locator, index) => ({
    locator,
    review: reviews[index] ?? '',
    number: numbers[index] ?? '',
  }));
}
