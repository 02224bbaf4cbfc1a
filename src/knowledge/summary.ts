import type { PropertyId } from '../schema/vocabulary/property.ts';
import { propertyOf } from '../schema/vocabulary/property.ts';
import { indexed } from './indexed.ts';
import type { Measurement } from './measurement.ts';

/** What comparable values of one property of one subject come to. */
export type Summary = {
  readonly count: number;
  readonly papers: number;
  /** One of the values. What they have in common, such as subject, variant and conditions, can be read from it. */
  readonly example: Measurement;
  /** The numbers below are in this unit, the base unit of the property. */
  readonly unit: string;
  /** The unit that all the values are printed in, if it is one: a summary is read beside them. */
  readonly printedUnit?: string | undefined;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Decimal logarithm of highest over lowest, where a property spans decades. */
  readonly decades?: number;
};

/** Room temperature as laboratories mean it, in °C. */
export const room = { low: 20, high: 30 } as const;

/** Properties whose value means little without a temperature. */
export const needsTemperature: ReadonlySet<PropertyId> = new Set([
  'ionic-conductivity',
  'electronic-conductivity',
  'transference-number',
  'critical-current-density',
  'interfacial-resistance',
  'resistance',
]);

/**
 * Whether a value may enter a summary: one measured or computed number, not a bound, confirmed, and at room temperature
 * where the property depends on it. A value that is only stated may be a copy of one that stands beside it. `use` in the file
 * overrides the rule, but for a range: it has no one number that could enter.
 */
export function isComparable({ datum, quantity }: Measurement): boolean {
  if (quantity.low !== quantity.high) return false;
  if (datum.use) return datum.use.as === 'summary';
  const isBound = quantity.relation !== '=' && quantity.relation !== '~';
  const isOwn = datum.method === 'measured' || datum.method === 'computed';
  return (
    !isBound &&
    isOwn &&
    datum.status === 'ok' &&
    (!needsTemperature.has(datum.property) || isRoom(datum.temperature))
  );
}

/** Whether a stated temperature is room temperature: RT, or 20 to 30 °C. */
export function isRoom(temperature: Measurement['datum']['temperature']): boolean {
  if (temperature === undefined) return false;
  if (temperature === 'RT') return true;
  return [temperature].flat().every((celsius) => celsius >= room.low && celsius <= room.high);
}

/** One summary for each group of two or more comparable values. */
export function summaries(measurements: readonly Measurement[]): Summary[] {
  const groups = indexed(measurements.filter(isComparable), (one) => [summaryKey(one)]);
  return [...groups.values()].filter((same) => same.length > 1).map(summary);
}

/** Equal for values that may be compared: of one property of one subject, of one kind, under the same conditions. */
export function summaryKey({ datum, subject, base }: Measurement): string {
  const temperature = isRoom(datum.temperature) ? 'room' : datum.temperature;
  const { property, variant, method, form, conditions } = datum;
  return JSON.stringify([property, subject, variant, method, form, temperature, conditions, base.unit]);
}

function summary(same: readonly Measurement[]): Summary {
  const example = same[0]!;
  const values = same.map(({ base }) => base.low).sort((a, b) => a - b);
  const low = values[0]!;
  const high = values.at(-1)!;
  return {
    count: same.length,
    papers: new Set(same.map(({ reference }) => reference)).size,
    example,
    unit: example.base.unit,
    printedUnit: same.every(({ quantity }) => quantity.unit === example.quantity.unit)
      ? example.quantity.unit.id
      : undefined,
    median: median(values),
    low,
    high,
    decades: spansDecades(example) && low > 0 ? Math.log10(high / low) : undefined,
  };
}

const spansDecades = ({ datum }: Measurement) => propertyOf(datum.property).dimensions[0] === 'conductivity';

/** The middle of sorted values; the mean of the two middle ones where their number is even. */
export function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
