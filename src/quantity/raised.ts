import type { Part } from './parts.ts';

const plain: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁺': '+',
  '⁻': '\u2212',
};

/** A text cut at its Unicode superscripts, so that `mAh g⁻¹` can be set with raised digits of the same typeface. */
export function raisedRuns(text: string): Part[] {
  return text
    .split(/([⁰¹²³⁴-⁹⁺⁻]+)/)
    .map((run, index): Part =>
      index % 2 === 1
        ? { kind: 'sup', text: [...run].map((sign) => plain[sign] ?? sign).join('') }
        : { kind: 'text', text: run },
    )
    .filter((part) => part.text !== '');
}
