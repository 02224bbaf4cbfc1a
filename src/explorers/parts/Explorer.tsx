import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ExtraColumn } from '../../charts/csv.ts';
import type { Row } from '../../charts/row.ts';
import { useScreen } from './band.ts';
import type { Band } from './band.ts';
import { painted, useDeferred } from './deferred.ts';
import { Details } from './Details.tsx';
import type { MarkDetails } from './Details.tsx';
import { counted, Downloads } from './Downloads.tsx';
import { useMarkKeys } from './marks.ts';
import { RowTable } from './RowTable.tsx';
import { useSizes } from './size.ts';
import type { Size } from './size.ts';
import { Typeset } from './Typeset.tsx';

type Props = {
  /** The beginning of the names of the files that a reader may take along. */
  readonly name: string;
  readonly title: string;
  /** The choices, above the chart. */
  readonly controls: ComponentChildren;
  /** What is shown of how much, in a sentence. */
  readonly shown: string;
  /** What was chosen, in a line for print, where the fields are not. */
  readonly chosen?: string | undefined;
  /** Goes back to the first view; absent on an untouched page. */
  readonly reset?: (() => void) | undefined;
  /** What the choices come to, before the chart. */
  readonly answer?: ComponentChildren;
  /** Draws the chart; of a tall one only what is around the screen. */
  readonly drawing: (size: Size, around?: Band) => ComponentChildren;
  /** What the signs of the chart mean, directly above it. */
  readonly legend?: ComponentChildren;
  /** What stands below the chart: a key, and what is not drawn. */
  readonly children?: ComponentChildren;
  /** The values on view: the same in chart, table and CSV. */
  readonly rows: readonly Row[];
  /** What the table and the CSV hold, where that is more than values: `88 values and 1 line`. */
  readonly inFile?: string | undefined;
  readonly extra?: readonly (ExtraColumn & { readonly label: string })[] | undefined;
  readonly detailsOf: (mark: string) => MarkDetails | undefined;
  /** What Enter opens from a mark, where it is not the paper. */
  readonly opens?: string | undefined;
};

/** The frame of every chart that can be explored: choices, chart, details of a mark, files, table. */
export function Explorer({
  name,
  title,
  controls,
  shown,
  chosen = '',
  reset,
  answer,
  legend,
  drawing,
  children,
  rows,
  inFile = counted(rows.length, 'value'),
  extra,
  detailsOf,
  opens,
}: Props) {
  const chart = useRef<HTMLElement>(null);
  const sizes = useSizes();
  const [isWhole, setWhole] = useState(false);
  // In print, where both drawings are there, the screen says nothing about what is seen.
  const around = useScreen(chart, isWhole || sizes.length > 1);
  useMarkKeys(chart);
  const withWhole = async <T,>(make: () => T): Promise<T> => {
    setWhole(true);
    await painted();
    const made = make();
    setWhole(false);
    return made;
  };
  // The chart answers a choice at once; the table below it may follow a moment later, and is laid out anew only if it changes.
  const tabled = useDeferred(useMemo(() => ({ rows, extra, inFile }), [rows, extra, inFile]));
  const table = useMemo(
    () => <RowTable rows={tabled.rows} extra={tabled.extra} caption={`${tabled.inFile} on view`} />,
    [tabled],
  );
  return (
    <div class="explorer">
      <div class="controls" role="group" aria-label="Choices for the chart">
        {controls}
      </div>
      <p class="shown" role="status">
        {shown}{' '}
        {reset && (
          <button type="button" class="reset" onClick={reset}>
            Show all
          </button>
        )}
      </p>
      {chosen !== '' && (
        <p class="chosen-line">
          <Typeset text={chosen} />
        </p>
      )}
      {answer}
      {legend}
      <div class="explorer-stage">
        <figure class="chart" ref={chart}>
          {sizes.map((size) => drawing(size, around))}
        </figure>
        <Details chart={chart} detailsOf={detailsOf} opens={opens} />
      </div>
      {children}
      <Downloads
        chart={chart}
        withWhole={withWhole}
        name={name}
        title={title}
        rows={rows}
        inFile={inFile}
        extra={extra}
      />
      <h2 id="table">The same data as a table</h2>
      {table}
    </div>
  );
}
