/** Finds formulas in running English text, to set them with subscripts. */

import { elementsOf } from './composition.ts';
import {
  type Atom,
  atomsOf,
  type Expression,
  type Formula,
  FormulaError,
  hasOpenRatio,
  type Mixture,
  STAND_INS,
} from './formula.ts';
import { readFraction, toNumber } from './fraction.ts';
import { readFormula } from './parse.ts';

export interface FoundFormula {
  /** Offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly formula: Formula;
}

/**
 * Molecules of one element that are named by their formula. Any other single element with digits is a label:
 * C6, S2, B12.
 */
const MOLECULES: ReadonlySet<string> = new Set(['O2', 'H2', 'N2', 'S8', 'P4', 'I2', 'Cl2', 'Br2', 'F2']);

/** Nothing on this site has more of anything in one formula; labels do (KH570, CR2032). */
const LARGEST_NUMBER = 200;
/**
 * A longer stretch without a space is an address or data. The limit also keeps the time of search in
 * proportion to the text.
 */
const LONGEST_RUN = 200;

/** Unbroken stretches of characters that a formula may have. */
const RUN = /[A-Za-z0-9()[\]{}_\\.·⋅•∙^+±\-−–‐‑/⁄'′″₀-₉₊₋₍₎ₓₐₙ⁰¹²³⁴-⁹⁺⁻α-ω]+/g;
/** Where within a run a formula may begin or end. */
const BOUNDARY = /[-−–‐‑/().[\]·⋅•∙^+⁺⁻⁰¹²³⁴-⁹'′″]/;
/** What a formula cannot end with; the signs of a charge are let through below. */
const LOOSE_END = /[-–‐‑/.([·⋅•∙^'′″]$/;
const RAISED_CHARGE = /\^\d*[-–]$/;
/** A full stop that is neither a decimal point nor stands before water. */
const STOP = /\.(?!\d|H2O)|(?<!\d)\.(?!\d*H2O)/;

/**
 * The formulas in a text, in order. A formula here holds a digit or a charge and at least two elements, or is
 * an ion or a molecule of one element (Ti4+, O2), or a compound of lithium in open proportions (LixSn). Names
 * such as NMC811, KH570 or Ia3d are none; of Li2S–P2S5, a system without a ratio, each side is found by itself;
 * of Li6PS5Cl-coated, the formula.
 */
export function findFormulas(text: string): FoundFormula[] {
  const found: FoundFormula[] = [];
  for (const [run, index] of runsOf(text)) {
    for (let start = 0; start < run.length; start += 1) {
      if (start > 0 && !BOUNDARY.test(run.charAt(start - 1))) continue;
      const match = formulaFrom(run, start);
      if (!match) continue;
      found.push({ ...match, start: index + start, end: index + match.end });
      start = match.end - 1;
    }
  }
  return found;
}

function runsOf(text: string): (readonly [run: string, index: number])[] {
  return [...text.matchAll(RUN)]
    .filter(
      ([run]) =>
        run.length <= LONGEST_RUN &&
        /[A-Z]/.test(run) &&
        (/[\d₀-₉+⁺⁻−^]/.test(run) || /Li.*[xy]|[xy].*Li/.test(run)),
    )
    .map((match) => [match[0], match.index] as const);
}

/** The longest formula of a run that begins at `start`, if any; offsets within the run. */
function formulaFrom(run: string, start: number): FoundFormula | undefined {
  let end = lastEnd(run, start, run.length);
  while (end > start) {
    const text = run.slice(start, end);
    let limit: number;
    try {
      const { formula, joints } = readFormula(text, { placeholders: standIns(text) });
      // A full stop joins only water here; elsewhere the space after a sentence is missing.
      const stop = STOP.exec(text)?.index;
      const cut = stop ?? (hasOpenRatio(formula) ? joints[0] : undefined);
      if (cut === undefined)
        return isFormula(formula, run.slice(end)) ? { start, end, text, formula } : undefined;
      limit = start + cut;
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      limit = start + error.index;
      // The + of Li+-conducting is out of place only for what follows it.
      if (run.charAt(limit) === '+' && !/[\w(]/.test(run.charAt(limit + 1))) limit += 1;
    }
    end = lastEnd(run, start, Math.min(limit, end - 1));
  }
  return undefined;
}

/** Only in a lithium compound is an M or X a metal or a halogen; elsewhere it is part of a name, as in NMC811. */
function standIns(text: string): readonly string[] {
  return text.startsWith('Li') ? STAND_INS : [];
}

/** The last place up to `limit` where a formula may end, or `start` where there is none. */
function lastEnd(run: string, start: number, limit: number): number {
  for (let end = limit; end > start; end -= 1) {
    const last = run.slice(Math.max(start, end - 4), end);
    const mayEnd = end === run.length || BOUNDARY.test(run.charAt(end));
    if (mayEnd && (!LOOSE_END.test(last) || RAISED_CHARGE.test(last))) return end;
  }
  return start;
}

/** Whether what parses is meant as a formula. `after` is the text that follows. */
function isFormula(formula: Formula, after: string): boolean {
  const { components, charge } = formula;
  const [component] = components;
  const [part] = component?.parts ?? [];
  const plain = components.length === 1 && component?.coefficient === undefined;
  const single = plain && component?.parts.length === 1 ? part : undefined;
  // The brackets around (Li7La3Zr2O12) belong to the sentence: the formula begins behind the first.
  if (single?.kind === 'group' && !single.amount) return false;

  const expressions = expressionsOf(formula);
  const numbers = expressions.flat().map((term) => readFraction(term.number));
  if (numbers.some((number) => number && toNumber(number) > LARGEST_NUMBER)) return false;

  // Fig. 5B, 20CSi: a number in front alone makes no formula.
  const amounts = components.length === 1 && component?.coefficient ? expressions.slice(1) : expressions;
  if (charge === undefined && !amounts.some(hasDigit) && !isOpenLithiumCompound(formula)) return false;
  // A grade such as B+ is no ion; only H+ and K+ are one letter and a plus.
  if (charge !== undefined)
    return charge !== 1 || single?.kind !== 'atom' || /^(?:[HK]|..)$/.test(single.symbol);
  if (single?.kind === 'atom') return isMolecule(single, after);
  return new Set(atomsOf(formula).map(({ symbol }) => symbol)).size > 1 && !isLabel(formula);
}

/** P4 is phosphorus, but not in the space group P4/nmm; O2 is oxygen, but not in O2-, an oxide ion. */
function isMolecule({ symbol, amount }: Atom, after: string): boolean {
  return MOLECULES.has(symbol + (amount?.[0]?.number ?? '')) && !/^-$|^\/[a-dmn]+\b/.test(after);
}

/**
 * Capitals in a row with a number at the end are labels more often than formulas (IP67, PVC5), unless they
 * end as CO2, PF6, BH4 or KNO3 do. An element twice in a row is a name too (PP13BF4), but for the oxygen of
 * COOH.
 */
function isLabel(formula: Formula): boolean {
  const atoms = atomsOf(formula);
  if (atoms.some(({ symbol }, position) => symbol !== 'O' && symbol === atoms[position - 1]?.symbol))
    return true;
  const last = atoms.at(-1);
  const row = atoms.every((atom) => atom.symbol.length === 1 && (atom === last || !atom.amount));
  return row && !(/^[OFHSNI]$/.test(last?.symbol ?? '') && /^\d$/.test(last?.amount?.[0]?.number ?? ''));
}

/** Compounds of lithium whose proportions are left open, as LixSn and InLix; in other words x and y are letters. */
function isOpenLithiumCompound(formula: Formula): boolean {
  const elements = elementsOf(formula);
  return elements.includes('Li') && elements.length > 1 && atomsOf(formula).some(({ amount }) => amount);
}

function hasDigit(expression: Expression | undefined): boolean {
  return expression?.some((term) => term.number !== '') ?? false;
}

function expressionsOf(mixture: Mixture): Expression[] {
  return mixture.components.flatMap(({ coefficient, parts }) => [
    ...(coefficient ? [coefficient] : []),
    ...parts.flatMap((part) => [
      ...(part.amount ? [part.amount] : []),
      ...(part.kind === 'group' ? expressionsOf(part.content) : []),
    ]),
  ]);
}
