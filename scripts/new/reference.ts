import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { citekey } from '../../src/bibliography/citekey.ts';
import { DoiError } from '../../src/bibliography/doi.ts';
import type { Doi } from '../../src/bibliography/doi.ts';
import { fromCsl, RecordError } from '../../src/bibliography/from-csl.ts';
import { pastedItems } from '../../src/bibliography/pasted.ts';
import type { Bibliography, WorkType } from '../../src/bibliography/work.ts';
import { readEntry } from '../../src/reading/entry.ts';
import type { ReadEntry } from '../../src/reading/entry.ts';
import { fileText, Refused, writeNew } from './draft.ts';
import type { Library } from './draft.ts';
import { knownPaper, knownText } from './known-paper.ts';
import { lookUp } from './registry.ts';
import type { Cache, Network } from './registry.ts';

/** What a person may say of a paper beside its record. */
export type Said = {
  readonly type?: WorkType | undefined;
  /** The documents of ours that cite it, with the printed number. */
  readonly citedIn?: readonly { readonly review: string; readonly number: number }[];
};

/** The path of the file that was written, if one was; and what to tell. */
export type Outcome = { readonly file?: string; readonly text: string; readonly isRefused?: boolean };

/** Looks a DOI up and writes the file of the paper. A paper that is there already is told without asking anybody. */
export async function referenceByDoi(
  library: Library,
  doi: Doi,
  network: Network,
  cache: Cache,
  said: Said = {},
): Promise<Outcome> {
  const known = knownPaper(library.content, { doi: doi.printed });
  if (known) return { text: knownText(known, library.folder) };
  const { record, from } = await lookUp(doi, network, cache);
  const outcome = reference(library, record, said);
  return { ...outcome, text: `${outcome.text}\n  The record is that of ${from}. Compare it with the paper.` };
}

/**
 * Writes the files of the papers of a pasted citation. An entry that cannot be written keeps none of the others back; what
 * stands twice among them is written once.
 */
export function referencesFrom(library: Library, pasted: string, said: Said = {}): Outcome[] {
  const content = [...library.content];
  return pastedItems(pasted).map((item) => {
    try {
      const outcome = reference({ ...library, content }, item, said);
      if (outcome.file !== undefined) content.push(readFile(outcome.file));
      return outcome;
    } catch (error) {
      if (!(error instanceof Refused || error instanceof RecordError || error instanceof DoiError))
        throw error;
      return { text: error.message, isRefused: true };
    }
  });
}

function readFile(file: string): ReadEntry {
  return readEntry('reference', basename(file, '.mdx'), file, readFileSync(file, 'utf8'));
}

function reference(library: Library, record: unknown, { type, citedIn = [] }: Said): Outcome {
  const { work, notes } = fromCsl(record, type);
  const known = knownPaper(library.content, work);
  if (known) return { text: knownText(known, library.folder, work) };
  const id = citekey(work);
  const text = fileText(fieldsOf(work, citedIn));
  const file = writeNew(library, 'reference', id, text);
  return { file, text: [`Written: ${file}`, ...notes.map((note) => `  ${note}`)].join('\n') };
}

/** In the order of the schema, as all files have it. */
function fieldsOf(work: Bibliography, citedIn: NonNullable<Said['citedIn']>): object {
  const { type, authors, etal, title, container, year, volume, issue, pages, doi } = work;
  const fields = {
    type,
    authors,
    etal,
    title,
    container,
    year,
    volume,
    issue,
    pages,
    doi,
    citedIn: citedIn.length === 0 ? undefined : citedIn,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
