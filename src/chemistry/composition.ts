/** What a formula is made of. */

import { elementOf } from './elements.ts';
import { atomsOf, type Formula } from './formula.ts';
import { add, type Fraction, multiply, readFraction, toNumber, ZERO } from './fraction.ts';
import { constantOf } from './polynomial.ts';
import { totalsOf } from './totals.ts';

export { substitute } from './substitution.ts';

/** Exact amount by symbol, or undefined where one is not settled. */
function exactComposition(formula: Formula): Map<string, Fraction> | undefined {
  const amounts = new Map<string, Fraction>();
  for (const [symbol, amount] of totalsOf(formula)) {
    const constant = constantOf(amount);
    if (constant === undefined) return undefined;
    amounts.set(symbol, constant);
  }
  return amounts;
}

/**
 * Atoms of each element per formula as written, in order of first appearance. A mixture is the sum of its
 * components, weighted with their coefficients: 75Li2S-25P2S5 holds 150 Li, 50 P and 200 S. A stand-in for
 * several elements is counted under its own symbol.
 *
 * Undefined where the formula does not settle it: a variable or a spread (`10±1`) is left, or the ratio of a
 * mixture is open, as in Li2S-P2S5.
 */
export function composition(formula: Formula): Map<string, number> | undefined {
  const amounts = exactComposition(formula);
  return amounts && new Map([...amounts].map(([symbol, amount]) => [symbol, toNumber(amount)]));
}

/**
 * Symbols of the elements, each once, in order of first appearance; with variables too. Stand-ins are no
 * elements.
 */
export function elementsOf(formula: Formula): string[] {
  const symbols = new Set(atomsOf(formula).map(({ symbol }) => symbol));
  return [...symbols].filter((symbol) => elementOf(symbol));
}

/**
 * Molar mass of the formula as written, in g/mol: the sum of amount times standard atomic weight (elements.ts
 * names the table). The mass of the electrons that an ion has gained or lost is left out (0.0005 g/mol each).
 *
 * Undefined where the composition is, and where an element has no standard weight.
 */
export function molarMass(formula: Formula): number | undefined {
  const amounts = exactComposition(formula);
  if (!amounts) return undefined;
  let mass = ZERO;
  for (const [symbol, amount] of amounts) {
    const weight = readFraction(String(elementOf(symbol)?.weight));
    if (!weight) return undefined;
    mass = add(mass, multiply(amount, weight));
  }
  return toNumber(mass);
}
