import { NumberError, type PrintedNumber } from './number.ts';
import { joined, partsOf, textOf, unbroken, type Part } from './parts.ts';
import type { Quantity, Relation } from './quantity.ts';
import type { Unit } from './units.ts';

export type { Part };

const SIGNS: Readonly<Record<Relation, string>> = {
  '=': '',
  '~': '~',
  '<': '< ',
  '>': '> ',
  '<=': '≤ ',
  '>=': '≥ ',
};

/**
 * A quantity as one line of plain text: `~3.8 V`, `0.1–1 mS cm⁻¹`, `4.6 × 10⁻⁴ mS cm⁻¹`, `−35 to 62 °C`.
 * Every space is a no-break space (U+00A0). As the SI brochure asks (5.4.3), there is one before `%` and
 * `°C`, and none before the degree of angle. `parseQuantity` reads the result back.
 */
export function formatQuantity(quantity: Quantity): string {
  return textOf(quantityParts(quantity));
}

/** The same in pieces, so that HTML can raise the exponents with `<sup>`. */
export function quantityParts({ relation, low, high, unit }: Quantity): readonly Part[] {
  const values = low === high ? printedParts(low) : rangeParts(low, high);
  return joined(unbroken([{ kind: 'text', text: SIGNS[relation] }, ...values, ...unitParts(unit)]));
}

function rangeParts(low: PrintedNumber, high: PrintedNumber): readonly Part[] {
  const negative = low.value < 0 || high.value < 0;
  // "5–2 × 10³" could mean 5000–2000, so the upper end keeps its e where only it has a power of ten.
  const oneSided = !low.printed.includes('e') && /^-?(?!1e).+e/.test(high.printed);
  return [
    ...printedParts(low),
    { kind: 'text', text: negative ? ' to ' : '–' },
    ...(oneSided ? partsOf(high.printed) : printedParts(high)),
  ];
}

/** A printed number with its digits: `2.70` stays `2.70`, `4.6e-4` becomes `4.6 × 10⁻⁴`, `1e-3` is `10⁻³`. */
function printedParts({ printed }: PrintedNumber): readonly Part[] {
  const [mantissa = '', exponent] = printed.split('e');
  if (exponent === undefined) return partsOf(mantissa);
  if (mantissa === '1') return partsOf(`10^${exponent}`);
  if (mantissa === '-1') return partsOf(`-10^${exponent}`);
  return partsOf(`${mantissa} × 10^${exponent}`);
}

function unitParts(unit: Unit): readonly Part[] {
  const space = unit.parts.length === 0 || unit.dimension === 'angle' ? '' : ' ';
  return [{ kind: 'text', text: space }, ...unit.parts];
}

/**
 * A computed number with so many significant digits, trailing zeros included: `12.0`, `0.350`. Powers of ten
 * are used below 0.001 and from 100 000 on: `4.6 × 10⁻⁴`.
 *
 * @throws {NumberError} when the number is not finite, or the digits are not a whole number from 1 to 15
 */
export function formatNumber(value: number, significantDigits = 3): string {
  return textOf(numberParts(value, significantDigits));
}

/** The same in pieces, so that HTML can raise the exponent with `<sup>`. */
export function numberParts(value: number, significantDigits = 3): readonly Part[] {
  if (!Number.isFinite(value)) throw new NumberError(`${value} cannot be printed as a number.`);
  if (!Number.isInteger(significantDigits) || significantDigits < 1 || significantDigits > 15) {
    throw new NumberError(`${significantDigits} is no number of significant digits. Take 1 to 15.`);
  }
  if (value === 0) return partsOf('0');
  const [mantissa = '', exponent = '0'] = value.toExponential(significantDigits - 1).split('e');
  const power = Number(exponent);
  if (power < -3 || power >= 5) {
    return joined(unbroken(printedParts({ printed: `${mantissa}e${power}`, value })));
  }
  return partsOf(Number(`${mantissa}e${power}`).toFixed(Math.max(0, significantDigits - 1 - power)));
}
