import { findFormulas } from './prose.ts';

/** A stretch of a text: a formula, or what stands between two. */
export type Run = { readonly text: string; readonly isFormula: boolean };

/** A text cut into formulas and what stands between them, in order and without loss, for typesetting. */
export function formulaRuns(text: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const found of findFormulas(text)) {
    if (found.start > done) runs.push({ text: text.slice(done, found.start), isFormula: false });
    runs.push({ text: found.text, isFormula: true });
    done = found.end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), isFormula: false });
  return runs;
}
