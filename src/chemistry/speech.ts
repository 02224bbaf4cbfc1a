/** Says a formula in words, for screen readers. */

import { elementOf } from './elements.ts';
import {
  type Component,
  type Expression,
  type Formula,
  hasOpenRatio,
  type Mixture,
  type Part,
} from './formula.ts';
import { greekName } from './glyphs.ts';
import { expressionText } from './layout.ts';

const SMALL = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * The formula as one says it: "lithium six, phosphorus, sulfur five, chlorine". Amounts are words ("six point
 * seven five", "seven minus x"), coefficients stay digits ("75 lithium two, sulfur, to 25 phosphorus two,
 * sulfur five").
 */
export function formulaSpeech(formula: Formula): string {
  const phase =
    formula.phase === undefined ? '' : `${letterWord(formula.phase.charAt(0))}${primes(formula.phase)} `;
  const charge = formula.charge === undefined ? '' : `, charge ${chargeWords(formula.charge)}`;
  return phase + mixtureSpeech(formula) + charge;
}

function mixtureSpeech(mixture: Mixture): string {
  const dash = hasOpenRatio(mixture) ? 'with' : 'to';
  return mixture.components
    .map((component, position) => {
      const joint = mixture.separators[position - 1];
      return (
        (joint === undefined ? '' : joint === '-' ? `, ${dash} ` : ', dot ') + componentSpeech(component)
      );
    })
    .join('');
}

function componentSpeech({ coefficient, parts }: Component): string {
  const text = coefficient ? `${coefficientSpeech(coefficient)} ` : '';
  return text + parts.map(partSpeech).join(', ');
}

function partSpeech(part: Part): string {
  if (part.kind === 'atom') {
    const name = elementOf(part.symbol)?.name ?? part.symbol;
    return part.amount ? `${name} ${expressionWords(part.amount)}` : name;
  }
  const times = part.amount ? `, ${expressionWords(part.amount)} times` : '';
  return `open bracket, ${mixtureSpeech(part.content)}, close bracket${times}`;
}

function coefficientSpeech(expression: Expression): string {
  if (expression.length === 1 && expression[0]?.variable === undefined) return expressionText(expression);
  return expressionWords(expression);
}

const SIGNS = { '+': 'plus', '-': 'minus', '±': 'plus or minus' } as const;

function expressionWords(expression: Expression): string {
  return expression
    .map(({ sign, number, variable, divisor }, position) =>
      [
        position === 0 && sign === '+' ? '' : SIGNS[sign],
        number && numberWords(number),
        variable && letterWord(variable),
        divisor && `over ${numberWords(divisor)}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(' ');
}

/** `6.75` is "six point seven five", `2/3` is "two over three". */
function numberWords(number: string): string {
  return number
    .split('/')
    .map((text) => {
      const [whole = '', decimals] = text.split('.');
      if (decimals === undefined) return integerWords(whole);
      return `${integerWords(whole)} point ${[...decimals].map(integerWords).join(' ')}`;
    })
    .join(' over ');
}

/** In words below a thousand, in digits from there on. */
function integerWords(digits: string): string {
  const value = Number(digits);
  if (value < SMALL.length) return SMALL[value] ?? digits;
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 ? `-${SMALL[value % 10]}` : ''}`;
  if (value >= 1000) return digits;
  const rest = value % 100;
  return `${SMALL[Math.floor(value / 100)]} hundred${rest ? ` ${integerWords(String(rest))}` : ''}`;
}

function letterWord(letter: string): string {
  return greekName(letter) ?? letter;
}

function primes(phase: string): string {
  return ['', ' prime', ' double prime', ' triple prime'][phase.length - 1] ?? '';
}

function chargeWords(charge: number): string {
  return `${integerWords(String(Math.abs(charge)))} ${charge < 0 ? 'minus' : 'plus'}`;
}
