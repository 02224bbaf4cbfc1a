import { paletteCss } from '../site/palette-css.ts';

/** The colours of the families as a style sheet. */
export const GET = () =>
  new Response(paletteCss(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
