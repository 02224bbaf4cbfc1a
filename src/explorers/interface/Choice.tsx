import { useRef } from 'preact/hooks';
import { cellParts, contactState, drawnCount, ownLines } from '../../charts/interface/answer.ts';
import { linesAt } from '../../charts/interface/contact.ts';
import type { KnownContact } from '../../charts/interface/contact.ts';
import { interphaseOf } from '../../charts/interface/interphase.ts';
import type { Column } from '../../charts/interface/matrix.ts';
import { rowOf } from '../../charts/row.ts';
import type { Electrode } from '../../charts/window/electrodes.ts';
import type { Window } from '../../charts/window/series.ts';
import type { InterfaceElectrolyte, InterfacePage } from '../../knowledge/pages/interface-page.ts';
import { recordUrl } from '../../site/urls.ts';
import { Answers } from './Answers.tsx';
import { CellFigure } from './CellFigure.tsx';
import { KnownCell } from './KnownCell.tsx';

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

/** The chosen cell: answered in a few sentences, drawn, and told in full. */
export function Choice({ electrolyte, answer, columns, windows, potentials, kinds, cards, reset }: Props) {
  const chart = useRef<HTMLElement>(null);
  const contacts = columns
    .toSorted((a, b) => Number(a.role === 'anode') - Number(b.role === 'anode'))
    .map((column) => contactOf(column, windows, answer));
  const rows = Object.fromEntries((answer?.values ?? []).map((value) => [value.id, rowOf(value)]));
  const parts = cellParts(
    electrolyte,
    answer?.line.at(-1)?.title ?? '',
    contacts.map(({ column, lines, interphase }) => ({
      column,
      contact: contactState(lines, column.role, answer ? interphase : undefined),
    })),
    recordUrl,
  );
  const own = windows.filter(({ subject }) => subject.kind === 'material');
  const potentialAt = (role: Column['role']) => columns.find((column) => column.role === role)?.potential;
  return (
    <>
      <Answers electrolyte={electrolyte} contacts={contacts} answer={answer} reset={reset} />
      <CellFigure
        chart={chart}
        parts={parts}
        levels={{ cathode: potentialAt('cathode'), anode: potentialAt('anode') }}
        windows={own}
        count={drawnCount(electrolyte.title, own)}
        rows={rows}
        // Without an electrode the matrix below has details of its own.
        hasDetails={columns.length > 0}
      />
      {answer && columns.length > 0 && (
        <KnownCell
          chart={chart}
          electrolyte={electrolyte}
          answer={answer}
          contacts={contacts}
          rows={rows}
          potentials={potentials}
          kinds={kinds}
          cards={cards}
        />
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
