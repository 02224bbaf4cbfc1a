import { CONDUCTIVITY_FACTOR } from '../disagreement.ts';
import { indexed } from '../indexed.ts';
import type { Measurement } from '../measurement.ts';
import { isComparable } from '../summary.ts';

/** How far repeated conductivities of one material lie apart, and where that number comes from. */
export type Scatter = {
  /** Root mean square, in decades. */
  readonly decades: number;
  /** Whether it was computed from the repeats that are recorded here; otherwise it is a published estimate. */
  readonly isOwn: boolean;
  /** So many materials have comparable values from two papers or more … */
  readonly materials: number;
  /** … and so many are needed before their scatter is taken. */
  readonly needed: number;
};

/** With fewer materials, one pair that happens to agree, or not, would decide. */
const MATERIALS_NEEDED = 10;

/**
 * The scatter of comparable values of one material from different papers: the square root of the summed squares of their distances
 * from the mean of their material, over the number of values less one for each material. Logarithms to the base of ten. Until
 * enough materials have repeats it is the published estimate that also decides what counts as a disagreement.
 */
export function conductivityScatter(measurements: readonly Measurement[]): Scatter {
  const repeats = repeatsOf(measurements);
  const materials = new Set(repeats.map(([first]) => JSON.stringify(first!.subject))).size;
  const counts = { materials, needed: MATERIALS_NEEDED };
  if (materials < MATERIALS_NEEDED)
    return { decades: Math.log10(CONDUCTIVITY_FACTOR), isOwn: false, ...counts };
  const distances = repeats.flatMap((same) => {
    const logs = same.map(({ base }) => Math.log10(base.low));
    const mean = sum(logs) / logs.length;
    return logs.map((log) => (log - mean) ** 2);
  });
  return { decades: Math.sqrt(sum(distances) / (distances.length - repeats.length)), isOwn: true, ...counts };
}

/** Comparable values of one material, one kind, form and sample, from two papers or more. */
function repeatsOf(measurements: readonly Measurement[]): Measurement[][] {
  const comparable = measurements.filter(
    (one) =>
      one.subject.kind === 'material' &&
      one.datum.property === 'ionic-conductivity' &&
      one.base.low > 0 &&
      isComparable(one),
  );
  const groups = indexed(comparable, ({ subject, datum: { variant, method, form, conditions } }) => [
    JSON.stringify([subject, variant, method, form, conditions]),
  ]);
  return [...groups.values()].filter((same) => new Set(same.map(({ reference }) => reference)).size > 1);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
