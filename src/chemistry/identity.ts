/** When two formulas name one compound. */

import { composition } from './composition.ts';
import type { Formula } from './formula.ts';
import { fraction } from './fraction.ts';
import { constantPolynomial } from './polynomial.ts';
import { ratioText, reducedRatio, totalsOf } from './totals.ts';

/**
 * A key that is the same for every spelling of one composition: order, brackets, notation and multiples do
 * not count, so Li49.6La24Zr9.6Ta6.4O96 has the key of Li6.2La3Zr1.2Ta0.8O12. Charge counts; the phase label
 * does not (β- and γ-Li3PS4 share a key), and since multiples do not count, neither does the size of a
 * molecule (S8 and S, NO2 and N2O4).
 *
 * **Tolerance: none.** Amounts are compared as the exact fractions they print, 0.25 as 1/4 and 0.33 as
 * 33/100. No tolerance can tell rounding from intent. Printing Li6.025P0.975Si0.025S5Br with two decimals
 * moves an atom fraction by 0.0004; deliberately different compounds are as close as 0.0006
 * (Li1.3Al0.3Ti1.7(PO4)3 and Li1.3Al0.29Sc0.01Ti1.7(PO4)3). Rounding into bins would also part neighbours at
 * the edge of a bin. Where a rounded spelling matters, `compositionDistance` finds the neighbours.
 *
 * A composition is not yet a material: the glass 75Li2S-25P2S5 has the key of crystalline Li3PS4.
 *
 * A formula with a variable has a symbolic key, which no numeric formula shares: La3Li(7-x)O12Ta(x)Zr(2-x).
 * The variable's name counts. A system without a stated ratio (Li2S-P2S5) has a key of its own too, in either
 * order.
 */
export function compositionKey(formula: Formula): string {
  const totals = totalsOf(formula);
  const { charge } = formula;
  if (charge !== undefined) totals.set('^', constantPolynomial(fraction(BigInt(charge))));
  return ratioText(reducedRatio(totals));
}

/** Whether two formulas have one composition; see `compositionKey` for what that means. */
export function sameCompound(a: Formula, b: Formula): boolean {
  return compositionKey(a) === compositionKey(b);
}

/**
 * How far apart two compositions are: the share of atoms that would have to be exchanged, from 0 (same ratio)
 * to 1 (no element in common). Rounding three decimals to two comes to less than 0.001 in the electrolytes
 * seen so far: nearer pairs are worth a look, not a merge.
 *
 * Undefined where a composition is.
 */
export function compositionDistance(a: Formula, b: Formula): number | undefined {
  const [left, right] = [atomFractions(a), atomFractions(b)];
  if (!left || !right) return undefined;
  let distance = 0;
  for (const symbol of new Set([...left.keys(), ...right.keys()])) {
    distance += Math.abs((left.get(symbol) ?? 0) - (right.get(symbol) ?? 0)) / 2;
  }
  return distance;
}

function atomFractions(formula: Formula): Map<string, number> | undefined {
  const amounts = composition(formula);
  if (!amounts) return undefined;
  const total = [...amounts.values()].reduce((all, amount) => all + amount, 0);
  return new Map([...amounts].map(([symbol, amount]) => [symbol, amount / total]));
}
