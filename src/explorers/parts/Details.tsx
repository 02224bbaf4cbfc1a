import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Row } from '../../charts/row.ts';
import { PaperMark } from './PaperMark.tsx';
import { Quantity } from './Quantity.tsx';
import { Circumstances, Subject } from './RowTable.tsx';
import { Typeset } from './Typeset.tsx';

/** What is known of one mark: its description, and the values that it stands for. */
export type MarkDetails = { readonly description: string; readonly rows: readonly Row[] };

type Props = {
  readonly chart: RefObject<HTMLElement>;
  readonly detailsOf: (mark: string) => MarkDetails | undefined;
  /** What Enter opens from a mark. */
  readonly opens?: string | undefined;
};

/** What the pointer or the keyboard is at: a mark, or another link of the chart by what it is called. */
type Reached = { readonly mark: string } | { readonly name: string };

/**
 * The mark under the pointer or the keyboard, in full; of the name of a row, the name alone. It listens to the chart as a whole, so that moving over thousands of marks
 * draws none of them anew.
 */
export function Details({ chart, detailsOf, opens = 'the paper' }: Props) {
  const [reached, setReached] = useState<Reached>();
  useEffect(() => {
    const watched = chart.current;
    if (!watched) return;
    const notice = (event: Event) => {
      const link = event.target instanceof Element && event.target.closest('[data-mark], a');
      if (link) setReached(reachedBy(link));
    };
    watched.addEventListener('pointerover', notice);
    watched.addEventListener('focusin', notice);
    return () => {
      watched.removeEventListener('pointerover', notice);
      watched.removeEventListener('focusin', notice);
    };
  }, []);
  const details = reached && 'mark' in reached ? detailsOf(reached.mark) : undefined;
  return (
    <aside class="details" aria-live="polite" aria-label="The chosen mark">
      {details ? (
        <>
          <p class="details-title">
            <Typeset text={details.description} />
          </p>
          {details.rows.map((row) => (
            <div class="details-row" key={row.id}>
              <p>
                <Subject row={row} />: {row.property.toLowerCase()} <Quantity text={row.valueText} />,{' '}
                {row.method.toLowerCase()}
              </p>
              <Circumstances row={row} />
              <p class="read-in">
                <PaperMark {...row.paper} />, read in <Typeset text={row.places.join('; ')} />
              </p>
            </div>
          ))}
        </>
      ) : reached && 'name' in reached ? (
        <p class="details-title">
          <Typeset text={reached.name} />
        </p>
      ) : (
        <p class="missing">
          Point at a mark, or walk through them with the arrow keys, to see its value, its conditions and its
          paper here. Enter opens {opens}.
        </p>
      )}
    </aside>
  );
}

function reachedBy(link: Element): Reached {
  const mark = link.getAttribute('data-mark');
  return mark === null ? { name: link.getAttribute('aria-label') ?? link.textContent } : { mark };
}
