/**
 * Prints formulas. Order, brackets and printed digits stay as written; parsing what is printed gives the
 * formula back.
 */

import type { Expression, Formula } from './formula.ts';
import { greekName, shiftedText } from './glyphs.ts';
import { expressionPieces, expressionText, type Mark, marksOf, needsBrackets } from './layout.ts';

export { formulaSpeech } from './speech.ts';

/** A piece of a formula for HTML: on the line, below it or above it. Variables are set in italics. */
export interface FormulaPart {
  readonly kind: 'text' | 'sub' | 'sup';
  readonly text: string;
  readonly variable?: boolean;
}

const MINUS = '\u2212';
const EN_DASH = '\u2013';

/**
 * Plain characters on one line, for search, copying and file formats: `Li7-xLa3Zr2-xTaxO12`. ASCII, but for
 * what has no ASCII form: the dot of an adduct, δ, ±, and the letter of a phase.
 */
export function formulaText(formula: Formula): string {
  const marks = marksOf(formula);
  // Ti4+ is understood; NH4+ would leave open whether the 4 counts atoms or charge.
  const bare = marks.length === 2 && marks[0]?.kind === 'symbol' && Math.abs(formula.charge ?? 0) < 10;
  return marks
    .map((mark) => {
      if (mark.kind === 'amount') return plainAmount(mark.expression, mark.guarded);
      if (mark.kind === 'charge') return `${bare ? '' : '^'}${mark.size}${mark.sign}`;
      return lineText(mark, '-');
    })
    .join('');
}

/**
 * One line with Unicode subscripts and superscripts: `Li₇₋ₓLa₃Zr₂₋ₓTaₓO₁₂`. Unicode has no lowered full stop,
 * slash, y, z, b, δ or ±: the first two stay on the line (`Li₆.₇₅`), an amount with one of the others is
 * printed plainly as a whole (`O4-δ`).
 */
export function formulaUnicode(formula: Formula): string {
  return marksOf(formula)
    .map((mark) => {
      if (mark.kind === 'amount') {
        const text = expressionText(mark.expression);
        return shiftedText(text, 'sub') ?? plainAmount(mark.expression, mark.guarded);
      }
      if (mark.kind === 'charge') return shiftedText(mark.size + mark.sign, 'sup') ?? '';
      return lineText(mark, EN_DASH);
    })
    .join('');
}

/**
 * The pieces for HTML, with a real minus sign, an en dash between components and a middle dot before adducts.
 */
export function formulaParts(formula: Formula): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (const mark of marksOf(formula)) {
    if (mark.kind === 'amount') parts.push(...expressionParts('sub', mark.expression));
    else if (mark.kind === 'charge') {
      parts.push({ kind: 'sup', text: mark.size + (mark.sign === '-' ? MINUS : '+') });
    } else if (mark.kind === 'coefficient') {
      const inner = expressionParts('text', mark.expression);
      if (!needsBrackets(mark.expression)) parts.push(...inner);
      else parts.push({ kind: 'text', text: '(' }, ...inner, { kind: 'text', text: ')' });
    } else parts.push({ kind: 'text', text: lineText(mark, EN_DASH) });
  }
  return joined(parts);
}

/** HTML with `<sub>` and `<sup>`, variables in `<i>`, escaped. */
export function formulaHtml(formula: Formula): string {
  let html = '';
  let open: FormulaPart['kind'] = 'text';
  for (const { kind, text, variable } of [
    ...formulaParts(formula),
    { kind: 'text', text: '' } as FormulaPart,
  ]) {
    if (kind !== open) {
      if (open !== 'text') html += `</${open}>`;
      if (kind !== 'text') html += `<${kind}>`;
      open = kind;
    }
    html += variable ? `<i>${escaped(text)}</i>` : escaped(text);
  }
  return html;
}

/** LaTeX for maths mode, without dollar signs: `\mathrm{Li}_{7-x}\mathrm{La}_{3}`. */
export function formulaLatex(formula: Formula): string {
  let latex = '';
  let symbols = '';
  const close = (): void => {
    if (symbols) latex += `\\mathrm{${symbols}}`;
    symbols = '';
  };
  for (const mark of marksOf(formula)) {
    if (mark.kind === 'symbol') {
      symbols += mark.text;
      continue;
    }
    close();
    if (mark.kind === 'amount') latex += `_{${latexText(expressionText(mark.expression))}}`;
    else if (mark.kind === 'charge') latex += `^{${mark.size}${mark.sign}}`;
    // Maths mode would set a bare dash as a minus sign.
    else if (mark.kind === 'phase') latex += `${latexText(mark.text)}\\text{-}`;
    else if (mark.kind === 'separator' && mark.separator === '-') latex += `\\text{${EN_DASH}}`;
    else latex += latexText(lineText(mark, '-'));
  }
  close();
  return latex;
}

/** Marks that stand on the line. `dash` joins mixtures; the one after a phase label is always a hyphen. */
function lineText(mark: Exclude<Mark, { kind: 'amount' | 'charge' }>, dash: string): string {
  switch (mark.kind) {
    case 'phase':
      return `${mark.text}-`;
    case 'separator':
      return mark.separator === '-' ? dash : '·';
    case 'coefficient':
      return needsBrackets(mark.expression)
        ? `(${expressionText(mark.expression)})`
        : expressionText(mark.expression);
    default:
      return mark.text;
  }
}

function plainAmount(expression: Expression, guarded: boolean): string {
  const text = expressionText(expression);
  return guarded ? `(${text})` : text;
}

function expressionParts(kind: FormulaPart['kind'], expression: Expression): FormulaPart[] {
  return expressionPieces(expression, MINUS).map(({ text, variable }) =>
    variable ? { kind, text, variable } : { kind, text },
  );
}

/** Neighbours of one kind made one. */
function joined(parts: readonly FormulaPart[]): FormulaPart[] {
  const result: FormulaPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && last.kind === part.kind && !last.variable && !part.variable) {
      result[result.length - 1] = { ...last, text: last.text + part.text };
    } else result.push(part);
  }
  return result;
}

function latexText(text: string): string {
  return [...text]
    .map((char) => {
      const name = LATEX.get(char) ?? greekName(char);
      return name === undefined ? char : `\\${name} `;
    })
    .join('');
}

const LATEX: ReadonlyMap<string, string> = new Map([
  ['·', 'cdot'],
  ['±', 'pm'],
]);

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
