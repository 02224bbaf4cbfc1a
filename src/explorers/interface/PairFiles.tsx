import { useState } from 'preact/hooks';
import { bibtexOf } from '../../client/bibtex.ts';
import { save, textFile } from '../../client/save.ts';

type Props = {
  /** Makes the CSV: that of thousands of pairs is not made before somebody asks. */
  readonly csv: () => string;
  readonly pairs: number;
  readonly papers: readonly string[];
};

/** Takes the matrix along: one line for each pair, and the citations of the papers behind them. */
export function PairFiles({ csv, pairs, papers }: Props) {
  const [problem, setProblem] = useState('');
  const saveBibtex = () =>
    bibtexOf(papers).then(
      (text) => {
        save('interfaces.bib', textFile(text, 'application/x-bibtex'));
        setProblem('');
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  return (
    <div class="downloads" role="group" aria-label="Take the matrix along">
      <p class="field-label">Take along</p>
      <ul>
        <li>
          <button type="button" onClick={() => save('interfaces.csv', textFile(csv(), 'text/csv'))}>
            CSV, {pairs} {pairs === 1 ? 'pair' : 'pairs'}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void saveBibtex()}>
            BibTeX, {papers.length} {papers.length === 1 ? 'paper' : 'papers'}
          </button>
        </li>
      </ul>
      {problem !== '' && <p role="alert">{problem}</p>}
    </div>
  );
}
