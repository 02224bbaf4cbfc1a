import { formulaRuns } from '../../chemistry/runs.ts';
import { STAND_INS } from '../../chemistry/formula.ts';
import { tryParseFormula } from '../../chemistry/parse.ts';
import { formulaParts, formulaSpeech } from '../../chemistry/render.ts';
import { raisedRuns } from '../../quantity/raised.ts';

/** A line of text with the formulas in it typeset, as `Typeset.astro` sets it on pages that nothing moves. */
export function Typeset({ text }: { text: string }) {
  return (
    <>
      {formulaRuns(text).map((run) =>
        run.isFormula ? <Formula of={run.text} /> : <Raised text={run.text} />,
      )}
    </>
  );
}

function Formula({ of }: { of: string }) {
  const formula = tryParseFormula(of, { placeholders: STAND_INS });
  if (!formula) return <>{of}</>;
  return (
    <span class="formula" role="math" aria-label={formulaSpeech(formula)}>
      {formulaParts(formula).map(({ kind, text }) =>
        kind === 'sub' ? <sub>{text}</sub> : kind === 'sup' ? <sup>{text}</sup> : text,
      )}
    </span>
  );
}

function Raised({ text }: { text: string }) {
  return <>{raisedRuns(text).map(({ kind, text: run }) => (kind === 'sup' ? <sup>{run}</sup> : run))}</>;
}
