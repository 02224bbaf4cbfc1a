import { useState } from 'preact/hooks';
import { counted } from '../../charts/compare/words.ts';
import { csvOf } from '../../charts/csv.ts';
import type { ExtraColumn } from '../../charts/csv.ts';
import { papersOf } from '../../charts/row.ts';
import type { Row } from '../../charts/row.ts';
import { bibtexOf } from '../../client/bibtex.ts';
import { save, textFile } from '../../client/save.ts';

type Props = { readonly rows: readonly Row[]; readonly extra: readonly ExtraColumn[] };

/** Takes the table along: its values, and the citations of exactly the papers behind them. */
export function CompareFiles({ rows, extra }: Props) {
  const [problem, setProblem] = useState('');
  const papers = papersOf(rows);
  const saveCsv = () => save('comparison.csv', textFile(csvOf(rows, extra), 'text/csv'));
  const saveBibtex = () =>
    bibtexOf(papers).then(
      (text) => {
        save('comparison.bib', textFile(text, 'application/x-bibtex'));
        setProblem('');
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  return (
    <div class="downloads" role="group" aria-label="Take this comparison along">
      <p class="field-label">Take along</p>
      <ul>
        <li>
          <button type="button" onClick={saveCsv}>
            CSV, {counted(rows.length, 'value')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void saveBibtex()}>
            BibTeX, {counted(papers.length, 'paper')}
          </button>
        </li>
      </ul>
      {problem !== '' && <p role="alert">{problem}</p>}
    </div>
  );
}
