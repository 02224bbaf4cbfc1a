/** A piece of typeset text: `sup` pieces are raised, in HTML by `<sup>`. */
export interface Part {
  readonly kind: 'text' | 'sup';
  readonly text: string;
}

/** The raised form of each sign that an exponent or a charge may have. */
export const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '\u2212': '⁻',
  '+': '⁺',
};

/**
 * The pieces of a text in which `^` raises the number after it: `mS cm^-1` gives `mS cm` and a raised `−1`.
 * Minus signs become U+2212, as in print.
 */
export function partsOf(notation: string): readonly Part[] {
  const pieces = notation.replaceAll('-', '\u2212').split(/\^(\u2212?\d+)/);
  return pieces
    .map((text, index): Part => ({ kind: index % 2 === 1 ? 'sup' : 'text', text }))
    .filter((part) => part.text !== '');
}

/** The same pieces as one line of plain text, with Unicode superscripts. */
export function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (part.kind === 'sup' ? raised(part.text) : part.text)).join('');
}

function raised(text: string): string {
  return [...text].map((character) => RAISED[character] ?? character).join('');
}

/** Pieces without spaces at which a line could break. */
export function unbroken(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => ({ ...part, text: part.text.replaceAll(' ', '\u00A0') }));
}

/** Neighbouring text pieces joined into one. */
export function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
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
