/** The one alphabet behind all notations: plain characters, each on the line, below it or above it. */

export type Level = 'line' | 'sub' | 'sup';

export interface Glyph {
  readonly char: string;
  readonly level: Level;
  /** Where it stands in the text given, from 0. */
  readonly index: number;
  /** Whether space stands before it: a number or a symbol never runs across a space. */
  readonly spaced: boolean;
}

const DIGITS = '0123456789';

/** Unicode characters that stand below or above the line, with their plain twins. */
const SHIFTED: ReadonlyMap<string, readonly [char: string, level: Level]> = new Map([
  ...pairs('₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₓₐₙ', `${DIGITS}+-()xan`, 'sub'),
  ...pairs('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', `${DIGITS}+-`, 'sup'),
]);

/** Signs that authors and typesetters use for one and the same thing. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...[...'−–—‐‑'].map((dash) => [dash, '-'] as const),
  ...[...'⋅•∙*'].map((dot) => [dot, '·'] as const),
  ...[...'′’'].map((prime) => [prime, "'"] as const),
  ['″', '"'],
  ['⁄', '/'],
]);

const GREEK_LETTERS = 'αβγδεζηθικλμνξοπρστυφχψω';
const GREEK_NAMES = [
  ...['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa', 'lambda', 'mu'],
  ...['nu', 'xi', 'omicron', 'pi', 'rho', 'sigma', 'tau', 'upsilon', 'phi', 'chi', 'psi', 'omega'],
];

function pairs(from: string, to: string, level: Level): [string, readonly [string, Level]][] {
  return [...from].map((char, position) => [char, [to.charAt(position), level]]);
}

/**
 * The plain twin of a Unicode subscript or superscript and where it stands, or undefined for any other
 * character.
 */
export function shifted(char: string): readonly [char: string, level: Level] | undefined {
  return SHIFTED.get(char);
}

/** One sign for all dashes, one for all centred dots, one for all primes; any other character as it is. */
export function plain(char: string): string {
  return SAME.get(char) ?? char;
}

/**
 * The Unicode subscript or superscript of a text, or undefined where one of its characters has none (`.` and
 * `/` stay on the line).
 */
export function shiftedText(text: string, level: Level): string | undefined {
  let result = '';
  for (const char of text) {
    const twin =
      char === '.' || char === '/'
        ? char
        : [...SHIFTED].find(([, [to, at]]) => to === char && at === level)?.[0];
    if (twin === undefined) return undefined;
    result += twin;
  }
  return result;
}

/** `delta` for δ; undefined for anything but a small Greek letter. */
export function greekName(letter: string): string | undefined {
  return letter === '' ? undefined : GREEK_NAMES[GREEK_LETTERS.indexOf(letter)];
}

/** δ for `delta`; undefined where the name is no Greek letter's. */
export function greekLetter(name: string): string | undefined {
  const position = GREEK_NAMES.indexOf(name);
  return position < 0 ? undefined : GREEK_LETTERS.charAt(position);
}
