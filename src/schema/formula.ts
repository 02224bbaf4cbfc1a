import { parseFormula } from '../chemistry/parse.ts';
import { parsedBy } from './text.ts';

/** A chemical formula in any spelling that the parser reads. */
export const formulaText = parsedBy('a chemical formula', parseFormula);
