import {
  EXAMPLES,
  NumberError,
  parseNumber,
  scanNumber,
  type PrintedNumber,
  type Scanned,
} from './number.ts';
import { plainText, quoted } from './plain.ts';
import { findUnit, lookUpUnit, unitsOf, type Dimension, type Unit } from './units.ts';

/** How a value stands to what was measured; `=` is the plain case. */
export const RELATIONS = ['=', '~', '<', '>', '<=', '>='] as const;

/** `=` exactly as printed, `~` about, `<` `>` `<=` `>=` a bound. */
export type Relation = (typeof RELATIONS)[number];

/** A value, a range or a bound, with its unit, digits as printed. */
export interface Quantity {
  readonly relation: Relation;
  readonly low: PrintedNumber;
  /** The same object as `low` for a single value. */
  readonly high: PrintedNumber;
  readonly unit: Unit;
}

/** A text or a datum whose parts are sound but do not make a quantity: no unit, a swapped range. */
export class QuantityError extends Error {
  override readonly name = 'QuantityError';
}

/** How relations are written. */
const SIGNS: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:<=|≤|⩽|≦) ?/, '<='],
  [/^(?:>=|≥|⩾|≧) ?/, '>='],
  [/^< ?/, '<'],
  [/^> ?/, '>'],
  [/^(?:~|≈|≃|∼|≅) ?/, '~'],
  [/^= ?/, '='],
];

/** What stands between the ends of a range; a swung dash too, as in 400~550 °C. */
const BETWEEN = /^ ?(?:to|[-~∼]) ?/;

/**
 * Reads a printed quantity: a value (`2.70 V`), a range (`0.1–1 mS cm⁻¹`, `-35 to 62 °C`), a bound
 * (`> 0.1 mS/cm`, `≤ 40 µm`) or an approximation (`~3.8 V`).
 *
 * @param dimension what the quantity should measure, when that is known; a plain ratio (`0.5`) is understood
 *   only when `ratio` is asked for, elsewhere a number without a unit is an error
 * @throws {NumberError} for a number that cannot be read or has two readings
 * @throws {UnitError} for an unknown unit, or one of another dimension
 * @throws {QuantityError} for a missing number or unit, a swapped range, a bound with two values
 */
export function parseQuantity(text: string, dimension?: Dimension): Quantity {
  const { relation, rest } = readRelation(plainText(text));
  const low = scanNumber(rest, text);
  if (low === undefined) {
    if (/^[+-]?\.?\d/.test(rest))
      throw new NumberError(`The number in ${quoted(text)} cannot be read. ${EXAMPLES}`);
    throw new QuantityError(
      `${quoted(text)} does not begin with a number. Write it as "12 mS/cm", "1-2 mA/cm2" or "> 300 Wh/kg".`,
    );
  }
  if (/±|\+\/-/.test(low.rest)) {
    throw new QuantityError(
      `${quoted(text)} has an uncertainty. Write the value, or the range it spans, and keep the uncertainty for the note.`,
    );
  }
  const { high, unitText } = readHigh(low, text);
  if (unitText === '' && dimension !== 'ratio') {
    const example = dimension === undefined ? 'mS/cm' : (unitsOf(dimension)[0]?.id ?? '');
    throw new QuantityError(`${quoted(text)} has no unit. Write for example "${low.printed} ${example}".`);
  }
  const unit = findUnit(unitText === '' ? '1' : unitText, dimension);
  const single = { printed: low.printed, value: low.value };
  if (high === undefined) return checked({ relation, low: single, high: single, unit }, text);
  if (low.notation === 'digits' && high.notation === 'times') {
    throw new QuantityError(
      `In ${quoted(text)} the power of ten may belong to one end or to both. Write both ends in full, as 1e-4 to 2e-4.`,
    );
  }
  return checked({ relation, low: single, high: { printed: high.printed, value: high.value }, unit }, text);
}

/**
 * The quantity of a datum as content files hold it: a number or text, or a pair of them, and a unit.
 *
 * @throws {NumberError | UnitError | QuantityError} as `parseQuantity`
 */
export function toQuantity(
  value: number | string | readonly [low: number | string, high: number | string],
  unit: string,
  relation: Relation = '=',
): Quantity {
  const ends = typeof value === 'object' ? value : [value];
  const [low, high] = ends.map((end) => parseNumber(String(end)));
  if (low === undefined) throw new QuantityError('The value is missing.');
  return checked({ relation, low, high: high ?? low, unit: findUnit(unit) }, `${ends.join(' to ')} ${unit}`);
}

function readRelation(plain: string): { relation: Relation; rest: string } {
  for (const [sign, relation] of SIGNS) {
    if (sign.test(plain)) return { relation, rest: plain.replace(sign, '') };
  }
  return { relation: '=', rest: plain };
}

/** The upper end of a range, if there is one, and the text of the unit. */
function readHigh(low: Scanned, text: string): { high?: Scanned; unitText: string } {
  const between = BETWEEN.exec(low.rest)?.[0];
  const high = between === undefined ? undefined : scanNumber(low.rest.slice(between.length), text);
  if (high !== undefined) return { high, unitText: high.rest.trim() };
  if (lookUpUnit(low.rest) === undefined) {
    const repeated = readRepeatedUnit(low.rest, text);
    if (repeated !== undefined) return repeated;
  }
  return { unitText: low.rest.trim() };
}

/** A range that names its unit at both ends: `2.5 V - 5.0 V`, `0.1 mS/cm to 1 mS/cm`. */
function readRepeatedUnit(rest: string, text: string): { high: Scanned; unitText: string } | undefined {
  for (const match of rest.matchAll(/ to |[-~∼]/g)) {
    const first = lookUpUnit(rest.slice(0, match.index));
    const high = scanNumber(rest.slice(match.index + match[0].length).trim(), text);
    const second = high === undefined ? undefined : lookUpUnit(high.rest);
    if (first === undefined || high === undefined || second === undefined) continue;
    if (first === second) return { high, unitText: high.rest.trim() };
    throw new QuantityError(`The ends of ${quoted(text)} have two units. Write both in one unit.`);
  }
  return undefined;
}

function checked(quantity: Quantity, text: string): Quantity {
  const { relation, low, high } = quantity;
  if (low === high) return quantity;
  if (low.value > high.value) {
    const lostPower = /(?:^|\D)10\s*[-\u2010-\u2015\u2212]\s*\d/.test(text) && low.printed === '10';
    throw new QuantityError(
      `The range in ${quoted(text)} runs from ${low.printed} down to ${high.printed}. Write the smaller value first.` +
        (lostPower ? ` If a power of ten is meant, write 1e-${high.printed}.` : ''),
    );
  }
  if (low.value === high.value) {
    throw new QuantityError(`Both ends of the range in ${quoted(text)} are the same. Write one value.`);
  }
  if (relation !== '=' && relation !== '~') {
    throw new QuantityError(
      `${quoted(text)} is a bound with two values. A bound has one, as "${relation} ${high.printed}".`,
    );
  }
  return quantity;
}
