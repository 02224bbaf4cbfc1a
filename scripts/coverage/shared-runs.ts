import { plainText } from '../../src/quantity/plain.ts';
import type { ReadEntry } from '../../src/reading/entry.ts';
import { ownTexts } from './own-text.ts';

/** So many words in a row, the same in two texts, are a quotation. */
const RUN = 8;

/** A run of words that a file of the content shares with a document. */
export type SharedRun = { readonly file: string; readonly words: string };

/** Mark-up of lowered digits, which would cut a formula into words. */
const LOWERED = /<\/?sub>|_\{|(?<=[\d.])\}|_(?=\d)/g;

/** The words of a text in lower case; a formula, a number with its decimals or a power is one word. */
function wordsOf(text: string): readonly string[] {
  const plain = plainText(text.replace(LOWERED, '')).normalize('NFKD').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+(?:(?:\.|\^-?)[\p{L}\p{N}]+)*/gu) ?? [];
}

/** Each run of eight words of a text. */
function runsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '));
}

/**
 * Every run of at least eight words that the prose of the content shares with a document, the longest form of each. Titles of
 * papers, names and quotations of what is printed are not prose.
 */
export function sharedRuns(content: readonly ReadEntry[], document: string): readonly SharedRun[] {
  const printed = new Set(runsOf(wordsOf(document)));
  return content.flatMap((read) =>
    ownTexts(read).flatMap((text) => {
      const words = wordsOf(text);
      const shared = runsOf(words).map((run) => printed.has(run));
      return shared.flatMap((isShared, start) => {
        if (!isShared || shared[start - 1] === true) return [];
        const length = shared.slice(start).findIndex((next) => !next);
        const end = (length === -1 ? shared.length : start + length) + RUN - 1;
        return [{ file: read.file, words: words.slice(start, end).join(' ') }];
      });
    }),
  );
}
