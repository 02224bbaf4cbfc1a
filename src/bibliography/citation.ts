import { familyName, givenName } from './authors.ts';
import { formatPages } from './pages.ts';
import type { Bibliography } from './work.ts';

/** A piece of a typeset citation. */
export interface CitationPart {
  readonly kind: 'text' | 'italic' | 'bold';
  readonly text: string;
}

/** How people name a work: `Whittingham 1976`, `Rao & Adams 2011`, `Kamaya et al. 2011`. */
export function shortCitation(work: Bibliography): string {
  const [first = 'Anonymous', second] = work.authors.map(familyName);
  const more = work.authors.length > 2 || work.etal === true;
  return `${first}${more ? ' et al.' : second === undefined ? '' : ` & ${second}`} ${work.year}`;
}

/**
 * The full citation in pieces: `N. Kamaya, K. Homma, Y. Yamakawa et al. A lithium superionic conductor.`
 * *Nat. Mater.* **10**, `682–686 (2011).` What the work lacks is left out. Every printed author is named.
 */
export function fullCitation(work: Bibliography): readonly CitationPart[] {
  const { container, volume, issue, pages } = work;
  const parts: CitationPart[] = [{ kind: 'text', text: sentence(authorList(work)) }];
  if (work.title !== undefined) parts.push({ kind: 'text', text: sentence(work.title) });
  if (container !== undefined) parts.push({ kind: 'italic', text: container }, { kind: 'text', text: ' ' });
  if (volume !== undefined) parts.push({ kind: 'bold', text: volume.replace(/(?<=\d)-(?=\d)/, '–') });
  if (volume !== undefined && issue !== undefined) parts.push({ kind: 'text', text: `(${issue})` });
  const page = pages === undefined ? '' : formatPages(pages);
  const comma = volume !== undefined && page !== '' ? ', ' : '';
  const space = volume !== undefined || page !== '' ? ' ' : '';
  parts.push({ kind: 'text', text: `${comma}${page}${space}(${work.year}).` });
  return joined(parts);
}

function authorList({ authors, etal }: Bibliography): string {
  const names = authors.map((author) => [givenName(author), familyName(author)].filter(Boolean).join(' '));
  if (etal === true) return `${names.join(', ')} et al.`.trim();
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

/** With a full stop and a space, unless the text is empty or ends in a stop of its own. */
function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return /[.?!]$/.test(trimmed) ? `${trimmed} ` : `${trimmed}. `;
}

function joined(parts: readonly CitationPart[]): readonly CitationPart[] {
  const result: CitationPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.kind === 'text' && part.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: last.text + part.text };
    } else if (part.text !== '') {
      result.push(part);
    }
  }
  return result;
}
