import { cathodeParameters, cellParameters } from '../../models/energy-density-parameters.ts';
import type { Inferred } from '../../models/energy-density-parameters.ts';
import { formatQuantity, quantityParts } from '../../quantity/format.ts';
import type { Part } from '../../quantity/parts.ts';
import { toQuantity } from '../../quantity/quantity.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import type { Named } from '../named.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import type { ModelElectrolyte, Origin } from './energy-density-electrolytes.ts';

/** One number that the energy-density model rests on. */
export type Parameter = {
  readonly label: string;
  /** The record that it is a property of; absent for the cell as a whole. */
  readonly subject?: Named;
  readonly value: readonly Part[];
  readonly valueText: string;
} & Origin;

/** Everything that the energy-density model rests on, each number with its paper or with the reason for choosing it. */
export function parameterRows(
  knowledge: Knowledge,
  cathodes: readonly Named[],
  lithium: readonly Measurement[],
  electrolytes: readonly ModelElectrolyte[],
): Parameter[] {
  return [
    ...cathodes.flatMap(cathodeRows),
    inferredRow('Active material in the cathode, by mass', cellParameters.activeFraction),
    inferredRow('Lithium beyond the capacity of the cathode', cellParameters.lithiumExcess),
    inferredRow('Mass of both current collectors', cellParameters.collectorMass),
    inferredRow('Thickness of both current collectors', cellParameters.collectorThickness),
    ...lithium.map((one) => printedRow(statement(knowledge, one))),
    ...electrolytes.map((one) =>
      one.origin === 'printed' ? printedRow(one.statement) : inferredRow('Density', one.inferred, one),
    ),
  ];
}

function cathodeRows(electrode: Named): Parameter[] {
  const { capacity, voltage, coatingDensity } =
    cathodeParameters[electrode.id as keyof typeof cathodeParameters];
  return [
    inferredRow('Capacity of the active material', capacity, electrode),
    inferredRow('Mean voltage', voltage, electrode),
    inferredRow('Density of the cathode', coatingDensity, electrode),
  ];
}

function inferredRow(label: string, inferred: Inferred, subject?: Named): Parameter {
  const quantity = toQuantity(inferred.value, inferred.unit);
  return {
    label,
    ...(subject && { subject: { kind: subject.kind, id: subject.id, title: subject.title } }),
    value: quantityParts(quantity),
    valueText: formatQuantity(quantity),
    origin: 'inferred',
    inferred,
  };
}

function printedRow(one: Statement): Parameter {
  const [subject] = one.subject;
  return {
    label: one.propertyLabel,
    ...(subject && { subject }),
    value: one.value,
    valueText: one.valueText,
    origin: 'printed',
    statement: one,
  };
}
