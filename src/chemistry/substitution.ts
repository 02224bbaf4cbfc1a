/** Puts numbers in place of variables. */

import type { Component, Expression, Formula, Mixture, Part, Term } from './formula.ts';
import { add, type Fraction, fractionText, multiply, readFraction, ZERO } from './fraction.ts';
import { termFactor } from './polynomial.ts';

type Values = ReadonlyMap<string, Fraction>;

/**
 * The formula with values for some or all of its variables: Li7-xLa3Zr2-xTaxO12 with `{ x: 0.25 }` is
 * Li6.75La3Zr1.75Ta0.25O12. What comes to nothing is dropped. A value may be a number or a text such as
 * `2/3`, and is taken exactly as it prints.
 *
 * @throws RangeError where a value is no decimal or fraction, the formula lacks the variable, an amount would
 * be negative, or nothing would be left.
 */
export function substitute(formula: Formula, values: Readonly<Record<string, number | string>>): Formula {
  const known = variablesOf(formula);
  const exact = new Map<string, Fraction>();
  for (const [name, value] of Object.entries(values)) {
    const read = readFraction(String(value));
    if (!read) throw new RangeError(`${name} = ${value} is neither a decimal nor a fraction`);
    if (!known.has(name)) {
      const has = known.size > 0 ? `only ${[...known].join(', ')}` : 'no variable';
      throw new RangeError(`The formula does not contain ${name}, it has ${has}`);
    }
    exact.set(name, read);
  }
  const mixture = inMixture(formula, exact);
  if (mixture.components.length === 0) throw new RangeError('Nothing is left of the formula');
  return { ...formula, ...mixture };
}

/** Names of the variables of a formula, in order of first appearance. */
export function variablesOf(mixture: Mixture): Set<string> {
  const names = new Set<string>();
  const note = (expression: Expression | undefined): void => {
    for (const { variable } of expression ?? []) if (variable !== undefined) names.add(variable);
  };
  const visit = ({ components }: Mixture): void => {
    for (const { coefficient, parts } of components) {
      note(coefficient);
      for (const part of parts) {
        if (part.kind === 'group') visit(part.content);
        note(part.amount);
      }
    }
  };
  visit(mixture);
  return names;
}

function inMixture(mixture: Mixture, values: Values): Mixture {
  const kept = mixture.components.map((component) => inComponent(component, values));
  const present = kept.flatMap((component, position) => (component ? [position] : []));
  return {
    components: kept.filter((component) => component !== undefined),
    separators: present.slice(1).map((position) => mixture.separators[position - 1] ?? '-'),
  };
}

/** Undefined where nothing of the component is left; so with an amount of zero, below. */
function inComponent(component: Component, values: Values): Component | undefined {
  const coefficient = component.coefficient && inExpression(component.coefficient, values);
  const parts = component.parts.flatMap((part) => inPart(part, values) ?? []);
  if (coefficient?.length === 0 || parts.length === 0) return undefined;
  return { ...(coefficient && { coefficient }), parts };
}

function inPart(part: Part, values: Values): Part | undefined {
  const amount = part.amount && inExpression(part.amount, values);
  if (amount?.length === 0) return undefined;
  // An amount that comes to one is not printed: Ta, not Ta1.
  const settled = amount && amount !== part.amount && isOne(amount) ? undefined : amount;
  const own = settled && { amount: settled };
  if (part.kind === 'atom') return { kind: 'atom', symbol: part.symbol, ...own };
  const content = inMixture(part.content, values);
  return content.components.length === 0
    ? undefined
    : { kind: 'group', bracket: part.bracket, content, ...own };
}

function isOne([term]: Expression): boolean {
  return term?.number === '1' && term.variable === undefined;
}

/** The expression itself where no value concerns it, as printed; an empty one where it comes to zero. */
function inExpression(expression: Expression, values: Values): Expression {
  if (!expression.some(({ variable }) => variable !== undefined && values.has(variable))) return expression;
  let constant = ZERO;
  const open: Term[] = [];
  for (const term of expression) {
    const value = term.variable === undefined ? undefined : values.get(term.variable);
    if (term.sign === '±') {
      open.push(value ? { sign: '±', number: fractionText(multiply(termFactor(term), value)) } : term);
    } else if (value) constant = add(constant, multiply(termFactor(term), value));
    else if (term.variable === undefined) constant = add(constant, termFactor(term));
    else open.push(term);
  }
  const sign = constant.numerator < 0n ? '-' : '+';
  const settled: Term = { sign, number: fractionText(constant).replace('-', '') };
  if (open.length === 0 && sign === '-') {
    throw new RangeError(`An amount would be negative, ${fractionText(constant)}`);
  }
  if (open.length === 0) return constant.numerator === 0n ? [] : [settled];
  // An amount begins without a sign: the number goes first unless it is negative, and a zero does where
  // nothing else can.
  const terms =
    constant.numerator > 0n ? [settled, ...open] : constant.numerator < 0n ? [...open, settled] : open;
  return terms[0]?.sign === '+' ? terms : [{ sign: '+', number: '0' }, ...terms];
}
