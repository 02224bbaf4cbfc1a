/**
 * Exact fractions. Amounts add up to what a chemist gets on paper: 0.1 + 0.2 is 0.3, and a third stays a
 * third.
 */

/** In lowest terms, denominator positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** Greatest common divisor, never negative; 0 only for 0 and 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

/** @throws RangeError where the denominator is zero. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('A fraction has the denominator zero');
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The fraction a text prints: `7`, `-0.25`, `2/3`; undefined where it prints none or divides by zero. */
export function readFraction(text: string): Fraction | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+)(?:\.(\d+))?)?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', decimals = '', below = '1', belowDecimals = ''] = match;
  const denominator = BigInt(below + belowDecimals) * 10n ** BigInt(decimals.length);
  if (denominator === 0n) return undefined;
  const numerator = BigInt(whole + decimals) * 10n ** BigInt(belowDecimals.length);
  return fraction(sign ? -numerator : numerator, denominator);
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError where `b` is zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return multiply(a, fraction(b.denominator, b.numerator));
}

/** The nearest double. */
export function toNumber(value: Fraction): number {
  return Number(value.numerator) / Number(value.denominator);
}

/** As a formula prints it: `6.75` where the decimals end, else `2/3`. */
export function fractionText(value: Fraction): string {
  const { numerator, denominator } = value;
  if (denominator === 1n) return String(numerator);
  let digits = 0;
  // A decimal ends exactly where the denominator divides a power of ten; each step takes out one factor 2 and
  // one factor 5.
  for (let rest = denominator; rest > 1n; digits += 1) {
    const step = greatestCommonDivisor(rest, 10n);
    if (step === 1n) return `${numerator}/${denominator}`;
    rest /= step;
  }
  const scaled = (numerator * 10n ** BigInt(digits)) / denominator;
  const text = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0');
  return `${scaled < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
