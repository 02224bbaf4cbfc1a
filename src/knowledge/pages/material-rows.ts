import type { Entry } from '../../schema/collections.ts';
import { form } from '../../schema/vocabulary/form.ts';
import { lineage, mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { statement } from '../statement.ts';
import { isRoom } from '../summary.ts';

const windowProperties: ReadonlySet<string> = new Set([
  'reduction-potential',
  'oxidation-potential',
  'stability-window',
]);

/** Materials for a table: each with its conductivities at room temperature and the limits of its stability. */
export function materialRows(
  knowledge: Knowledge,
  chosen: (material: Entry<'material'>) => boolean = () => true,
) {
  const order = new Map(
    [...knowledge.family.keys()].map((id) => [
      id,
      lineage(knowledge.family, id).map(({ data }) => data.order),
    ]),
  );
  const rows = [...knowledge.material.values()].filter(chosen).map((material) => {
    const { id, data } = material;
    const own = (knowledge.measurementsOf.material.get(id) ?? []).filter(
      ({ subject }) => subject.kind === 'material',
    );
    const conductivities = own.filter(
      ({ datum }) => datum.property === 'ionic-conductivity' && isRoom(datum.temperature),
    );
    const limits = own.filter(({ datum }) => windowProperties.has(datum.property));
    return {
      id,
      title: data.title,
      formula: data.formula,
      aliases: data.aliases,
      family: { id: data.family, title: knowledge.family.get(data.family)?.data.title ?? data.family },
      main: mainFamily(knowledge.family, data.family),
      form: form.terms[data.form].label,
      conductivities: conductivities.sort(byValue).map((one) => statement(knowledge, one)),
      limits: limits.map((one) => statement(knowledge, one)),
      count: (knowledge.measurementsOf.material.get(id) ?? []).length,
    };
  });
  return rows.sort(
    (a, b) =>
      compareOrder(order.get(a.family.id) ?? [], order.get(b.family.id) ?? []) ||
      (a.title < b.title ? -1 : 1),
  );
}
export type MaterialRow = ReturnType<typeof materialRows>[number];

const byValue = (a: Measurement, b: Measurement) => b.base.high - a.base.high;

function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (let level = 0; level < Math.max(a.length, b.length); level += 1) {
    const difference = (a[level] ?? -1) - (b[level] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
