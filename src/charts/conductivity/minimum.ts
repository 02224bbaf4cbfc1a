import type { Point } from './series.ts';

/**
 * Whether a value is at least so high. A bound that points the other way, and a range that reaches across the limit, leave it open:
 * `≤ 17` does not prove more than 10, nor does `> 1` disprove it.
 *
 * @param least in S/cm
 */
export function reaches(
  { low, high, relation }: Pick<Point, 'low' | 'high' | 'relation'>,
  least: number,
): 'yes' | 'no' | 'open' {
  const isAtMost = relation === '<' || relation === '<=';
  const isAtLeast = relation === '>' || relation === '>=';
  if (low >= least && !isAtMost) return 'yes';
  if (isAtLeast) return 'open';
  return high < least || (relation === '<' && high === least) ? 'no' : 'open';
}
