import { csvFormat } from 'd3-dsv';
import { toBibtex } from '../bibliography/bibtex.ts';
import type { Urls } from '../knowledge/tables/table.ts';
import { tables } from '../knowledge/tables/tables.ts';
import { disagreementUrl, measurementUrl, recordUrl } from '../site/urls.ts';
import { knowledge } from './knowledge.ts';

/** The files of the open data, as a reader chooses between them. */
export const dataFiles = [
  ...tables.map(({ name, describes }) => ({ name: `${name}.csv`, describes })),
  { name: 'references.bib', describes: 'The citation of every paper, for BibTeX.' },
];

/** The citation of every paper, in the order of their ids. */
export async function bibtexText(): Promise<string> {
  const papers = [...(await knowledge()).reference.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return papers.map(({ id, data }) => toBibtex(data, id)).join('\n');
}

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
