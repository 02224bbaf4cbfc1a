import { deviation } from '../../models/deviation.ts';
import { energyDensity } from '../../models/energy-density.ts';
import type { Cathode, Cell } from '../../models/energy-density.ts';
import { toBase } from '../../quantity/convert.ts';
import { parseQuantity } from '../../quantity/quantity.ts';
import type { Relation } from '../../quantity/quantity.ts';
import type { Dimension } from '../../quantity/units.ts';
import type { PropertyId } from '../../schema/vocabulary/property.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

const measures = {
  'energy-density-gravimetric': 'gravimetric',
  'energy-density-volumetric': 'volumetric',
} as const satisfies Partial<Record<PropertyId, string>>;

/** `gravimetric` in Wh/kg, `volumetric` in Wh/L. */
export type Measure = (typeof measures)[keyof typeof measures];

/** A published point of the energy-density model beside what ours gives for the same cell. */
export type Point = {
  readonly measure: Measure;
  readonly cathode: Named;
  /** mg/cm² */
  readonly loading: number;
  /** Absent where the document does not name it. */
  readonly electrolyte?: Named;
  /** µm */
  readonly thickness: number;
  /** Wh/kg or Wh/L. */
  readonly value: number;
  readonly relation: Relation;
  readonly statement: Statement;
  readonly modelled?: Modelled;
};

/**
 * What our model gives, in the unit of the point, and for which electrolyte. A point without an electrolyte is a bound for all that
 * the document's points name, and so is held against the one that comes closest to breaking it.
 */
export type Modelled = {
  readonly electrolyte: Named;
  readonly value: number;
  /** Signed, as a ratio to the published value; 0 for a bound that is met. */
  readonly deviation: number;
};

/** What the points are compared with. */
type Model = Pick<Cell, 'lithium' | 'collectors'> & {
  readonly cathodes: readonly (Named & { readonly cathode: Cathode })[];
  readonly electrolytes: readonly (Named & { readonly density: number })[];
};

/** The points that a document prints of such a model, in its order. */
export function publishedPoints(knowledge: Knowledge, document: string, model: Model): Point[] {
  const points = (knowledge.measurementsOf.reference.get(document) ?? []).flatMap((one) =>
    pointOf(knowledge, one),
  );
  const ids = new Set(points.flatMap(({ electrolyte }) => electrolyte?.id ?? []));
  const inPoints = { ...model, electrolytes: model.electrolytes.filter(({ id }) => ids.has(id)) };
  return points.map((point) => {
    const modelled = modelledFor(point, inPoints);
    return modelled ? { ...point, modelled } : point;
  });
}

/** A computed energy density of a cell with its loading and the thickness of its electrolyte. */
function pointOf(knowledge: Knowledge, one: Measurement): Point[] {
  const { datum, subject, base } = one;
  const measure = (measures as Partial<Record<PropertyId, Measure>>)[datum.property];
  const loading = conditionIn(datum.conditions['cathode-loading'], 'areal-mass');
  const thickness = conditionIn(datum.conditions['electrolyte-thickness'], 'length');
  if (measure === undefined || loading === undefined || thickness === undefined) return [];
  if (subject.kind !== 'cell' || subject.cell.cathode === undefined || datum.method !== 'computed') return [];
  const [electrolyte] = subject.cell.electrolyte ?? [];
  return [
    {
      measure,
      cathode: named(knowledge, 'electrode', subject.cell.cathode),
      loading,
      ...(electrolyte !== undefined && { electrolyte: named(knowledge, 'material', electrolyte) }),
      thickness,
      value: base.low,
      relation: datum.relation,
      statement: statement(knowledge, one),
    },
  ];
}

/** A condition in the base unit of a dimension; undefined where it is not given, or measures something else. */
function conditionIn(given: string | undefined, dimension: Dimension): number | undefined {
  if (given === undefined) return undefined;
  const quantity = parseQuantity(given);
  return quantity.unit.dimension === dimension ? toBase(quantity).low : undefined;
}

/** Undefined where the model has no parameters for the cathode, or no density of the electrolyte is known. */
function modelledFor(point: Point, { cathodes, electrolytes, ...rest }: Model): Modelled | undefined {
  const { measure, loading, thickness, value: published, relation, electrolyte: given } = point;
  const cathode = cathodes.find(({ id }) => id === point.cathode.id)?.cathode;
  if (!cathode) return undefined;
  const candidates = electrolytes.filter(({ id }) => given === undefined || id === given.id);
  const found = candidates
    // The heaviest first: where all give the same, that one stands for them.
    .toSorted((a, b) => b.density - a.density)
    .map(({ kind, id, title, density }) => {
      const cell = { cathode, loading, electrolyte: { density, thickness }, ...rest };
      const value = energyDensity(cell)[measure];
      return { electrolyte: { kind, id, title }, value, deviation: deviation(value, published, relation) };
    })
    .toSorted((a, b) => a.value - b.value);
  return relation.startsWith('<') ? found.at(-1) : found[0];
}
