/** Reads a formula as it stands in a paper, a table or a search box. */

import { holdsCalculation, readAmount, readCoefficient } from './amount.ts';
import { takeCharge } from './charge.ts';
import { Cursor } from './cursor.ts';
import { elementOf } from './elements.ts';
import {
  type Component,
  type Expression,
  type Formula,
  FormulaError,
  type Mixture,
  type Part,
  type Separator,
} from './formula.ts';
import { readGlyphs } from './notation.ts';

/** Longer texts are prose or a mistake; the limit also bounds the time of reading. */
const LONGEST = 200;
const DEEPEST = 8;

/**
 * Labels of a phase before the dash: a Greek letter, or amorphous, cubic, graphitic, hexagonal, monoclinic,
 * orthorhombic, ...
 */
const PHASE = /^([α-ω]|[acghmort])('{0,3}|")-(?=[A-Z([])/;

export interface ParseOptions {
  /** Symbols that stand for several elements, such as `M`, `X`, `Ln`; without this they are errors. */
  readonly placeholders?: readonly string[];
}

/**
 * Reads a formula in plain, Unicode, LaTeX or HTML notation.
 *
 * On the line a dash is a minus sign within an amount where it can be one (`Li7-xLa3...`), else it joins a
 * mixture. A full stop is a decimal point between digits (except before water that ends the formula,
 * `Na2CO3.10H2O`), else it joins an adduct. Amounts in brackets are multiplied out: `2(1-x)` becomes `2-2x`.
 *
 * @throws FormulaError where the text is no formula, naming the character.
 * @example parseFormula('Li6.75La3(Zr1.75Nb0.25)O12')
 */
export function parseFormula(text: string, options: ParseOptions = {}): Formula {
  return readFormula(text, options).formula;
}

/** As parseFormula, with the places in the text where its components join. */
export function readFormula(
  text: string,
  options: ParseOptions = {},
): { formula: Formula; joints: number[] } {
  if (text.length > LONGEST) {
    throw new FormulaError(`The formula has ${text.length} characters, more than ${LONGEST}`, LONGEST);
  }
  const glyphs = readGlyphs(text);
  if (glyphs.length === 0) throw new FormulaError('The formula is empty', 0);
  const { glyphs: neutral, charge } = takeCharge(new Cursor(text, glyphs));
  const cursor = new Cursor(text, neutral);

  const label = PHASE.exec(neutral.map((glyph) => (glyph.level === 'line' ? glyph.char : ' ')).join(''));
  if (label) cursor.at = label[0].length;
  const joints: number[] = [];
  const mixture = new Reader(cursor, options.placeholders ?? []).mixture(0, joints);
  const rest = cursor.peek()?.char;
  if (rest !== undefined) {
    cursor.fail(/[)\]]/.test(rest) ? `"${rest}" closes no bracket` : `"${rest}" is out of place`);
  }
  const phase = label && { phase: label[1] + (label[2] ?? '').replaceAll('"', "''") };
  return { formula: { ...phase, ...mixture, ...(charge !== undefined && { charge }) }, joints };
}

/** As parseFormula, but undefined where the text is no formula. */
export function tryParseFormula(text: string, options: ParseOptions = {}): Formula | undefined {
  try {
    return parseFormula(text, options);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

class Reader {
  readonly cursor: Cursor;
  readonly placeholders: readonly string[];

  constructor(cursor: Cursor, placeholders: readonly string[]) {
    this.cursor = cursor;
    this.placeholders = placeholders;
  }

  /** Reads components up to what joins none; the places of what does go to `joints`. */
  mixture(depth: number, joints: number[]): Mixture {
    const { cursor } = this;
    const components: Component[] = [];
    const separators: Separator[] = [];
    for (;;) {
      const coefficient = readCoefficient(cursor);
      const first = components.length === 0 ? coefficient : components[0]?.coefficient;
      components.push({ ...(coefficient && { coefficient }), parts: this.parts(depth, first) });
      const char = cursor.line();
      if (char !== '-' && char !== '·' && char !== '.') return { components, separators };
      separators.push(char === '-' ? '-' : '·');
      joints.push(cursor.peek()?.index ?? 0);
      cursor.at += 1;
    }
  }

  parts(depth: number, first: Expression | undefined): Part[] {
    const { cursor } = this;
    const parts: Part[] = [];
    for (;;) {
      const char = cursor.line();
      const start = cursor.at;
      const part = /^[A-Z]$/.test(char)
        ? ({ kind: 'atom', symbol: this.symbol() } as const)
        : /^[([]$/.test(char) && !holdsCalculation(cursor)
          ? this.group(depth + 1)
          : undefined;
      if (!part) break;
      const amount = readAmount(cursor, first);
      if (part.kind === 'group' && !amount) refuseOxidationState(cursor, start);
      parts.push(amount ? { ...part, amount } : part);
    }
    if (parts.length === 0) this.refuseStart();
    return parts;
  }

  /** Reads the longest symbol that stands here: cobalt, not carbon, for `Co`. */
  symbol(): string {
    const { cursor } = this;
    let letters = cursor.line();
    while (/^[A-Za-z]$/.test(cursor.line(letters.length)) && cursor.joined(letters.length)) {
      letters += cursor.line(letters.length);
    }
    const longest = Math.max(2, ...this.placeholders.map((placeholder) => placeholder.length));
    for (let length = Math.min(letters.length, longest); length > 0; length -= 1) {
      const symbol = letters.slice(0, length);
      if (elementOf(symbol) || this.placeholders.includes(symbol)) {
        cursor.at += length;
        return symbol;
      }
    }
    return this.refuseSymbol(/^.[a-z]?/.exec(letters)?.[0] ?? letters, letters);
  }

  group(depth: number): Extract<Part, { kind: 'group' }> {
    const { cursor } = this;
    const start = cursor.at;
    const bracket = cursor.line() === '[' ? '[' : '(';
    if (depth > DEEPEST) cursor.fail(`Brackets are nested more than ${DEEPEST} deep`);
    cursor.at += 1;
    const content = this.mixture(depth, []);
    const close = cursor.line();
    if (cursor.peek() === undefined) cursor.fail(`"${bracket}" is not closed`, start - cursor.at);
    if (close !== ')' && close !== ']') cursor.fail(`"${cursor.peek()?.char ?? ''}" is out of place`);
    if (close !== (bracket === '(' ? ')' : ']')) cursor.fail(`"${close}" closes a "${bracket}"`);
    cursor.at += 1;
    return { kind: 'group', bracket, content };
  }

  refuseSymbol(symbol: string, letters: string): never {
    const capitalised = letters.charAt(0).toUpperCase() + letters.slice(1, 2).toLowerCase();
    // Beyond uranium a match is chance: nobody who writes NMC811 means moscovium. M is a stand-in, not molybdenum.
    const meant = !letters.startsWith('M') && (elementOf(capitalised)?.number ?? Infinity) <= 92;
    const advice = meant ? `write "${capitalised}"` : '';
    return this.cursor.fail(`"${symbol}" is not an element symbol`, 0, advice);
  }

  /** Says why no symbol and no bracket stands where one should. */
  refuseStart(): never {
    const { cursor } = this;
    const glyph = cursor.peek();
    if (glyph?.level === 'sup')
      return cursor.fail(`A raised "${glyph.char}" can only be a charge at the end, not`);
    if (glyph === undefined || /[-+±.·)\]\d]/.test(glyph.char))
      return cursor.fail('An element symbol is missing');
    if (!/[a-z]/.test(glyph.char)) return cursor.fail(`"${glyph.char}" is out of place`);
    const next = cursor.line(1);
    const letters = glyph.char + (/[a-z]/.test(next) && cursor.joined(1) ? next : '');
    return this.refuseSymbol(letters, letters);
  }
}

/** Fe(III) is no compound of iron and iodine. */
function refuseOxidationState(cursor: Cursor, start: number): void {
  const text = cursor.glyphs.slice(start, cursor.at).map((glyph) => glyph.char);
  if (/^[([](?:II|III|IV|VI|VII|VIII)[)\]]$/.test(text.join(''))) {
    cursor.fail(`"${text.join('')}" is an oxidation state, not part of a formula,`, start - cursor.at);
  }
}
