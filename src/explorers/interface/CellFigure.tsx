import type { RefObject } from 'preact';
import type { CellParts } from '../../charts/interface/stack.ts';
import type { Rows } from '../../charts/row.ts';
import { describe } from '../../charts/window/describe.ts';
import { statementsOf } from '../../charts/window/series.ts';
import type { Window } from '../../charts/window/series.ts';
import { Details } from '../parts/Details.tsx';
import { useMarkKeys } from '../parts/marks.ts';
import { useSizes } from '../parts/size.ts';
import { Typeset } from '../parts/Typeset.tsx';
import { CellDrawing } from './CellDrawing.tsx';

type Props = {
  readonly chart: RefObject<HTMLElement>;
  readonly parts: CellParts;
  readonly levels: { readonly cathode?: number | undefined; readonly anode?: number | undefined };
  /** The windows of the electrolyte itself. */
  readonly windows: readonly Window[];
  /** How many windows that are, in words. */
  readonly count: string;
  readonly rows: Rows;
  /** Whether the window under the pointer is told in full below the drawing. */
  readonly hasDetails: boolean;
};

/** The chosen cell as a figure, one stop of the Tab key, with the window that is reached in full. */
export function CellFigure({ chart, parts, levels, windows, count, rows, hasDetails }: Props) {
  const sizes = useSizes();
  useMarkKeys(chart);
  const detailsOf = (mark: string) => {
    const window = windows.find(({ id }) => id === mark);
    return (
      window && {
        description: describe(window),
        rows: statementsOf(window).flatMap((id) => rows[id] ?? []),
      }
    );
  };
  return (
    <div class="explorer-stage">
      <figure class="chart" ref={chart}>
        {sizes.map((size) => (
          <CellDrawing
            key={size}
            parts={parts}
            levels={levels}
            windows={windows}
            size={size}
            id={`cell-${size}`}
          />
        ))}
        {windows.length > 0 && sizes.includes('wide') && (
          <figcaption class="chart-wide not-drawn">
            Drawn between the electrodes: <Typeset text={count} />.
          </figcaption>
        )}
      </figure>
      {hasDetails && <Details chart={chart} detailsOf={detailsOf} />}
    </div>
  );
}
