import { createHash } from 'node:crypto';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { pages } from './page-answers.ts';

/** The addresses of the pages that are new, gone, or made from something else than before. */
export type PageChanges = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/**
 * Which pages a change touches, found by making what each page lays out from both states: a page that shows a value of a paper, names
 * a record, or only counts them is found, however far it is from the file.
 */
export function pageChanges(before: Knowledge, after: Knowledge): PageChanges {
  const old = digests(before);
  const young = digests(after);
  return {
    added: [...young.keys()].filter((address) => !old.has(address)).sort(),
    changed: [...young]
      .filter(([address, digest]) => old.has(address) && old.get(address) !== digest)
      .map(([address]) => address)
      .sort(),
    removed: [...old.keys()].filter((address) => !young.has(address)).sort(),
  };
}

function digests(knowledge: Knowledge): Map<string, string> {
  return new Map(
    pages(knowledge).map(([address, answer]) => [
      address,
      createHash('sha256')
        .update(JSON.stringify(answer(), whole) ?? '')
        .digest('base64'),
    ]),
  );
}

/** Keeps what JSON has no word for: maps, sets and infinities. */
function whole(_key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value];
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
