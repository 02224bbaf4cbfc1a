import { convert } from '../../src/quantity/convert.ts';
import { scanNumber } from '../../src/quantity/number.ts';
import { plainText } from '../../src/quantity/plain.ts';
import { baseUnit, lookUpUnit } from '../../src/quantity/units.ts';
import type { Dimension, Unit } from '../../src/quantity/units.ts';

/** A number or range with a unit, as running text prints it. */
export type PrintedValue = {
  /** As printed, without mark-up: `0.1-1 mS cm^-1`. */
  readonly text: string;
  readonly dimension: Dimension;
  /** Both ends in the base unit of the dimension; one end for a single value. */
  readonly ends: readonly number[];
  /** A few words on either side. */
  readonly context: string;
};

/** Where a number may begin: not inside a word, a formula, a longer number or the number of a figure. */
const NUMBER_START = /(?<![\p{L}\d.^_[])[-+]?(?:\d|\.\d)/gu;
/** The number of a figure or table, with the letter of its panel: 1C is no rate there. */
const LABEL = /(?:Fig(?:ure)?s?\.?|Schemes?|Tables?|Refs?\.?|Eqs?\.?) ?\[?$/i;
/** What joins the ends of a range; `and`, `or` join two values that share a unit. */
const BETWEEN = /^ ?(?:(?:to|and|or) |[-~∼] ?)/;
const isPair = (between: string) => /and|or/.test(between);
/** A unit has at most three symbols (`mA h g^-1`); what follows it is the sentence. */
const UNIT_WORDS = 3;
/** Letters that are units but in running text mostly stand for something else, unless they are spelt out. */
const AMBIGUOUS = new Set(['s', 'd', 'M', 'g', 'L', '1']);
const CONTEXT = 60;

/** Raised reference numbers, which would read as a power of the unit before them. No unit has a power of ten or more. */
const CITATIONS =
  /\^\[[\d,\s–-]+\]|<sup>\s*(?:\d{2,3}|\d+\s?[,–-][\d,\s–-]*)\s*<\/sup>|[⁰¹²³⁴-⁹]{2,}(?![⁻⁰¹²³⁴-⁹])/g;
/** `10,000`: a comma between groups of three digits. */
const GROUPING = /(?<=\d),(?=\d{3}(?!\d))/g;

/** Every number with a unit in a running text, in order. */
export function valuesIn(printed: string): readonly PrintedValue[] {
  const text = plainText(
    printed
      .replace(/<\/?sub>/g, '')
      .replace(CITATIONS, ' ')
      .replace(GROUPING, ''),
  );
  const found: PrintedValue[] = [];
  let from = 0;
  for (const { index } of text.matchAll(NUMBER_START)) {
    if (index < from || LABEL.test(text.slice(0, index))) continue;
    const value = valueAt(text, index);
    if (value === undefined) continue;
    from = value.end;
    const { dimension } = value.unit;
    const ends = value.numbers.map((number) => convert(number, value.unit, baseUnit(dimension)));
    const context = text.slice(Math.max(0, index - CONTEXT), value.end + CONTEXT);
    const common = { text: text.slice(index, value.end).trim(), dimension, context };
    if (value.isPair) found.push(...ends.map((end) => ({ ...common, ends: [end] })));
    else found.push({ ...common, ends });
  }
  return found;
}

type Read = {
  readonly numbers: readonly number[];
  readonly unit: Unit;
  /** Two values, not the ends of a range. */
  readonly isPair: boolean;
  readonly end: number;
};

/** The value that begins at a place: a number and a unit, or two numbers and a unit. */
function valueAt(text: string, index: number): Read | undefined {
  const low = scanned(text.slice(index));
  if (low === undefined) return undefined;
  const single = unitAt(low.rest);
  const between = BETWEEN.exec(single?.rest ?? low.rest)?.[0];
  const high = between === undefined ? undefined : scanned((single?.rest ?? low.rest).slice(between.length));
  const second = high === undefined ? undefined : unitAt(high.rest);
  const endOf = (rest: string) => text.length - rest.length;
  if (high !== undefined && second !== undefined && (single === undefined || single.unit === second.unit))
    return {
      numbers: [low.value, high.value],
      unit: second.unit,
      isPair: isPair(between ?? ''),
      end: endOf(second.rest),
    };
  return single && { numbers: [low.value], unit: single.unit, isPair: false, end: endOf(single.rest) };
}

/** A number at the start of a text; running text holds many things that begin like one and are none. */
function scanned(text: string): { value: number; rest: string } | undefined {
  try {
    // A full stop after a number ends the sentence, a comma the clause.
    const number = scanNumber(text, text) ?? scanNumber(text.replace(/^([\d.]*\d)[.,](?=\s|$)/, '$1 '), text);
    return number && { value: number.value, rest: number.rest };
  } catch {
    return undefined;
  }
}

/** The unit at the start of a text: the longest that the table knows. */
function unitAt(rest: string): { unit: Unit; rest: string } | undefined {
  const words = /^ ?(?:[^ ]+ ?){1,3}/.exec(rest)?.[0].trimEnd() ?? '';
  for (let count = UNIT_WORDS; count > 0; count -= 1) {
    const pieces = words.trimStart().split(' ').slice(0, count);
    if (pieces.length < count) continue;
    const written = pieces.join(' ').replace(/(?:[.,;:)\]]+|-[\p{L}(].*|\/\d.*|(?<=[%VC])[-~]\.?\d.*)$/u, '');
    const unit = written === '' || AMBIGUOUS.has(written) ? undefined : lookUpUnit(written);
    if (unit === undefined) continue;
    const start = rest.length - rest.trimStart().length;
    return { unit, rest: rest.slice(start + written.length) };
  }
  return undefined;
}
