import type { Relation } from '../quantity/quantity.ts';

/**
 * How far a model is from a published value, as a signed ratio to that value: 0.02 is 2 % too high. A bound is met on its whole
 * open side, so there the deviation is 0; on the other side it is the way back to the bound.
 *
 * @param published not zero, in the unit of `modelled`
 */
export function deviation(modelled: number, published: number, relation: Relation): number {
  const ratio = modelled / published - 1;
  if (relation.startsWith('>')) return Math.min(ratio, 0);
  if (relation.startsWith('<')) return Math.max(ratio, 0);
  return ratio;
}
