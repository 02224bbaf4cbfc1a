import type { Entry } from '../../schema/collections.ts';
import { form } from '../../schema/vocabulary/form.ts';
import { mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { statement } from '../statement.ts';
import { isRoom } from '../summary.ts';

const windowProperties: ReadonlySet<string> = new Set([
  'reduction-potential',
  'oxidation-potential',
  'stability-window',
]);

/** Materials for a table, in the order of their families: each with its conductivities at room temperature and the limits of its stability. */
export function materialRows(knowledge: Knowledge, materials: readonly Entry<'material'>[]) {
  const rank = ({ data }: Entry<'material'>) => knowledge.familyRank.get(data.family) ?? Infinity;
  return materials
    .toSorted(
      (a, b) => compare(rank(a), rank(b)) || compare(a.data.title, b.data.title) || compare(a.id, b.id),
    )
    .map((material) => row(knowledge, material));
}
export type MaterialRow = ReturnType<typeof materialRows>[number];

function row(knowledge: Knowledge, { id, data }: Entry<'material'>) {
  const measurements = knowledge.measurementsOf.material.get(id) ?? [];
  const own = measurements.filter(({ subject }) => subject.kind === 'material');
  const conductivities = own.filter(
    ({ datum }) =>
      datum.property === 'ionic-conductivity' &&
      (isRoom(datum.temperature) || datum.temperature === undefined),
  );
  // A limit of a later step says how far a reaction goes, not where the material stops being stable.
  const limits = own.filter(
    ({ datum }) => windowProperties.has(datum.property) && datum.conditions.step === undefined,
  );
  return {
    id,
    title: data.title,
    formula: data.formula,
    aliases: data.aliases,
    family: { id: data.family, title: knowledge.family.get(data.family)?.data.title ?? data.family },
    main: mainFamily(knowledge, data.family),
    form: form.terms[data.form].label,
    conductivities: conductivities.sort(highestFirst).map((one) => statement(knowledge, one)),
    limits: limits.map((one) => statement(knowledge, one)),
    count: measurements.length,
  };
}

const highestFirst = (a: Measurement, b: Measurement) => b.base.high - a.base.high;

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
