/** Random formulas for property tests, as trees that print without losing anything. */

import fc from 'fast-check';
import { ELEMENTS } from '../../src/chemistry/elements.ts';
import {
  type Component,
  type Expression,
  type Formula,
  type Mixture,
  type Part,
  VARIABLES,
} from '../../src/chemistry/formula.ts';

const digits = fc.oneof(
  fc.integer({ min: 1, max: 200 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 1, max: 999 }))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom('0.30', '6.750', '2/3', '7/6', '1/3'),
);
const variable = fc.constantFrom(...VARIABLES);
const factor = fc.oneof(fc.constant(''), digits);

const number: fc.Arbitrary<Expression> = digits.map((text) => [{ sign: '+', number: text }]);
const multiple: fc.Arbitrary<Expression> = fc
  .tuple(factor, variable)
  .map(([text, name]) => [{ sign: '+', number: text, variable: name }]);
const part: fc.Arbitrary<Expression> = variable.map((name) => [
  { sign: '+', number: '', variable: name, divisor: '2' },
]);
const difference: fc.Arbitrary<Expression> = fc
  .tuple(digits, fc.constantFrom('+', '-', '±'), factor, variable)
  .map(([text, sign, times, name]) => [
    { sign: '+', number: text },
    { sign, number: times, variable: name },
  ]);
const spread: fc.Arbitrary<Expression> = digits.map((text) => [
  { sign: '+', number: text },
  { sign: '±', number: '1' },
]);

const plainAmount = fc.option(number, { nil: undefined });
const anyAmount = fc.option(fc.oneof(number, multiple, part, difference, spread), { nil: undefined });

function mixtures(amount: fc.Arbitrary<Expression | undefined>, depth: number): fc.Arbitrary<Mixture> {
  const atom = fc
    .tuple(fc.constantFrom(...ELEMENTS.map(({ symbol }) => symbol)), amount)
    .map(([symbol, count]): Part => ({ kind: 'atom', symbol, ...(count && { amount: count }) }));
  // Without an amount a bracket around iodine could be an oxidation state.
  const group = (): fc.Arbitrary<Part> =>
    fc
      .tuple(
        fc.constantFrom('(', '['),
        mixtures(amount, depth - 1),
        amount.filter((count) => count !== undefined),
      )
      .map(([bracket, content, count]) => ({ kind: 'group', bracket, content, amount: count }));
  const parts = fc.array(
    depth > 0 ? fc.oneof({ weight: 4, arbitrary: atom }, { weight: 1, arbitrary: group() }) : atom,
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  const component = fc
    .tuple(amount, parts)
    .map(([coefficient, inner]): Component => ({ ...(coefficient && { coefficient }), parts: inner }));
  return fc.oneof(
    {
      weight: 3,
      arbitrary: parts.map((inner): Mixture => ({ components: [{ parts: inner }], separators: [] })),
    },
    { weight: 1, arbitrary: component.map((only): Mixture => ({ components: [only], separators: [] })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(component, component, fc.constantFrom('-', '·'))
        .map(([first, second, separator]): Mixture => ({
          components: [first, second],
          separators: [separator],
        }))
        .filter(
          ({ components, separators }) => separators[0] === '·' || !components[1]?.coefficient?.some(isOpen),
        ),
    },
  );
}

function isOpen(term: Expression[number]): boolean {
  return term.variable !== undefined || term.sign === '±';
}

/** Formulas with numbers only: every composition is settled, but for a system without a ratio. */
export const settledFormula: fc.Arbitrary<Formula> = mixtures(plainAmount, 2);

/** Formulas with anything that can be written in them. */
export const anyFormula: fc.Arbitrary<Formula> = fc
  .tuple(
    mixtures(anyAmount, 2),
    fc.option(fc.constantFrom('α', 'β', 'γ', "β''", 'δ', 'c', 't'), { nil: undefined }),
    fc.option(
      fc.integer({ min: -12, max: 12 }).filter((charge) => charge !== 0),
      { nil: undefined },
    ),
  )
  .map(([mixture, phase, charge]) => ({
    ...(phase !== undefined && mixture.components[0]?.coefficient === undefined && { phase }),
    ...mixture,
    ...(charge !== undefined && { charge }),
  }));
