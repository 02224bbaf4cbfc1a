import { pairsCsv, pairsPapers } from '../../charts/interface/csv.ts';
import { inSentence } from '../../charts/interface/matrix.ts';
import type { Column, Electrolyte, Matrix as MatrixScene } from '../../charts/interface/matrix.ts';
import { ListFiles } from '../parts/ListFiles.tsx';
import { Matrix } from './Matrix.tsx';

type Props = {
  readonly matrix: MatrixScene;
  /** The kind of window whose margin is shown. */
  readonly kind: string;
  readonly hrefOf: (electrolyte: Electrolyte, column?: Column) => string;
  readonly hrefKey: string;
  readonly reset?: (() => void) | undefined;
};

/** The electrode that a narrow screen shows while none is chosen: the one that most cells have. */
const mostUsed = 'lithium';

/** The matrix with what it comes to, its key, and its files. */
export function MatrixView({ matrix, kind, hrefOf, hrefKey, reset }: Props) {
  const { columns, sections, pairs, open } = matrix;
  const first = columns.find(({ id }) => id === mostUsed) ?? columns[0];
  const untold = sections.flatMap(({ others }) => others).length;
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return (
    <>
      <p class="shown" role="status">
        {open} of {pairs} pairs have neither a window nor a cell: {many(rows, 'electrolyte')} against{' '}
        {many(columns.length, 'electrode')}.
        {untold > 0 && ` Of ${many(untold, 'more electrolyte')} nothing of the kind is known.`}{' '}
        {reset && (
          <button type="button" class="reset" onClick={reset}>
            The whole matrix
          </button>
        )}
      </p>
      <Key kind={kind} />
      {first && columns.length > 2 && (
        <p class="one-column">
          On a narrow screen one electrode is shown at a time, now {inSentence(first.title)}. Choose another
          above.
        </p>
      )}
      <Matrix matrix={matrix} first={first?.id ?? ''} hrefOf={hrefOf} hrefKey={hrefKey} open={openInPlace} />
      <ListFiles
        name="interfaces"
        of="the matrix"
        csv={() => pairsCsv(matrix)}
        count={many(pairs, 'pair')}
        papers={pairsPapers(matrix)}
      />
    </>
  );
}

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A plain click on a pair opens it without loading the page anew; the way back stays. */
function openInPlace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
}

function Key({ kind }: { readonly kind: string }) {
  return (
    <ul class="matrix-key">
      <li>
        <span class="pair-inside">+0.3</span> inside the window by so many volts ({kind.toLowerCase()}, the
        most cautious one)
      </li>
      <li>
        <span class="pair-outside">−1.7</span> outside: reduced at an anode, oxidised at a cathode
      </li>
      <li>
        <span class="pair-elsewhere">other</span> a window of another kind tells
      </li>
      <li>
        <span class="evidence">4</span> values from cells in which the two touch, below it the best
      </li>
      <li>
        <span class="pair-open">open</span> neither a window nor a cell: an open question
      </li>
    </ul>
  );
}
