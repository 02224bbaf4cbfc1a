import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { toCsl } from './csl.ts';
import type { Bibliography } from './work.ts';

const { format } = plugins.config.get('@bibtex');
// Our ids hold hyphens, which BibTeX allows in a key, and LaTeX of every age reads what is written in ASCII.
format.useIdAsLabel = true;
format.checkLabel = false;
format.asciiOnly = true;

/** Braces would make a person of the word that says that there are more. */
const others = ' and {others}';

/** Styles put titles into lower case. The writer braces capitals within a title, but not those of its first word. */
const firstFormula = /^(\s*title = \{)([^\s{}]\S*?[A-Z0-9][^\s{}]*)(?=[\s}])/m;

/**
 * A work as a BibTeX entry under the given key, in ASCII, ending in a line break. Fields that the work lacks are left out;
 * a list of authors that breaks off ends in `and others`.
 *
 * @throws {DoiError} when the work has a DOI that has not the form of one
 */
export function toBibtex(work: Bibliography, key: string): string {
  const entry = new Cite([toCsl(work, key)]).format('bibtex');
  return `${entry.trim().replace(others, ' and others').replace(firstFormula, '$1{$2}')}\n`;
}
