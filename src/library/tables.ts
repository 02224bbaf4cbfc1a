import { csvFormat } from 'd3-dsv';
import type { Urls } from '../knowledge/tables/table.ts';
import { tables } from '../knowledge/tables/tables.ts';
import { disagreementUrl, measurementUrl, recordUrl } from '../site/urls.ts';
import { knowledge } from './knowledge.ts';

/** The files of the open data, as a reader chooses between them. */
export const dataFiles = tables.map(({ name, describes }) => ({ name: `${name}.csv`, describes }));

/** A file of the open data, written out. */
export type TableFile = { readonly text: string };

/** One path with its text for each table, as Astro's `getStaticPaths` wants it. Addresses are whole, so that a row keeps its page wherever it travels. */
export async function tablePaths() {
  const all = await knowledge();
  const whole = (path: string) => new URL(path, import.meta.env.SITE).href;
  const urls: Urls = {
    measurement: (reference, anchor) => whole(measurementUrl(reference, anchor)),
    record: (kind, id) => whole(recordUrl(kind, id)),
    disagreement: (id) => whole(disagreementUrl(id)),
  };
  return tables.map((table) => ({
    params: { table: `${table.name}.csv` },
    props: { text: `${csvFormat(table.rows(all, urls), [...table.columns])}\n` },
  }));
}
