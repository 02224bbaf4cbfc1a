import type { Cathode, Lithium } from '../../models/energy-density.ts';
import { cathodeParameters, cellParameters } from '../../models/energy-density-parameters.ts';
import type { PropertyId } from '../../schema/vocabulary/property.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import { shortName, withPapers } from '../paper.ts';
import { modelElectrolytes } from './energy-density-electrolytes.ts';
import { parameterRows } from './energy-density-rows.ts';
import { publishedPoints } from './energy-density-points.ts';
import type { Point } from './energy-density-points.ts';

/** The document whose figure the model follows: it prints what the model takes lithium to be, and the points it is held against. */
const DOCUMENT = 'bi-2022';

/** A cathode that the model has parameters for. */
export type ModelCathode = Named & { readonly cathode: Cathode };

/**
 * The model of a pouch cell: what can be chosen, what it rests on, and the published points with its deviation from each. Undefined
 * where the content lacks the document, or what the document prints of lithium.
 */
export function energyDensityPage(knowledge: Knowledge) {
  const capacity = ofLithium(knowledge, 'specific-capacity-theoretical');
  const density = ofLithium(knowledge, 'density');
  if (!capacity || !density) return undefined;
  const lithium: Lithium = {
    capacity: capacity.base.low,
    density: density.base.low,
    excess: cellParameters.lithiumExcess.value,
  };
  const collectors = {
    mass: cellParameters.collectorMass.value,
    thickness: cellParameters.collectorThickness.value,
  };
  const cathodes = modelCathodes(knowledge);
  const electrolytes = modelElectrolytes(knowledge);
  const model = { cathodes, electrolytes, lithium, collectors };
  const points = publishedPoints(knowledge, DOCUMENT, model);
  return withPapers(knowledge, {
    document: { id: DOCUMENT, short: shortName(knowledge, DOCUMENT) },
    ...model,
    parameters: parameterRows(knowledge, cathodes, [capacity, density], electrolytes),
    points,
    largestDeviation: largestDeviation(points),
  });
}
export type EnergyDensityPage = NonNullable<ReturnType<typeof energyDensityPage>>;

/** `2.2 %`: how far the model is from the point that it misses most. */
function largestDeviation(points: readonly Point[]): string {
  const largest = Math.max(0, ...points.map(({ modelled }) => Math.abs(modelled?.deviation ?? 0)));
  return `${(100 * largest).toFixed(1)}\u00a0%`;
}

function modelCathodes(knowledge: Knowledge): ModelCathode[] {
  return Object.entries(cathodeParameters).flatMap(([id, { capacity, voltage, coatingDensity }]) => {
    if (!knowledge.electrode.has(id)) return [];
    const cathode = {
      activeFraction: cellParameters.activeFraction.value,
      coatingDensity: coatingDensity.value,
      capacity: capacity.value,
      voltage: voltage.value,
    };
    return [{ ...named(knowledge, 'electrode', id), cathode }];
  });
}

/** What the document prints of lithium metal. */
function ofLithium(knowledge: Knowledge, property: PropertyId): Measurement | undefined {
  return (knowledge.measurementsOf.electrode.get('lithium') ?? []).find(
    ({ reference, subject, datum }) =>
      reference === DOCUMENT && subject.kind === 'electrode' && datum.property === property,
  );
}
