import type { RefObject } from 'preact';
import type { KnownContact } from '../../charts/interface/contact.ts';
import { inSentence } from '../../charts/interface/matrix.ts';
import type { Electrolyte } from '../../charts/interface/matrix.ts';
import { papersOnView, valuesOnView } from '../../charts/interface/on-view.ts';
import type { ValueOnView } from '../../charts/interface/on-view.ts';
import { strategiesAt } from '../../charts/interface/strategies.ts';
import type { Rows } from '../../charts/row.ts';
import type { Electrode } from '../../charts/window/electrodes.ts';
import type { InterfaceElectrolyte } from '../../knowledge/pages/interface-page.ts';
import { PaperCards } from '../parts/PaperCards.tsx';
import { Downloads } from '../parts/Downloads.tsx';
import { RowTable } from '../parts/RowTable.tsx';
import { ContactSection } from './ContactSection.tsx';
import { Strategies } from './Strategies.tsx';

type Props = {
  readonly chart: RefObject<HTMLElement>;
  readonly electrolyte: Electrolyte;
  readonly answer: InterfaceElectrolyte;
  readonly contacts: readonly KnownContact[];
  readonly rows: Rows;
  readonly potentials: readonly Electrode[];
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
  /** The papers whose cards the page holds already. */
  readonly cards: readonly string[];
};

/** Everything that is known of the chosen cell: contact by contact, then as a whole, then the values behind it. */
export function KnownCell({ chart, electrolyte, answer, contacts, rows, potentials, kinds, cards }: Props) {
  const onView = valuesOnView(answer, contacts, rows, potentials);
  const ids = contacts.map(({ column }) => column.id);
  const electrodes = contacts.map(({ column }) => inSentence(column.title)).join(' or ');
  return (
    <>
      <Downloads
        chart={chart}
        name={`interface-${[...ids, electrolyte.id].join('-')}`}
        title={[electrolyte.title, ...contacts.map(({ column }) => column.title)].join(' | ')}
        rows={onView.map(({ row }) => row)}
        extra={[shownAs(onView)]}
        cited={papersOnView(answer, contacts, onView)}
      />
      {contacts.map((contact) => (
        <ContactSection
          key={contact.column.id}
          contact={contact}
          electrolyte={electrolyte}
          answer={answer}
          rows={rows}
          kinds={kinds}
        />
      ))}
      <section class="contact-section">
        <h2 id="whole">The electrolyte and the whole cell</h2>
        <Strategies
          at={strategiesAt(answer, 'whole', ids)}
          rows={rows}
          pair={`${electrolyte.title} with ${electrodes}`}
          families={answer.line}
          electrode={electrodes}
          heading="h3"
        />
      </section>
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
  );
}

/** Why a value is on view: the column that table and CSV have beside those of every value. */
function shownAs(onView: readonly ValueOnView[]) {
  const reasons = new Map(onView.map(({ row, reason }) => [row.id, reason]));
  return { name: 'shown_as', label: 'Shown as', of: ({ id }: { id: string }) => reasons.get(id) ?? '' };
}
