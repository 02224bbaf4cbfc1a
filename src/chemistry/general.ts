import { STAND_INS } from './formula.ts';
import { tryParseFormula } from './parse.ts';
import { formulaParts } from './render.ts';
import type { FormulaPart } from './render.ts';

/**
 * The general formula of a family in typeset pieces: `LiaMXb (X = F, Cl)`, `xLi2S·(100 − x)P2S5`, `(–CH2–CH2–O–)n`. What the
 * parser cannot read, such as the repeat unit of a polymer, gets its digits lowered as they stand.
 */
export function generalFormulaParts(text: string): { formula: FormulaPart[]; legend: string } {
  const [, head = '', legend = ''] = /^(.*?)( \([^()]*=[^()]*\))?$/.exec(text) ?? [];
  const parsed = tryParseFormula(head, { placeholders: STAND_INS });
  return { formula: parsed ? formulaParts(parsed) : loweredDigits(head), legend: legend.trim() };
}

function loweredDigits(text: string): FormulaPart[] {
  return text
    .split(/((?<=[A-Za-z)])\d+|(?<=\))n$)/)
    .map((piece, index): FormulaPart => ({ kind: index % 2 === 1 ? 'sub' : 'text', text: piece }))
    .filter((piece) => piece.text !== '');
}
