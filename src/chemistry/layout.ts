/** A formula as a row of marks in writing order: what every printer walks over. */

import { elementOf } from './elements.ts';
import type { Component, Expression, Formula, Mixture, Part, Separator, Term } from './formula.ts';

export type Mark =
  | { readonly kind: 'phase'; readonly text: string }
  | { readonly kind: 'coefficient'; readonly expression: Expression }
  | { readonly kind: 'separator'; readonly separator: Separator }
  | { readonly kind: 'symbol'; readonly text: string }
  | { readonly kind: 'bracket'; readonly text: '(' | ')' | '[' | ']' }
  /**
   * `guarded`: on the line it needs brackets, or it would be read as part of the symbol before it (N and a as
   * sodium), or its minus sign as a dash (the 5-x of xLi5-xNa, a mixture).
   */
  | { readonly kind: 'amount'; readonly expression: Expression; readonly guarded: boolean }
  | { readonly kind: 'charge'; readonly size: string; readonly sign: '+' | '-' };

export function marksOf(formula: Formula): Mark[] {
  const marks: Mark[] = formula.phase === undefined ? [] : [{ kind: 'phase', text: formula.phase }];
  marks.push(...mixtureMarks(formula));
  if (formula.charge !== undefined) {
    const size = Math.abs(formula.charge);
    const sign = formula.charge < 0 ? '-' : '+';
    marks.push({ kind: 'charge', size: size === 1 ? '' : String(size), sign });
  }
  return marks;
}

function mixtureMarks({ components, separators }: Mixture): Mark[] {
  const first = components[0]?.coefficient;
  return components.flatMap(({ coefficient, parts }, position): Mark[] => {
    const marks = parts.flatMap((part) => partMarks(part, first));
    if (coefficient) marks.unshift({ kind: 'coefficient', expression: coefficient });
    if (position === 0) return marks;
    const dash = separators[position - 1] === '-' && !looksLikeMinus(components, position);
    return [{ kind: 'separator', separator: dash ? '-' : '·' }, ...marks];
  });
}

/**
 * Whether a dash before a component would be read as a minus sign: behind an amount, and before a bracket or
 * variable that the first coefficient does not explain. The counterpart of the rule by which amounts are
 * read.
 */
function looksLikeMinus(components: readonly Component[], position: number): boolean {
  const coefficient = components[position]?.coefficient;
  const first = components[0]?.coefficient;
  if (!coefficient || !components[position - 1]?.parts.at(-1)?.amount) return false;
  if (needsBrackets(coefficient)) return first === undefined;
  const variable = coefficient[0]?.variable;
  return variable !== undefined && !shares(first, variable);
}

/** `first` is the first coefficient of the mixture that the part stands in. */
function partMarks(part: Part, first: Expression | undefined): Mark[] {
  const marks: Mark[] =
    part.kind === 'atom'
      ? [{ kind: 'symbol', text: part.symbol }]
      : [
          { kind: 'bracket', text: part.bracket },
          ...mixtureMarks(part.content),
          { kind: 'bracket', text: part.bracket === '(' ? ')' : ']' },
        ];
  if (part.amount) {
    const start = expressionText(part.amount).charAt(0);
    const symbol = part.kind === 'atom' && elementOf(part.symbol + start) !== undefined;
    const minus = part.amount.some((term) => term.sign === '-' && shares(first, term.variable));
    marks.push({ kind: 'amount', expression: part.amount, guarded: symbol || minus });
  }
  return marks;
}

function shares(expression: Expression | undefined, variable: string | undefined): boolean {
  return variable !== undefined && (expression ?? []).some((term) => term.variable === variable);
}

/** The pieces of an expression in order, variables apart, with a given sign for minus: `7−`, `x`. */
export function expressionPieces(
  expression: Expression,
  minus: string,
): { text: string; variable: boolean }[] {
  const pieces = expression.flatMap((term, position) => {
    const sign = term.sign === '-' ? minus : term.sign;
    const before = (position === 0 && term.sign === '+' ? '' : sign) + term.number;
    return [
      { text: before, variable: false },
      { text: term.variable ?? '', variable: true },
      { text: term.divisor === undefined ? '' : `/${term.divisor}`, variable: false },
    ];
  });
  return pieces.filter(({ text }) => text !== '');
}

/** An expression in plain characters: `2/3-x`. */
export function expressionText(expression: Expression): string {
  return expressionPieces(expression, '-')
    .map(({ text }) => text)
    .join('');
}

/** Whether an expression needs brackets to stand as a coefficient: more than one term, or a sign in front. */
export function needsBrackets(expression: readonly Term[]): boolean {
  return expression.length > 1 || expression[0]?.sign !== '+';
}
