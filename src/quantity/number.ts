import { plainText, quoted } from './plain.ts';

/** A number as its source prints it: 2.70 says more than 2.7. */
export interface PrintedNumber {
  /** The printed digits in one ASCII form: `2.70`, `-35`, `4.6e-4`. */
  readonly printed: string;
  readonly value: number;
}

/** A text that is no number, or one that can be read in two ways. */
export class NumberError extends Error {
  override readonly name = 'NumberError';
}

/** How a number was written: `12`, `4.6e-4`, `4.6 × 10^-4`, `10^-3`. */
type Notation = 'digits' | 'e' | 'times' | 'power';

/** A number at the start of a text, with what follows it. */
export interface Scanned extends PrintedNumber {
  readonly notation: Notation;
  readonly rest: string;
}

/** What a number looks like, for messages. */
export const EXAMPLES = 'Write digits with a decimal point, as 12, 2.70 or 4.6e-4.';

/** No measured quantity is farther from one than this; within it, no conversion can overflow. */
const LARGEST = 1e100;

const POWER = /^([+-]?)10\^([+-]?\d+)/;
// Thousands may be set apart by spaces: 10 000.
const MANTISSA = /^([+-]?)((?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+)/;
const E_EXPONENT = /^[eE]([+-]?\d+)/;
// With a sign, an exponent that lost its raised position is still one: 4.6 x 10-4.
const TIMES_EXPONENT = /^ ?[x×X*·] ?10(?:\^ ?([+-]?\d+)|([+-]\d+))/;
const LOST_EXPONENT = /^ ?[x×X*·] ?10(\d+)/;

/**
 * Reads a printed number and keeps its digits: `2.70`, `4.6e-4`, `4.6 × 10⁻⁴`, `$4.6 \times 10^{-4}$`,
 * `1 × 10<sup>-4</sup>`, `10⁻³`, `−35`, `10 000`.
 *
 * @throws {NumberError} for anything else, a decimal comma included
 */
export function parseNumber(text: string): PrintedNumber {
  const plain = plainText(text);
  const scanned = scanNumber(plain, text);
  if (scanned?.rest !== '') {
    const lostPower = /^10-(\d+)$/.exec(plain)?.[1];
    throw new NumberError(
      lostPower === undefined
        ? `${quoted(text)} is not a number. ${EXAMPLES}`
        : `${quoted(text)} may be a power of ten or a range. Write the power as 1e-${lostPower}.`,
    );
  }
  return { printed: scanned.printed, value: scanned.value };
}

/**
 * The number at the start of a text that went through `plainText`; undefined when there is none.
 *
 * @param original the whole text as a person wrote it, for messages
 * @throws {NumberError} for a number that can be read in two ways, or that is out of range
 */
export function scanNumber(plain: string, original: string): Scanned | undefined {
  const pieces = powerOfTen(plain) ?? mantissaAndExponent(plain, original);
  if (pieces === undefined) return undefined;
  const rest = plain.slice(pieces.length);
  // More digits, points or powers mean that the piece read so far is not the number that was meant.
  if (/^[\d.,^]/.test(rest)) return undefined;
  const printed = canonical(pieces);
  const value = Number(printed);
  const size = Math.abs(value);
  if (value !== 0 ? size > LARGEST || size < 1 / LARGEST : /[1-9]/.test(pieces.digits)) {
    throw new NumberError(`${quoted(original)} is too ${size > 1 ? 'large' : 'small'} for a measured value.`);
  }
  return { printed, value, notation: pieces.notation, rest };
}

interface Pieces {
  readonly sign: string;
  readonly digits: string;
  readonly exponent: string | undefined;
  readonly notation: Notation;
  /** How many characters of the text the number takes. */
  readonly length: number;
}

function powerOfTen(plain: string): Pieces | undefined {
  const match = POWER.exec(plain);
  if (match === null) return undefined;
  const [read, sign = '', exponent] = match;
  return { sign, digits: '1', exponent, notation: 'power', length: read.length };
}

function mantissaAndExponent(plain: string, original: string): Pieces | undefined {
  const match = MANTISSA.exec(plain);
  if (match === null) return undefined;
  const [read, sign = '', grouped = ''] = match;
  const digits = grouped.replaceAll(' ', '');
  const after = plain.slice(read.length);
  rejectTwoReadings(digits, after, original);
  const e = E_EXPONENT.exec(after);
  const times = e === null ? TIMES_EXPONENT.exec(after) : null;
  return {
    sign,
    digits,
    exponent: e?.[1] ?? times?.[1] ?? times?.[2],
    notation: e !== null ? 'e' : times !== null ? 'times' : 'digits',
    length: read.length + (e ?? times ?? [''])[0].length,
  };
}

function rejectTwoReadings(digits: string, after: string, original: string): void {
  const fraction = /^,(\d+)/.exec(after)?.[1];
  if (fraction !== undefined) {
    const readings = [`${digits}.${fraction}`, ...(fraction.length === 3 ? [`${digits}${fraction}`] : [])];
    throw new NumberError(
      `${quoted(original)} has a comma in a number. The decimal sign is a point: write ${readings.join(' or ')}.`,
    );
  }
  const lost = LOST_EXPONENT.exec(after)?.[1];
  if (lost !== undefined) {
    throw new NumberError(
      `${quoted(original)} ends in a power of ten whose exponent is not raised. If it is ${lost}, write ${digits}e${lost}.`,
    );
  }
}

/** The digits in ASCII, without the ornaments that carry no meaning: plus signs, leading zeros, a signed zero. */
function canonical({ sign, digits, exponent }: Pieces): string {
  const whole = digits.startsWith('.') ? `0${digits}` : digits.replace(/^0+(?=\d)/, '');
  const minus = sign === '-' && /[1-9]/.test(whole) ? '-' : '';
  return `${minus}${whole}${exponent === undefined ? '' : `e${Number(exponent)}`}`;
}
