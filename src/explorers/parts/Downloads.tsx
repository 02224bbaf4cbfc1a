import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { csvOf } from '../../charts/csv.ts';
import type { ExtraColumn } from '../../charts/csv.ts';
import { papersOf } from '../../charts/row.ts';
import type { Row } from '../../charts/row.ts';
import { bibtexOf } from '../../client/bibtex.ts';
import { rastered, standalone } from '../../client/picture.ts';
import { save, textFile } from '../../client/save.ts';
import { site } from '../../site/site.ts';
import { seenDrawing } from './band.ts';

type Props = {
  readonly chart: RefObject<HTMLElement>;
  /** Runs something while a tall chart is drawn from end to end. */
  readonly withWhole?: <T>(make: () => T) => Promise<T>;
  /** The beginning of the file names. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** What the CSV holds, in words. */
  readonly inFile?: string | undefined;
  readonly extra?: readonly ExtraColumn[] | undefined;
  /** The papers to cite, where the view names more than those of its values. */
  readonly cited?: readonly string[] | undefined;
};

/** Takes along what is on view: the figure, the values, the citations of exactly the papers behind them. */
export function Downloads({
  chart,
  withWhole = atOnce,
  name,
  title,
  rows,
  inFile = counted(rows.length, 'value'),
  extra,
  cited,
}: Props) {
  const [problem, setProblem] = useState('');
  const papers = cited ?? papersOf(rows);
  const figure = () => {
    const source = `${site.name}, ${location.href}. ${counted(papers.length, 'paper')}. ${site.licence.name}`;
    return withWhole(() => standalone(seenDrawing(chart.current)!, { title, source }));
  };
  const files: [label: string, make: () => Blob | Promise<Blob>, ending: string][] = [
    ['SVG', async () => textFile(await figure(), 'image/svg+xml'), 'svg'],
    ['PNG', async () => rastered(await figure()), 'png'],
    [`CSV, ${inFile}`, () => textFile(csvOf(rows, extra), 'text/csv'), 'csv'],
    [
      `BibTeX, ${counted(papers.length, 'paper')}`,
      async () => textFile(await bibtexOf(papers), 'application/x-bibtex'),
      'bib',
    ],
  ];
  const hand = async (make: () => Blob | Promise<Blob>, ending: string) => {
    try {
      save(`${name}.${ending}`, await make());
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div class="downloads" role="group" aria-label="Take this view along">
      <p class="field-label">Take along</p>
      <ul>
        {files.map(([label, make, ending]) => (
          <li key={ending}>
            <button type="button" onClick={() => void hand(make, ending)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      {problem !== '' && <p role="alert">{problem}</p>}
    </div>
  );
}

/** Most charts are always drawn whole. */
const atOnce = async <T,>(make: () => T): Promise<T> => make();

/** `1 paper`, `7 papers`. */
export const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
