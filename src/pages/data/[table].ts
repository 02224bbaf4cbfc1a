import { tablePaths } from '../../library/tables.ts';
import type { TableFile } from '../../library/tables.ts';

/** The open data: one file for each table. */
export const getStaticPaths = tablePaths;
export const GET = ({ props }: { props: TableFile }) =>
  new Response(props.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
