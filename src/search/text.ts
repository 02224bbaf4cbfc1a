/**
 * A text as people type or paste it, in plain letters: lowered and raised digits on the line, one sign for all dashes, single
 * spaces.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names and questions are compared in plain lower-case letters without accents. */
export const comparable = (text: string): string =>
  plainText(text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

/** The same without spaces and hyphens: `NMC 811` and `NMC811`, `Kapton-like` and `kapton like`. */
export const squeezed = (text: string): string => comparable(text).replace(/[\s-]/g, '');

/** Words that are in every text and tell nothing. */
const empty = new Set('a an and as at by for from in is its of on or the to with'.split(' '));

/** The words of a text, in comparable letters; a decimal number is one word. */
export const wordsOf = (text: string): string[] =>
  (comparable(text).match(/\p{N}+\.\p{N}+|[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty.has(word));
