import type { InterfaceElectrolyte } from '../../knowledge/pages/interface-page.ts';
import type { Row, Rows } from '../row.ts';
import type { Electrode } from '../window/electrodes.ts';
import { statementsOf } from '../window/series.ts';
import type { KnownContact } from './contact.ts';
import { sideText } from './matrix.ts';

/** A value on view with the reason why it is. */
export type ValueOnView = { readonly row: Row; readonly reason: string };

/**
 * The values behind a chosen cell, each once with every reason for showing it: the limits with what they say of the electrode, the
 * computed products, the potentials of the electrodes, the cells with them, and the best results of the strategies for the family.
 */
export function valuesOnView(
  answer: Pick<InterfaceElectrolyte, 'cells' | 'suited' | 'stages'>,
  contacts: readonly KnownContact[],
  rows: Rows,
  potentials: readonly Electrode[],
): ValueOnView[] {
  const reasons = new Map<string, { row: Row; reasons: string[] }>();
  const show = (row: Row | undefined, reason: string) => {
    if (!row) return;
    const known = reasons.get(row.id);
    if (!known) reasons.set(row.id, { row, reasons: [reason] });
    else if (!known.reasons.includes(reason)) known.reasons.push(reason);
  };
  for (const { column, lines } of contacts) {
    for (const { window, side, limit } of lines)
      for (const id of statementsOf({ reduction: limit }))
        show(
          rows[id],
          `window of the ${window.subject.kind === 'family' ? 'family' : 'electrolyte'}, ${column.role}: ${sideText(side, column.role)}`,
        );
    const way = column.role === 'anode' ? 'reduction' : 'oxidation';
    for (const stage of answer.stages)
      if (stage.way === way) show(rows[stage.statement], `products of ${way}`);
    for (const row of potentials.find(({ id }) => id === column.id)?.values ?? [])
      show(row, `potential of the ${column.role}`);
    for (const { id, touches } of answer.cells.find(({ electrode }) => electrode === column.id)?.values ?? [])
      show(rows[id], `cell with the ${column.role}${touches ? '' : ', which it does not touch'}`);
  }
  if (contacts.length > 0)
    for (const { strategy, best } of answer.suited)
      for (const { label, value } of best) show(rows[value], `${label.toLowerCase()} with ${strategy}`);
  return [...reasons.values()].map(({ row, reasons: all }) => ({ row, reason: all.join('; ') }));
}

/** The papers that a chosen cell names, in alphabetical order of their ids. */
export function papersOnView(
  answer: Pick<InterfaceElectrolyte, 'reported' | 'claims' | 'errata' | 'titles'>,
  contacts: readonly KnownContact[],
  onView: readonly ValueOnView[],
): string[] {
  const chosen = new Set(contacts.map(({ column }) => column.id));
  const isChosen = ({ electrodes }: { readonly electrodes: readonly string[] }) =>
    electrodes.some((id) => chosen.has(id));
  const ids = [
    ...onView.map(({ row }) => row.paper),
    ...contacts.flatMap(({ interphase }) => interphase.grounds.flatMap(({ papers }) => papers)),
    ...contacts.flatMap(({ lines }) => lines.map(({ window }) => window.paper)),
    ...answer.reported
      .filter(({ electrode }) => chosen.has(electrode))
      .flatMap(({ studies }) => studies.map(({ paper }) => paper)),
    ...answer.claims.filter(isChosen).flatMap((claim) => [...claim.for, ...claim.against]),
    ...answer.errata.filter(isChosen).map(({ review }) => review),
    ...answer.titles.filter(isChosen).map(({ paper }) => paper),
  ].map(({ id }) => id);
  return [...new Set(ids)].sort();
}
