import type { Paragraph } from './paragraphs.ts';

/** A way in which a document cites: numbers in brackets, raised numbers, or raised numbers that an extraction has set on the line. */
export type CitationStyle = 'bracketed' | 'fallen';

const LIST = String.raw`\d{1,3}(?:\s?[,–-]\s?\d{1,3})*`;
/** `[12]`, `[47–49, 52]`, `^[14-17]`; brackets alone on raised digits too. */
const BRACKETED = new RegExp(String.raw`\[(${LIST})\]`, 'g');
/** `<sup>9-15</sup>`. */
const TAGGED = new RegExp(String.raw`<sup>\s*(${LIST})\s*</sup>`, 'g');
/** `⁷⁷⁻⁷⁹`, but not the power of a length: a citation has no sign before its first digit and follows a word or a stop. */
const RAISED = /(?<=[\p{L}.,;)\]])(?<!\b[cmnµ]?m)([⁰¹²³⁴-⁹]{1,3}(?:[⁻,–-][⁰¹²³⁴-⁹]{1,3})*)(?![⁰¹²³⁴-⁹⁻])/gu;
/** `density.86`, `equipment. 4-11`, `resistance.30,31 The`: digits that close a sentence or a clause and belong to no number. */
const FALLEN = new RegExp(String.raw`(?<=[\p{L})\]][.,;]\s?)(${LIST})(?=\s|$|[.,;)])`, 'gu');

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const levelled = (raised: string) =>
  raised.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(DIGITS.indexOf(digit))).replace(/⁻/g, '-');

/** Fewer bracketed citations than this in a whole document mean that it does not cite in brackets. */
const FEW = 10;

/** How a document cites, judged from all of it. */
export function citationStyle(paragraphs: readonly Paragraph[]): CitationStyle {
  const marked = paragraphs.reduce(
    (count, { text }) => count + [...text.matchAll(BRACKETED), ...text.matchAll(TAGGED)].length,
    0,
  );
  return marked >= FEW ? 'bracketed' : 'fallen';
}

/** The reference numbers that a paragraph prints, ranges filled, each once, in rising order. */
export function citationsIn(text: string, style: CitationStyle): readonly number[] {
  const lists = [
    ...[...text.matchAll(BRACKETED), ...text.matchAll(TAGGED)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(RAISED)].map((match) => levelled(match[1] ?? '')),
    ...(style === 'fallen' ? [...text.matchAll(FALLEN)].map((match) => match[1] ?? '') : []),
  ];
  return [...new Set(lists.flatMap(numbersOf))].sort((a, b) => a - b);
}

/** `47–49, 52` as 47, 48, 49, 52. A range that runs backwards is no range of references. */
export function numbersOf(list: string): readonly number[] {
  return list.split(',').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split(/[–-]/).map((end) => Number(end.trim()));
    if (!(first > 0) || !(last >= first)) return [];
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
}
