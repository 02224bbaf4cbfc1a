import { createHash } from 'node:crypto';
import { toBase } from '../quantity/convert.ts';
import { toQuantity } from '../quantity/quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Datum } from '../schema/datum.ts';
import { subjectOf } from '../schema/subject.ts';
import type { Subject } from '../schema/subject.ts';
import { measurementKey } from './measurement-key.ts';

/** One datum with its address, its paper, and its value in the base unit of its dimension. */
export type Measurement = {
  /** Unique on the whole site and stable: the paper and a digest of what the statement is about. */
  readonly id: string;
  /** The fragment of its row on the page of its paper. */
  readonly anchor: string;
  /** The id of the paper that reported it. */
  readonly reference: string;
  readonly year: number;
  readonly subject: Subject;
  readonly datum: Datum;
  readonly quantity: Quantity;
  /** Computed from the printed value, never typed. */
  readonly base: { readonly low: number; readonly high: number; readonly unit: string };
};

export function measurement(reference: string, year: number, datum: Datum): Measurement {
  const digest = createHash('sha256').update(measurementKey(datum)).digest('hex').slice(0, 10);
  const quantity = quantityOf(datum);
  const { low, high, unit } = toBase(quantity);
  return {
    id: `${reference}.${digest}`,
    anchor: `m-${digest}`,
    reference,
    year,
    subject: subjectOf(datum),
    datum,
    quantity,
    base: { low, high, unit: unit.id },
  };
}

/** What a datum prints: one number, or the two ends of a range, with its unit. */
export function quantityOf({ value: { low, high }, unit, relation }: Datum): Quantity {
  return toQuantity(low.printed === high.printed ? low.printed : [low.printed, high.printed], unit, relation);
}

/** The electrolytes that a measurement is about: the material itself, or the electrolyte layers of a cell. */
export function electrolytesOf({ subject }: Measurement): readonly string[] {
  if (subject.kind === 'material') return [subject.id];
  return subject.kind === 'cell' ? (subject.cell.electrolyte ?? []) : [];
}

/** The electrodes that a measurement is about. */
export function electrodesOf({ subject }: Measurement): readonly string[] {
  if (subject.kind === 'electrode') return [subject.id];
  if (subject.kind !== 'cell') return [];
  return [subject.cell.cathode, subject.cell.anode].filter((id) => id !== undefined);
}

/** The family that a measurement is about, where it is not about one material. */
export function familiesOf({ subject }: Measurement): readonly string[] {
  return subject.kind === 'family' ? [subject.id] : [];
}
