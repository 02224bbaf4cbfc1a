import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { RecordError } from './from-csl.ts';
import { parseRis } from './ris.ts';

/**
 * The items of a pasted citation as CSL-JSON: BibTeX, RIS, CSL-JSON, or an answer of Crossref as it was saved.
 *
 * @throws {RecordError | RisError} when the text is none of them
 */
export function pastedItems(text: string): readonly unknown[] {
  const pasted = text.replace(/^\uFEFF/, '').trim();
  const items = /^[[{]/.test(pasted)
    ? fromJson(pasted)
    : isRis(pasted)
      ? parseRis(pasted)
      : fromBibtex(pasted);
  if (items.length === 0) throw new RecordError('The text holds no entry.');
  return items;
}

const isRis = (text: string) => /^(?:[A-Z][A-Z0-9]) {1,2}-/.test(text);

function fromJson(text: string): readonly unknown[] {
  const given = parsed(text);
  if (Array.isArray(given)) return given as unknown[];
  const { message } = given as { message?: unknown };
  return [typeof message === 'object' && message !== null ? message : given];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RecordError(`The text begins like CSL-JSON but cannot be read: ${why}.`);
  }
}

function fromBibtex(text: string): readonly unknown[] {
  if (!/@\s*[a-z]+\s*[{(]/i.test(text))
    throw new RecordError(
      'The text is neither BibTeX ("@article{…"), nor RIS ("TY  - JOUR"), nor CSL-JSON ("{ … }").',
    );
  try {
    return new Cite(text, { forceType: '@bibtex/text' }).data.map(withOthers);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RecordError(`The BibTeX cannot be read: ${why}`);
  }
}

/** The reader makes a person of BibTeX's "and others", and a person without a given name of a group. */
function withOthers(item: { author?: readonly { family?: string; given?: string }[] }): object {
  if (!item.author) return item;
  const author = item.author.map((name) =>
    name.given === undefined && name.family !== undefined ? { literal: name.family } : name,
  );
  return { ...item, author };
}
