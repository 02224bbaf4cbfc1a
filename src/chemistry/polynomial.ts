/**
 * Amounts with variables. One amount is linear, but a bracket multiplies: (Li1-xNax)y holds the product of x
 * and y, so totals are polynomials. They map a monomial (`''` for the constant, `x`, `x*y`) to its factor;
 * factors are never zero.
 */

import type { Expression, Term } from './formula.ts';
import { add, divide, type Fraction, fraction, multiply, ONE, readFraction, ZERO } from './fraction.ts';

export type Polynomial = ReadonlyMap<string, Fraction>;

export function constantPolynomial(value: Fraction): Polynomial {
  return new Map(value.numerator === 0n ? [] : [['', value]]);
}

export const UNIT: Polynomial = constantPolynomial(ONE);

export function variablePolynomial(name: string): Polynomial {
  return new Map([[name, ONE]]);
}

export function sum(a: Polynomial, b: Polynomial): Polynomial {
  const result = new Map(a);
  for (const [monomial, factor] of b) {
    const total = add(result.get(monomial) ?? ZERO, factor);
    if (total.numerator === 0n) result.delete(monomial);
    else result.set(monomial, total);
  }
  return result;
}

export function product(a: Polynomial, b: Polynomial): Polynomial {
  let result: Polynomial = new Map();
  for (const [left, leftFactor] of a) {
    for (const [right, rightFactor] of b) {
      const variables = [...left.split('*'), ...right.split('*')].filter(Boolean).sort();
      result = sum(result, new Map([[variables.join('*'), multiply(leftFactor, rightFactor)]]));
    }
  }
  return result;
}

/** The constant a polynomial amounts to, or undefined where a variable is left in it. */
export function constantOf(polynomial: Polynomial): Fraction | undefined {
  if (polynomial.size === 0) return ZERO;
  return polynomial.size === 1 ? polynomial.get('') : undefined;
}

/** The factor of a term, its sign included: 2/3 for `2/3x`, -1/2 for `-x/2`. */
export function termFactor(term: Term): Fraction {
  const number = (term.number && readFraction(term.number)) || ONE;
  const divisor = (term.divisor && readFraction(term.divisor)) || ONE;
  return multiply(divide(number, divisor), fraction(term.sign === '-' ? -1n : 1n));
}

/** An absent amount is one. A spread (`±1`) is a variable of its own: it can never be settled. */
export function expressionPolynomial(expression: Expression | undefined): Polynomial {
  if (!expression) return UNIT;
  return expression
    .map((term): Polynomial => {
      const variables = [term.variable, term.sign === '±' ? '±' : undefined].filter(
        (name) => name !== undefined,
      );
      return product(constantPolynomial(termFactor(term)), new Map([[variables.sort().join('*'), ONE]]));
    })
    .reduce(sum, new Map());
}
