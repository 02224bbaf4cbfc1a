import type { ComparedMaterial } from '../knowledge/pages/compare-page.ts';
import type { InterfaceElectrolyte } from '../knowledge/pages/interface-page.ts';
import { paletteCss } from '../site/palette-css.ts';
import { paperEntries } from '../knowledge/search/paper-entries.ts';
import { recordFile } from '../knowledge/search/search-files.ts';
import { valueEntries } from '../knowledge/search/value-entries.ts';
import { knowledge } from './knowledge.ts';
import type { ExplorerFile } from './explorer-rows.ts';
import { bibtexText } from './tables.ts';
import type { TableFile } from './tables.ts';

/** What the built files that are no pages hold, each as Astro asks an endpoint for it. */

/** The colours of the families as a style sheet. */
export const paletteFile = () =>
  new Response(paletteCss(), { headers: { 'content-type': 'text/css; charset=utf-8' } });

/** What the search box fetches: names and compositions, papers, values. */
export const searchRecords = async () => Response.json(recordFile(await knowledge()));
export const searchPapers = async () => Response.json(paperEntries(await knowledge()));
export const searchValues = async () => Response.json(valueEntries(await knowledge()));

/** What a comparison shows of one material. */
export const comparedFile = ({ props }: { props: { answer: ComparedMaterial } }) =>
  Response.json(props.answer);

/** What the interface tool shows of one electrolyte. */
export const interfaceFile = ({ props }: { props: { answer: InterfaceElectrolyte } }) =>
  Response.json(props.answer);

/** The rows of a table that a reader can explore. */
export const explorerFile = ({ props }: { props: ExplorerFile }) => Response.json(props.answer);

/** One table of the open data. */
export const tableFile = ({ props }: { props: TableFile }) =>
  new Response(props.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });

/** The citation of every paper. */
export const bibtexFile = async () =>
  new Response(await bibtexText(), { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
