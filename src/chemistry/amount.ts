/** Reads amounts: `12`, `0.3`, `2/3-x`, `(100-x)`, `2(1-x)`. */

import { type Cursor, isDigit, isOperator, isVariable } from './cursor.ts';
import type { Expression, Term } from './formula.ts';
import { fraction, fractionText, multiply, type Fraction, readFraction } from './fraction.ts';
import { constantOf, expressionPolynomial, termFactor } from './polynomial.ts';

/**
 * Water that ends a formula, behind a full stop: the one place where that is no decimal point between digits.
 */
const WATER = /^\.(?:[1-9]\d*|\d+\.\d+)H2O$/;

/** Reads `12`, `0.30` or `2/3` as printed, or '' where no digit stands. */
function readNumber(cursor: Cursor): string {
  const start = cursor.at;
  if (!isDigit(cursor.peek()?.char)) return '';
  let number = readDigits(cursor);
  const level = cursor.peek(-1)?.level;
  const joins = (sign: string): boolean =>
    cursor.peek()?.char === sign && cursor.joined(0) && cursor.joined(1) && isDigit(cursor.peek(1)?.char);

  if (joins('.') && !(level === 'line' && Number(number) > 1 && standsBeforeWater(cursor))) {
    cursor.at += 1;
    number += `.${readDigits(cursor)}`;
  }
  if (joins('/')) {
    cursor.at += 1;
    number += `/${readDigits(cursor)}`;
  }
  if (/^0\d/.test(number)) cursor.fail(`"${number}" is not a number`, start - cursor.at);
  if (!readFraction(number)) cursor.fail(`"${number}" divides by zero`, start - cursor.at);
  return number;
}

function readDigits(cursor: Cursor): string {
  let digits = '';
  do {
    digits += cursor.peek()?.char;
    cursor.at += 1;
  } while (isDigit(cursor.peek()?.char) && cursor.joined(0));
  return digits;
}

function standsBeforeWater(cursor: Cursor): boolean {
  const rest = cursor.glyphs.slice(cursor.at).map((glyph) => glyph.char);
  return WATER.test(rest.join(''));
}

/** Reads the 2 of `x/2`. */
function readDivisor(cursor: Cursor): { divisor?: string } {
  if (cursor.peek()?.char !== '/' || !cursor.joined(0) || !isDigit(cursor.peek(1)?.char)) return {};
  cursor.at += 1;
  const divisor = readDigits(cursor);
  if (Number(divisor) === 0) cursor.fail(`"/${divisor}" divides by zero`, -divisor.length - 1);
  return { divisor };
}

/** Reads one summand: `12`, `3x`, `2/3x`, `x/2`, or a bracket with its factor, which is multiplied out. */
function readSummand(cursor: Cursor, sign: Term['sign']): Term[] {
  const level = cursor.peek()?.level;
  const number = readNumber(cursor);
  // The x of Li₂xLiF stands on the line and is not multiplied with the lowered 2.
  const char = cursor.peek()?.level === level ? cursor.peek()?.char : undefined;
  if (isVariable(char)) {
    cursor.at += 1;
    return [{ sign, number, variable: char, ...readDivisor(cursor) }];
  }
  // In 2(LiF) the bracket is a group; where it comes first, the caller has looked into it.
  if (char === '(' && (number === '' || level === 'sub' || holdsCalculation(cursor))) {
    cursor.at += 1;
    const inner = readSum(cursor, (next) => next === ')');
    cursor.at += 1;
    const { divisor } = readDivisor(cursor);
    const factor = termFactor({ sign: sign === '-' ? '-' : '+', number, divisor });
    return inner.map((term) => scaled(term, factor));
  }
  if (number === '') cursor.fail('A number or a variable is missing');
  return [{ sign, number }];
}

/** A term times a factor. A factor of 1 or -1 leaves the printed digits alone. */
function scaled(term: Term, factor: Fraction): Term {
  const negative = factor.numerator < 0n;
  const flip = { '+': '-', '-': '+', '±': '±' } as const;
  const sign = negative ? flip[term.sign] : term.sign;
  if (factor.denominator === 1n && (factor.numerator === 1n || factor.numerator === -1n))
    return { ...term, sign };
  const size = multiply(
    termFactor({ ...term, sign: '+' }),
    negative ? multiply(factor, fraction(-1n)) : factor,
  );
  const number = fractionText(size);
  if (term.variable === undefined) return { sign, number };
  return { sign, number: number === '1' ? '' : number, variable: term.variable };
}

/** Reads summands up to a glyph that `ends` accepts, which is left in place. */
function readSum(cursor: Cursor, ends: (char: string | undefined) => boolean): Term[] {
  const terms: Term[] = [];
  for (let first = true; first || !ends(cursor.peek()?.char); first = false) {
    const char = cursor.peek()?.char;
    const sign = char === '+' || char === '-' || char === '±' ? char : undefined;
    if (sign) cursor.at += 1;
    else if (char === undefined) cursor.fail('")" is missing');
    else if (!first) cursor.fail(`"${char}" is out of place in an amount`);
    terms.push(...readSummand(cursor, sign ?? '+'));
  }
  return terms;
}

/**
 * Whether a round bracket on the line, at an offset, holds a calculation such as `2/3` or `100-x`, not part of a
 * formula. A bare number is none: (104) is a crystal face.
 */
export function holdsCalculation(cursor: Cursor, offset = 0): boolean {
  return [...bracketedNumbers(cursor, offset)].some((char) => !/[\d.]/.test(char));
}

/** What stands in a round bracket of numbers, variables and operators, or '' where anything else does. */
function bracketedNumbers(cursor: Cursor, offset = 0): string {
  if (cursor.line(offset) !== '(') return '';
  let depth = 0;
  let inner = '';
  for (let ahead = offset; ; ahead += 1) {
    const char = cursor.line(ahead);
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (!(isDigit(char) || isVariable(char) || isOperator(char) || /^[./]$/.test(char))) return '';
    else inner += char;
    if (depth === 0) return inner;
  }
}

/** Reads what stands before a component: `75`, `x`, `1/3`, `(100-x)`. */
export function readCoefficient(cursor: Cursor): Expression | undefined {
  const char = cursor.line();
  if (!isDigit(char) && !isVariable(char) && bracketedNumbers(cursor) === '') return undefined;
  const start = cursor.at;
  return checked(cursor, start, readSummand(cursor, '+'));
}

/**
 * Reads the amount behind a symbol or bracket, or undefined where none is written. A subscript set below the
 * line says itself where it ends; on the line, `-` may also open the next component of a mixture. `first` is
 * the coefficient the mixture began with.
 */
export function readAmount(cursor: Cursor, first: Expression | undefined): Expression | undefined {
  const start = cursor.at;
  const terms: Term[] = [];
  if (cursor.peek()?.level === 'sub') {
    let end = cursor.at;
    while (cursor.glyphs[end]?.level === 'sub') end += 1;
    terms.push(...readSum(cursor, () => cursor.at >= end));
  } else if (isDigit(cursor.line()) || isVariable(cursor.line()) || holdsCalculation(cursor)) {
    terms.push(...readSummand(cursor, '+'));
  } else return undefined;
  while (continuesAmount(cursor, first)) {
    const char = cursor.line();
    cursor.at += 1;
    terms.push(...readSummand(cursor, char === '-' || char === '±' ? char : '+'));
  }
  return checked(cursor, start, terms);
}

/**
 * Whether the operator ahead belongs to the amount before it. A dash that does not opens the next component.
 */
function continuesAmount(cursor: Cursor, first: Expression | undefined): boolean {
  const operator = cursor.line();
  if (!isOperator(operator)) return false;
  if (operator !== '-')
    return isDigit(cursor.line(1)) || isVariable(cursor.line(1)) || holdsCalculation(cursor, 1);
  // (1-x)Li3PS4-(x)LiI is a mixture; in Li7-(x+y)La3Zr2O12 nothing stands in front that would make it one.
  if (holdsCalculation(cursor, 1)) return first === undefined;
  let ahead = 1;
  while (/^[\d./]$/.test(cursor.line(ahead))) ahead += 1;
  const variable = cursor.line(ahead);
  // 75Li2S4-25P2S5 is a mixture: a bare number goes on only into a further operator, as in Li7-0.5-xLa3.
  if (!isVariable(variable)) return ahead > 1 && isOperator(variable);
  // In (100-x)Li3PS4-xLiI the x counts LiI, since the coefficient in front already says so.
  const sharesVariable = first?.some((term) => term.variable === variable) ?? false;
  do ahead += 1;
  while (/^[\d/]$/.test(cursor.line(ahead)));
  return !(sharesVariable && /^[A-Z([]$/.test(cursor.line(ahead)));
}

/**
 * An amount begins without a sign, so that no dash in front of it can be misread, and a settled one is above
 * zero.
 */
function checked(cursor: Cursor, start: number, terms: Expression): Expression {
  const sign = terms[0]?.sign;
  if (sign !== '+') cursor.fail(`An amount cannot begin with "${sign}"`, start - cursor.at);
  const constant = constantOf(expressionPolynomial(terms));
  if (constant && constant.numerator <= 0n) {
    const printed = cursor.glyphs.slice(start, cursor.at).map((glyph) => glyph.char);
    cursor.fail(`The amount "${printed.join('')}" is not positive`, start - cursor.at);
  }
  return terms;
}
