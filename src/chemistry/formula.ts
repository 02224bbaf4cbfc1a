/**
 * A chemical formula as it is written: order, brackets and printed digits are kept, notation (LaTeX, HTML,
 * Unicode, plain) is not. Plain data without methods, so it can be stored as JSON.
 */

/** One summand of an amount, as printed: `7`, `-x`, `2/3x` (two thirds of x), `x/2`, `±1`. */
export interface Term {
  /** `±` marks a spread, as in Li10±1GeP2S12. */
  readonly sign: '+' | '-' | '±';
  /** Digits as printed: `12`, `0.30`, `2/3`; empty where only the variable stands. */
  readonly number: string;
  readonly variable?: string;
  /** The 2 of `x/2`. */
  readonly divisor?: string;
}

/** A linear expression: the amount of an element or group, or a coefficient. Never empty. */
export type Expression = readonly Term[];

export interface Atom {
  readonly kind: 'atom';
  /** An element symbol, or a stand-in that the caller allowed. */
  readonly symbol: string;
  /** Absent where none is written, which means one. */
  readonly amount?: Expression;
}

export interface Group {
  readonly kind: 'group';
  readonly bracket: '(' | '[';
  readonly content: Mixture;
  readonly amount?: Expression;
}

export type Part = Atom | Group;

/** The `75Li2S` of 75Li2S-25P2S5. */
export interface Component {
  readonly coefficient?: Expression;
  readonly parts: readonly Part[];
}

/** Components in writing order. A plain compound is a mixture of one. */
export interface Mixture {
  readonly components: readonly Component[];
  /**
   * `separators[i]` stands before `components[i + 1]`: a dash joins a mixture, a dot an adduct or hydrate.
   */
  readonly separators: readonly Separator[];
}

export type Separator = '-' | '·';

export interface Formula extends Mixture {
  /** The β of β-Li3PS4; primes follow as apostrophes, `β''`. */
  readonly phase?: string;
  /** Charge of an ion in elementary charges; never zero. */
  readonly charge?: number;
}

/** Letters that stand for several elements in general formulas, such as Li6PS5X and LiM2(PO4)3. */
export const STAND_INS: readonly string[] = ['M', 'X', 'A', 'R', 'Ln', 'RE'];

/** What stands for a number in formulas. δ is a small deviation, n a count; the others are free. */
export const VARIABLES: readonly string[] = ['x', 'y', 'z', 'n', 'a', 'b', 'δ'];

/** Why a text is no formula. The message is a sentence for a chemist and names the place. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  /** Position of the offending character in the text given, from 0. */
  readonly index: number;

  constructor(message: string, index: number) {
    super(message);
    this.index = index;
  }
}

/**
 * Whether the ratio of the components is left open, as in the name of a system, `Li2S-P2S5`: dashes, and no
 * coefficient at all.
 */
export function hasOpenRatio(mixture: Mixture): boolean {
  return (
    mixture.separators.includes('-') &&
    mixture.components.every((component) => component.coefficient === undefined)
  );
}

/** All atoms of a mixture in writing order, also those in brackets. */
export function atomsOf(mixture: Mixture): Atom[] {
  const parts = mixture.components.flatMap((component) => component.parts);
  return parts.flatMap((part) => (part.kind === 'atom' ? [part] : atomsOf(part.content)));
}
