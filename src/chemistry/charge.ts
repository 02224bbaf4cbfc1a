/** Takes the charge off the end of an ion: `PS4^3-`, `PS₄³⁻`, `Ti4+`, `Li+`, `NH4+`, `[Fe(CN)6]3-`. */

import type { Cursor } from './cursor.ts';
import type { Glyph } from './glyphs.ts';

export interface Charged {
  /** The glyphs before the charge. */
  readonly glyphs: readonly Glyph[];
  readonly charge?: number;
}

/** `3-`, `-3` or `-`. */
const RAISED = /^(?<before>[1-9]\d?)?(?<sign>[+-])(?<after>[1-9]\d?)?$/;

/** @throws FormulaError where raised glyphs are no charge. */
export function takeCharge(cursor: Cursor): Charged {
  const { glyphs } = cursor;
  const last = glyphs.at(-1);
  if (last?.level === 'sup') {
    let start = glyphs.length;
    while (glyphs[start - 1]?.level === 'sup') start -= 1;
    const raised = textOf(glyphs.slice(start));
    const { before, sign, after } = RAISED.exec(raised)?.groups ?? {};
    if (sign === undefined || (before && after)) cursor.fail(`"${raised}" is not a charge`, start);
    return charged(glyphs.slice(0, start), before ?? after ?? '1', sign);
  }
  if (last?.level !== 'line' || (last.char !== '+' && last.char !== '-')) return { glyphs };
  const size = lineCharge(glyphs.slice(0, -1));
  return charged(glyphs.slice(0, glyphs.length - 1 - size.length), size || '1', last.char);
}

function charged(glyphs: readonly Glyph[], size: string, sign: string): Charged {
  return { glyphs, charge: sign === '-' ? -Number(size) : Number(size) };
}

/**
 * The digits before a sign on the line that count the charge, not atoms. A single element keeps none (Ti4+,
 * S2-); a space, a lowered digit or a bracket around everything ends the atoms (PS4 3-, SO₄2-, [Fe(CN)6]3-);
 * otherwise only a second digit can be the charge (NH4+, but PO43-).
 */
function lineCharge(glyphs: readonly Glyph[]): string {
  let start = glyphs.length;
  let alone = false;
  while (
    !alone &&
    start > 0 &&
    glyphs[start - 1]?.level === 'line' &&
    /\d/.test(glyphs[start - 1]?.char ?? '')
  ) {
    start -= 1;
    alone = glyphs[start]?.spaced === true;
  }
  const digits = textOf(glyphs.slice(start));
  const before = textOf(glyphs.slice(0, start));
  if (digits === '' || /[./]$/.test(before)) return '';
  const one = digits.slice(-1) === '0' ? '' : digits.slice(-1);
  if (alone || glyphs[start - 1]?.level === 'sub' || /^\[[^[\]]*\]$|^\([^()]*\)$/.test(before)) return digits;
  if (/^[A-Z][a-z]?$/.test(before)) return one;
  return digits.length > 1 ? one : '';
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map((glyph) => glyph.char).join('');
}
