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

type Props = {
  readonly chart: RefObject<HTMLElement>;
  /** The beginning of the file names. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly extra?: readonly ExtraColumn[] | undefined;
};

/** Takes along what is on view: the figure, the values, the citations of exactly the papers behind them. */
export function Downloads({ chart, name, title, rows, extra }: Props) {
  const [problem, setProblem] = useState('');
  const papers = papersOf(rows);
  const figure = () => {
    const drawings = [...chart.current!.querySelectorAll<SVGSVGElement>('.chart-drawing')];
    const seen = drawings.find((drawing) => drawing.getBoundingClientRect().width > 0) ?? drawings[0]!;
    const source = `${site.name}, ${location.href}. ${papers.length} papers. ${site.licence.name}`;
    return standalone(seen, { title, source });
  };
  const files: [label: string, make: () => Blob | Promise<Blob>, ending: string][] = [
    ['SVG', () => textFile(figure(), 'image/svg+xml'), 'svg'],
    ['PNG', () => rastered(figure()), 'png'],
    [`CSV, ${rows.length} values`, () => textFile(csvOf(rows, extra), 'text/csv'), 'csv'],
    [
      `BibTeX, ${papers.length} papers`,
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
      <span class="field-label">Take along</span>
      {files.map(([label, make, ending]) => (
        <button type="button" key={ending} onClick={() => void hand(make, ending)}>
          {label}
        </button>
      ))}
      {problem !== '' && <span role="alert">{problem}</span>}
    </div>
  );
}
