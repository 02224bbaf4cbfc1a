/** How much of each element a formula holds, variables and all, and the reduced ratio of those amounts. */

import { type Component, hasOpenRatio, type Mixture, type Part } from './formula.ts';
import { type Fraction, fraction, greatestCommonDivisor } from './fraction.ts';
import {
  constantOf,
  constantPolynomial,
  expressionPolynomial,
  type Polynomial,
  product,
  sum,
  UNIT,
  variablePolynomial,
} from './polynomial.ts';

/** Amount by symbol, in order of first appearance; an element that cancels out is absent. */
export type Totals = Map<string, Polynomial>;

export function totalsOf(mixture: Mixture): Totals {
  const totals: Totals = new Map();
  addMixture(totals, mixture, UNIT);
  for (const [symbol, amount] of totals) if (amount.size === 0) totals.delete(symbol);
  return totals;
}

function addMixture(totals: Totals, mixture: Mixture, factor: Polynomial): void {
  if (hasOpenRatio(mixture)) {
    for (const component of mixture.components) addOpenComponent(totals, component, factor);
  } else {
    for (const { coefficient, parts } of mixture.components) {
      addParts(totals, parts, product(factor, expressionPolynomial(coefficient)));
    }
  }
}

/**
 * Li2S-P2S5 says nothing of the ratio: the share of each component is an unknown of its own, named by what it
 * shares out.
 */
function addOpenComponent(totals: Totals, component: Component, factor: Polynomial): void {
  const ratio = reducedRatio(totalsOf({ components: [component], separators: [] }));
  const share = product(factor, variablePolynomial(`{${ratioText(ratio)}}`));
  for (const [symbol, amount] of ratio) addAmount(totals, symbol, product(amount, share));
}

function addParts(totals: Totals, parts: readonly Part[], factor: Polynomial): void {
  for (const part of parts) {
    const amount = product(factor, expressionPolynomial(part.amount));
    if (part.kind === 'atom') addAmount(totals, part.symbol, amount);
    else addMixture(totals, part.content, amount);
  }
}

function addAmount(totals: Totals, symbol: string, amount: Polynomial): void {
  totals.set(symbol, sum(totals.get(symbol) ?? new Map(), amount));
}

/** The amounts divided by the largest factor that leaves whole numbers: Li1.4P0.6S2.2 becomes Li7P3S11. */
export function reducedRatio(totals: Totals): Totals {
  let numerators = 0n;
  let denominators = 1n;
  for (const amount of totals.values()) {
    for (const { numerator, denominator } of amount.values()) {
      numerators = greatestCommonDivisor(numerators, numerator);
      denominators = (denominators / greatestCommonDivisor(denominators, denominator)) * denominator;
    }
  }
  if (numerators === 0n) return totals;
  // Each factor is in lowest terms, so gcd(numerators) / lcm(denominators) is the largest common factor of
  // them all.
  const scale = constantPolynomial(fraction(denominators, numerators));
  return new Map([...totals].map(([symbol, amount]) => [symbol, product(amount, scale)]));
}

/** A ratio in alphabetical order of the symbols: `ClLi6PS5`, `La3Li(7-x)O12Ta(x)Zr(2-x)`. */
export function ratioText(ratio: Totals): string {
  return [...ratio]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([symbol, amount]) => {
      const constant = constantOf(amount);
      if (constant === undefined) return `${symbol}(${polynomialText(amount)})`;
      return constant.numerator === 1n ? symbol : `${symbol}${constant.numerator}`;
    })
    .join('');
}

/** Whole-number factors only, as reducedRatio leaves them. */
function polynomialText(amount: Polynomial): string {
  const term = ([monomial, { numerator }]: [string, Fraction]): string => {
    const size = numerator < 0n ? -numerator : numerator;
    return `${numerator < 0n ? '-' : '+'}${size === 1n && monomial ? '' : size}${monomial}`;
  };
  return [...amount]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(term)
    .join('')
    .replace(/^\+/, '');
}
