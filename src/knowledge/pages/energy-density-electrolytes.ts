import { electrolyteDensities } from '../../models/energy-density-parameters.ts';
import type { Inferred } from '../../models/energy-density-parameters.ts';
import { mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

/** Where a number of the model is from: printed in a paper, or inferred here. */
export type Origin =
  | { readonly origin: 'printed'; readonly statement: Statement }
  | { readonly origin: 'inferred'; readonly inferred: Inferred };

/** An electrolyte that the model can have: its density is known. */
export type ModelElectrolyte = Named & {
  /** The main family: it decides colour and shape. */
  readonly main: string;
  /** g/cm³ */
  readonly density: number;
} & Origin;

/** The electrolytes whose density is known, in the order of their families. */
export function modelElectrolytes(knowledge: Knowledge): ModelElectrolyte[] {
  const rank = (id: string) => {
    const material = knowledge.material.get(id);
    return (material && knowledge.familyRank.get(material.data.family)) ?? Infinity;
  };
  return [...knowledge.material.values()]
    .flatMap(({ id, data }): ModelElectrolyte[] => {
      const density = densityOf(knowledge, id);
      const main = mainFamily(knowledge, data.family);
      return density ? [{ ...named(knowledge, 'material', id), main, ...density }] : [];
    })
    .sort((a, b) => compare(rank(a.id), rank(b.id)) || compare(a.id, b.id));
}

/** A density that a paper prints goes before an inferred one; of several, that of the newest paper. */
function densityOf(knowledge: Knowledge, id: string): ({ density: number } & Origin) | undefined {
  const printed = (knowledge.measurementsOf.material.get(id) ?? []).find(isPrintedDensity);
  if (printed) {
    return { density: printed.base.low, origin: 'printed', statement: statement(knowledge, printed) };
  }
  const inferred = (electrolyteDensities as Readonly<Record<string, Inferred>>)[id];
  return inferred && { density: inferred.value, origin: 'inferred', inferred };
}

/** A density of the material itself as one number: no bound, no range, not in doubt. */
function isPrintedDensity({ subject, datum, base }: Measurement): boolean {
  const isDensity = subject.kind === 'material' && datum.property === 'density';
  const isOneNumber = (datum.relation === '=' || datum.relation === '~') && base.low === base.high;
  return isDensity && isOneNumber && datum.status !== 'doubtful';
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
