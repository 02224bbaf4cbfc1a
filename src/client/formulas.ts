import { compositionKey } from '../chemistry/identity.ts';
import { tryParseFormula } from '../chemistry/parse.ts';

/** The key of the compound that a text writes as a formula, in whatever spelling; undefined where it is none. */
export function compositionOf(text: string): string | undefined {
  const formula = tryParseFormula(text);
  return formula && compositionKey(formula);
}
