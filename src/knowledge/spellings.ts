import { tryParseFormula } from '../chemistry/parse.ts';
import { formulaText, formulaUnicode } from '../chemistry/render.ts';

/** Every way a reader may type the name of a record, each once: title, formula in ASCII and Unicode, aliases. */
export function spellings({
  title,
  formula,
  aliases,
}: {
  title: string;
  formula?: string;
  aliases: readonly string[];
}): string[] {
  const inBothScripts = [title, formula, ...aliases].flatMap((name) => {
    if (name === undefined) return [];
    const parsed = tryParseFormula(name);
    return parsed ? [name, formulaText(parsed), formulaUnicode(parsed)] : [name];
  });
  return [...new Set(inBothScripts)];
}
