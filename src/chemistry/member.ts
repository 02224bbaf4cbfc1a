/** When a composition belongs to a formula with variables. */

import { composition } from './composition.ts';
import { STAND_INS } from './formula.ts';
import type { Formula } from './formula.ts';
import { toNumber } from './fraction.ts';
import { totalsOf } from './totals.ts';
import type { Totals } from './totals.ts';

/** Compositions are printed with two or three digits: an amount may be off by this share of the largest one. */
const rounding = 5e-4;
/** What is smaller than this share of the largest number is zero. */
const zero = 1e-9;

/**
 * The values of its variables with which a formula becomes a composition: x = 0.6 for `Li7-xLa3Zr2-xTaxO12` and
 * Li6.4La3Zr1.4Ta0.6O12, in any spelling and any multiple. Undefined where there are none, where an amount would be negative, where
 * the formula has no variable, or where a product of variables (`(Li1-xNax)y`) makes it more than a system of linear equations.
 */
export function memberOf(general: Formula, concrete: Formula): Map<string, number> | undefined {
  const given = composition(concrete);
  const values = given && variablesFor(totalsOf(general), given);
  return values?.size === 0 ? undefined : values;
}

/** Elements that a stand-in may mean; `M` and the others may mean any that the formula does not name itself. */
const meanings: Readonly<Record<string, readonly string[]>> = { X: ['F', 'Cl', 'Br', 'I'] };

/**
 * The elements for which the stand-in of a formula stands in a composition: chlorine for `Li6PS5X` and Li6PS5Cl. Undefined where it
 * does not fit, or where the formula has no stand-in or several.
 */
export function standInOf(general: Formula, concrete: Formula): string[] | undefined {
  const wanted = totalsOf(general);
  const given = composition(concrete);
  const [standIn, ...others] = [...wanted.keys()].filter((symbol) => STAND_INS.includes(symbol));
  if (!given || standIn === undefined || others.length > 0) return undefined;
  const meant = [...given.keys()].filter((symbol) => !wanted.has(symbol));
  const allowed = meanings[standIn];
  if (meant.length === 0 || (allowed && !meant.every((symbol) => allowed.includes(symbol)))) return undefined;
  const amount = meant.reduce((sum, symbol) => sum + given.get(symbol)!, 0);
  const merged = new Map([...given].filter(([symbol]) => !meant.includes(symbol)));
  return variablesFor(wanted, merged.set(standIn, amount)) ? meant : undefined;
}

function variablesFor(wanted: Totals, given: ReadonlyMap<string, number>): Map<string, number> | undefined {
  const variables = [...new Set([...wanted.values()].flatMap((amount) => [...amount.keys()]))].filter(
    Boolean,
  );
  const isLinear = variables.every((name) => /^[a-zδ]$/.test(name));
  if (!isLinear || [...given.keys()].some((symbol) => !wanted.has(symbol))) return undefined;
  // One row an element: its amount in the general formula, times an unknown size of the formula, is its amount in the other.
  const unknowns = ['', ...variables];
  const rows = [...wanted].map(([symbol, amount]) => [
    ...unknowns.map((name) => {
      const factor = amount.get(name);
      return factor === undefined ? 0 : toNumber(factor);
    }),
    given.get(symbol) ?? 0,
  ]);
  const solved = solution(rows, unknowns.length);
  const size = solved?.[0];
  if (solved === undefined || size === undefined || size <= zero) return undefined;
  const values = new Map(variables.map((name, index) => [name, rounded(solved[index + 1]! / size)]));
  return [...values.values()].every((value) => value >= -rounding) ? values : undefined;
}

/** Solves linear equations by elimination; undefined where they contradict each other or leave something open. */
function solution(equations: readonly (readonly number[])[], unknowns: number): number[] | undefined {
  const rows = equations.map((row) => [...row]);
  const scale = Math.max(...rows.flat().map(Math.abs));
  for (let column = 0; column < unknowns; column += 1) {
    const best = rows
      .slice(column)
      .reduce((a, b) => (Math.abs(b[column]!) > Math.abs(a[column]!) ? b : a), rows[column] ?? []);
    const pivot = best[column] ?? 0;
    if (Math.abs(pivot) <= zero * scale) return undefined;
    rows.splice(rows.indexOf(best), 1, rows[column]!);
    rows[column] = best.map((value) => value / pivot);
    for (const [index, row] of rows.entries()) {
      if (index === column) continue;
      const factor = row[column]!;
      rows[index] = row.map((value, at) => value - factor * rows[column]![at]!);
    }
  }
  const isMet = rows.slice(unknowns).every((row) => Math.abs(row[unknowns]!) <= rounding * scale);
  return isMet ? rows.slice(0, unknowns).map((row) => row[unknowns]!) : undefined;
}

/** To four digits after the point: what is left beyond them comes from rounding. */
const rounded = (value: number) => Math.round(value * 1e4) / 1e4 || 0;
