import { parseQuantity } from '../quantity/quantity.ts';
import { toBase } from '../quantity/convert.ts';
import { productOf } from './interface-products.ts';
import type { Product } from './interface-products.ts';
import type { Knowledge } from './knowledge.ts';
import type { Measurement } from './measurement.ts';
import { shortName } from './paper.ts';

/** What an electrolyte is computed to become at a potential. */
export type Stage = {
  /** A limit: beyond it these form, and may go on to react. A contact: in balance at this very potential, with nothing left to do. */
  readonly kind: 'limit' | 'contact';
  readonly way: 'reduction' | 'oxidation';
  /** In volts against lithium. */
  readonly potential: number;
  readonly products: readonly Product[];
  readonly paper: { readonly id: string; readonly short: string };
  /** The id of the value that names the products. */
  readonly statement: string;
};

/** The stages of decomposition of an electrolyte that papers have computed, those with products. */
export function stages(knowledge: Knowledge, electrolyte: string): Stage[] {
  return (knowledge.measurementsOf.material.get(electrolyte) ?? []).flatMap((measurement): Stage[] => {
    const { datum, subject, reference, id } = measurement;
    if (subject.kind !== 'material' || datum.method !== 'computed' || datum.status === 'doubtful') return [];
    const place = placeOf(measurement);
    if (place === undefined || !datum.products) return [];
    return [
      {
        ...place,
        products: datum.products.map(productOf),
        paper: { id: reference, short: shortName(knowledge, reference) },
        statement: id,
      },
    ];
  });
}

/** Where on the scale of potentials a value names its products. */
function placeOf({
  datum: { property, conditions },
  base,
}: Measurement): Pick<Stage, 'kind' | 'way' | 'potential'> | undefined {
  if (property === 'reduction-potential') return { kind: 'limit', way: 'reduction', potential: base.high };
  if (property === 'oxidation-potential') return { kind: 'limit', way: 'oxidation', potential: base.low };
  const at = conditions['at-potential'];
  if (property !== 'decomposition-energy' || at === undefined) return undefined;
  const potential = toBase(parseQuantity(at)).low;
  return { kind: 'contact', way: potential > 0 ? 'oxidation' : 'reduction', potential };
}
