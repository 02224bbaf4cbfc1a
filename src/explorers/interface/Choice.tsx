import { useRef } from 'preact/hooks';
import {
  answerText,
  cellParts,
  contactState,
  interphaseText,
  ownLines,
} from '../../charts/interface/answer.ts';
import { linesAt } from '../../charts/interface/contact.ts';
import type { Line } from '../../charts/interface/contact.ts';
import { interphaseOf } from '../../charts/interface/interphase.ts';
import type { Interphase } from '../../charts/interface/interphase.ts';
import { inSentence } from '../../charts/interface/matrix.ts';
import type { Column } from '../../charts/interface/matrix.ts';
import { papersOnView, valuesOnView } from '../../charts/interface/on-view.ts';
import { strategiesAt, todoText } from '../../charts/interface/strategies.ts';
import { rowOf } from '../../charts/row.ts';
import { describe } from '../../charts/window/describe.ts';
import type { Electrode } from '../../charts/window/electrodes.ts';
import { statementsOf } from '../../charts/window/series.ts';
import type { Window } from '../../charts/window/series.ts';
import type { InterfaceElectrolyte, InterfacePage } from '../../knowledge/pages/interface-page.ts';
import { recordUrl } from '../../site/urls.ts';
import { PaperCards } from '../compare/PaperCards.tsx';
import { Details } from '../parts/Details.tsx';
import { Downloads } from '../parts/Downloads.tsx';
import { useMarkKeys } from '../parts/marks.ts';
import { RowTable } from '../parts/RowTable.tsx';
import { useSizes } from '../parts/size.ts';
import { Typeset } from '../parts/Typeset.tsx';
import { CellDrawing } from './CellDrawing.tsx';
import { ContactSection } from './ContactSection.tsx';
import { Strategies } from './Strategies.tsx';

type Props = {
  readonly electrolyte: InterfacePage['electrolytes'][number];
  /** What is known of it, once it has arrived. */
  readonly answer?: InterfaceElectrolyte | undefined;
  /** The chosen electrodes. */
  readonly columns: readonly Column[];
  /** The windows of the electrolyte and of its families. */
  readonly windows: readonly Window[];
  readonly potentials: readonly Electrode[];
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
  readonly cards: readonly string[];
  readonly reset: () => void;
};

/** A chosen contact with what is known of it. */
export type KnownContact = {
  readonly column: Column;
  readonly lines: readonly Line[];
  readonly interphase: Interphase;
};

/** The chosen cell: drawn, judged contact by contact, with what was done about it. */
export function Choice(props: Props) {
  const { electrolyte, answer, columns, windows, potentials, cards, reset } = props;
  const chart = useRef<HTMLElement>(null);
  const sizes = useSizes();
  useMarkKeys(chart);
  const contacts = columns
    .toSorted((a, b) => Number(a.role === 'anode') - Number(b.role === 'anode'))
    .map((column) => contactOf(column, windows, answer));
  const rows = Object.fromEntries((answer?.values ?? []).map((value) => [value.id, rowOf(value)]));
  const own = windows.filter(({ subject }) => subject.kind === 'material');
  const parts = cellParts(
    electrolyte,
    answer?.line.at(-1)?.title ?? '',
    contacts.map(({ column, lines, interphase }) => ({
      column,
      contact: contactState(lines, column.role, answer ? interphase.kind : undefined),
    })),
    recordUrl,
  );
  const potentialAt = (role: Column['role']) => columns.find((column) => column.role === role)?.potential;
  const onView = answer && valuesOnView(answer, contacts, rows, potentials);
  const electrodes = contacts.map(({ column }) => inSentence(column.title)).join(' or ');
  const title = [parts.cathode, parts.electrolyte, parts.anode].flatMap((one) => (one ? [one.title] : []));
  return (
    <>
      <div class="shown" role="status">
        {contacts.map(({ column, lines, interphase }) => (
          <div key={column.id} class="contact-answer">
            <p>
              <Typeset text={answerText(electrolyte, column, lines)} />
            </p>
            {answer && (
              <p>
                Expected: {interphaseText[interphase.kind]}.{' '}
                <a href={`#${column.role}-contact`}>
                  {todoText(strategiesAt(answer, column.role, [column.id]))}
                </a>
              </p>
            )}
          </div>
        ))}
        {columns.length === 0 && (
          <p>Choose a cathode or an anode to see its contact with {electrolyte.title}.</p>
        )}
        {!answer && <p>What is known of {electrolyte.title} is on its way.</p>}
        <button type="button" class="reset" onClick={reset}>
          The whole matrix
        </button>
      </div>
      <div class="explorer-stage">
        <figure class="chart" ref={chart}>
          {sizes.map((size) => (
            <CellDrawing
              key={size}
              parts={parts}
              levels={{ cathode: potentialAt('cathode'), anode: potentialAt('anode') }}
              windows={own}
              size={size}
              id={`cell-${size}`}
            />
          ))}
        </figure>
        {own.length > 0 && columns.length > 0 && (
          <Details
            chart={chart}
            detailsOf={(mark) => {
              const window = own.find(({ id }) => id === mark);
              return (
                window && {
                  description: describe(window),
                  rows: statementsOf(window).flatMap((id) => rows[id] ?? []),
                }
              );
            }}
          />
        )}
      </div>
      {answer && onView && (
        <>
          <Downloads
            chart={chart}
            name={`interface-${[...columns.map(({ id }) => id), electrolyte.id].join('-')}`}
            title={title.join(' | ')}
            rows={onView.map(({ row }) => row)}
            extra={[shownAs(onView)]}
            cited={papersOnView(answer, contacts, onView)}
          />
          {contacts.map((contact) => (
            <ContactSection key={contact.column.id} {...props} {...contact} answer={answer} rows={rows} />
          ))}
          {columns.length > 0 && (
            <section class="contact-section">
              <h2 id="whole">The electrolyte and the whole cell</h2>
              <Strategies
                at={strategiesAt(
                  answer,
                  'whole',
                  columns.map(({ id }) => id),
                )}
                rows={rows}
                pair={`${electrolyte.title} with ${electrodes}`}
                families={answer.line}
                electrode={electrodes}
                heading="h3"
              />
            </section>
          )}
          <details class="values-on-view">
            <summary>The values behind this view, as a table</summary>
            <RowTable
              rows={onView.map(({ row }) => row)}
              caption={`${onView.length} values on view`}
              extra={[shownAs(onView)]}
            />
          </details>
          <PaperCards papers={answer.papers.filter(({ id }) => !cards.includes(id))} />
        </>
      )}
    </>
  );
}

function contactOf(column: Column, windows: readonly Window[], answer: Props['answer']): KnownContact {
  const lines = linesAt(windows, column.role, column.potential);
  const interphase = interphaseOf({
    role: column.role,
    partner: column.partner,
    potential: column.potential,
    lines: ownLines(lines),
    statements: answer?.statements ?? [],
    stages: answer?.stages ?? [],
  });
  return { column, lines, interphase };
}

/** Why a value is on view: the column that table and CSV have beside those of every value. */
function shownAs(onView: ReturnType<typeof valuesOnView>) {
  const reasons = new Map(onView.map(({ row, reason }) => [row.id, reason]));
  return { name: 'shown_as', label: 'Shown as', of: ({ id }: { id: string }) => reasons.get(id) ?? '' };
}
