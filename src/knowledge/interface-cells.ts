import { isDocument } from '../schema/reference.ts';
import { indexed } from './indexed.ts';
import type { Knowledge } from './knowledge.ts';
import type { Measurement } from './measurement.ts';

/** A value of a cell that holds an electrolyte and an electrode. */
export type CellValue = {
  readonly measurement: Measurement;
  /** Whether the two touch; between them there may be another electrolyte. */
  readonly touches: boolean;
};

/** The values of cells with an electrolyte, by the electrodes in them. A cell that was only computed or aimed at is no evidence. */
export function cellValues(
  knowledge: Knowledge,
  electrolyte: string,
): ReadonlyMap<string, readonly CellValue[]> {
  const all = (knowledge.measurementsOf.material.get(electrolyte) ?? []).flatMap((measurement) => {
    const { subject, datum } = measurement;
    if (subject.kind !== 'cell' || datum.method === 'computed' || datum.method === 'target') return [];
    const { cathode, electrolyte: layers = [], anode } = subject.cell;
    return [
      ...(cathode === undefined
        ? []
        : [{ electrode: cathode, measurement, touches: layers[0] === electrolyte }]),
      ...(anode === undefined
        ? []
        : [{ electrode: anode, measurement, touches: layers.at(-1) === electrolyte }]),
    ];
  });
  const byElectrode = indexed(all, ({ electrode }) => [electrode]);
  return new Map(
    [...byElectrode].map(([electrode, values]) => [
      electrode,
      values.map(({ measurement, touches }) => ({ measurement, touches })),
    ]),
  );
}

/** A document that the site follows through holds the values of many studies, and none of its own. */
export function isReview(knowledge: Knowledge, reference: string): boolean {
  const paper = knowledge.reference.get(reference);
  return paper !== undefined && isDocument(paper.data);
}
