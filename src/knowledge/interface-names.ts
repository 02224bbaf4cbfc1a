import { compositionKey } from '../chemistry/identity.ts';
import { tryParseFormula } from '../chemistry/parse.ts';
import { formulaRuns } from '../chemistry/runs.ts';

/** A text with the compositions that its formulas name, so that many substances can be looked for in it. */
export type Words = { readonly text: string; readonly compositions: ReadonlySet<string> };

/** A substance as texts may name it. */
type Substance = {
  readonly data: {
    readonly title: string;
    readonly formula?: string | undefined;
    readonly aliases: readonly string[];
  };
};

/** Shorter names, such as Li, stand in texts for other things too. */
const shortest = 3;

export function wordsOf(text: string): Words {
  const compositions = formulaRuns(text).flatMap((run) => {
    const found = run.isFormula ? tryParseFormula(run.text) : undefined;
    return found ? [compositionKey(found)] : [];
  });
  return { text, compositions: new Set(compositions) };
}

/**
 * Says of a text whether it names a substance: by a formula of its composition in any spelling, or by its title or another name as
 * words of their own.
 */
export function namer({ data: { title, formula, aliases } }: Substance): (words: Words) => boolean {
  const parsed = formula === undefined || formula.length < shortest ? undefined : tryParseFormula(formula);
  const key = parsed && compositionKey(parsed);
  const names = [title, ...aliases].filter(({ length }) => length >= shortest);
  const asWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  // Most texts hold none of the names at all, and that is seen faster than where a word begins.
  const isNamed = (text: string) => names.some((name) => text.includes(name)) && asWord.test(text);
  return ({ text, compositions }) => isNamed(text) || (key !== undefined && compositions.has(key));
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
