import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Document, Element } from 'domhandler';
import { findAll, getAttributeValue } from 'domutils';
import { parseDocument } from 'htmlparser2';

/** One built page: where it is served, its text, its tree. */
export type BuiltPage = { readonly path: string; readonly html: string; readonly document: Document };

/** The folder that `npm run build` writes. */
export const dist = 'dist';

/** Every page of the build. Without a build there is nothing to test, which is an error and not a pass. */
export function builtPages(folder = dist): BuiltPage[] {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`${folder}/ holds no build. Run npm run build first.`);
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !file.startsWith('pagefind/'))
    .sort()
    .map((file) => {
      const html = readFileSync(`${folder}/${file}`, 'utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, document: parseDocument(html) };
    });
}

/** All elements of a page that have an attribute, with its value. */
export function withAttribute({ document }: BuiltPage, name: string): { element: Element; value: string }[] {
  return findAll((element) => getAttributeValue(element, name) !== undefined, document.children).map(
    (element) => ({
      element,
      value: getAttributeValue(element, name) ?? '',
    }),
  );
}
