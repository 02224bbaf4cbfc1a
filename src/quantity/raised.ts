import { RAISED } from './parts.ts';
import type { Part } from './parts.ts';

const PLAIN = new Map(Object.entries(RAISED).map(([plain, raised]) => [raised, plain]));

/** A text cut at its Unicode superscripts, so that `mAh g⁻¹` can be set with raised digits of the same typeface. */
export function raisedRuns(text: string): Part[] {
  return text
    .split(/([⁰¹²³⁴-⁹⁺⁻]+)/)
    .map((run, index): Part => {
      if (index % 2 === 0) return { kind: 'text', text: run };
      return { kind: 'sup', text: [...run].map((sign) => PLAIN.get(sign) ?? sign).join('') };
    })
    .filter((part) => part.text !== '');
}
