import { useState } from 'preact/hooks';
import { bibtexOf } from '../../client/bibtex.ts';
import { save, textFile } from '../../client/save.ts';

type Props = {
  /** The beginning of the file names. */
  readonly name: string;
  /** What is taken along, in the words of the page: `the matrix`. */
  readonly of: string;
  /** Makes the CSV: that of thousands of lines is not made before somebody asks. */
  readonly csv: () => string;
  /** How much stands in it: `12 pairs`. */
  readonly count: string;
  readonly papers: readonly string[];
};

/** Takes a list along: one line for each item, and the citations of the papers behind them. */
export function ListFiles({ name, of, csv, count, papers }: Props) {
  const [problem, setProblem] = useState('');
  const saveBibtex = () =>
    bibtexOf(papers).then(
      (text) => {
        save(`${name}.bib`, textFile(text, 'application/x-bibtex'));
        setProblem('');
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  return (
    <div class="downloads" role="group" aria-label={`Take ${of} along`}>
      <p class="field-label">Take along</p>
      <ul>
        <li>
          <button type="button" onClick={() => save(`${name}.csv`, textFile(csv(), 'text/csv'))}>
            CSV, {count}
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
