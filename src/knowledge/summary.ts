import type { PropertyId } from '../schema/vocabulary/property.ts';
import { propertyOf } from '../schema/vocabulary/property.ts';
import type { Variant } from '../schema/vocabulary/variant.ts';
import { indexed } from './indexed.ts';
import type { Measurement } from './measurement.ts';

/** What comparable values of one property of one material come to. */
export type Summary = {
  readonly count: number;
  readonly papers: number;
  readonly variant?: Variant;
  /** In the base unit of the property. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Decimal logarithm of highest over lowest; absent where a value is not positive. */
  readonly decades?: number;
};

/** Room temperature as laboratories mean it, in °C. */
const room = { low: 20, high: 30 } as const;

/** Properties whose value means little without a temperature. */
const needsTemperature: ReadonlySet<PropertyId> = new Set([
  'ionic-conductivity',
  'electronic-conductivity',
  'transference-number',
  'critical-current-density',
  'interfacial-resistance',
]);

/**
 * Whether a value may enter a summary: a single measured or computed value, not doubtful, not a bound, and at room temperature
 * where the property depends on it. `use` in the file overrides the rule.
 */
export function isComparable({ datum, quantity }: Measurement): boolean {
  if (datum.use) return datum.use.as === 'summary';
  const exact = quantity.relation === '=' && quantity.low === quantity.high;
  const real = datum.method === 'measured' || datum.method === 'computed';
  return (
    exact &&
    real &&
    datum.status !== 'doubtful' &&
    (!needsTemperature.has(datum.property) || isRoom(datum.temperature))
  );
}

/** Whether a stated temperature is room temperature: RT, or 20 to 30 °C. */
export function isRoom(temperature: Measurement['datum']['temperature']): boolean {
  if (temperature === 'RT') return true;
  return typeof temperature === 'number' && temperature >= room.low && temperature <= room.high;
}

/** One summary for each group of two or more values of a property that share variant, method, form and conditions. */
export function summaries(measurements: readonly Measurement[]): Summary[] {
  const comparable = measurements.filter(isComparable);
  const groups = indexed(comparable, ({ datum }) => [
    JSON.stringify([datum.variant, datum.method, datum.form, datum.conditions]),
  ]);
  return [...groups.values()].flatMap((same) => {
    if (same.length < 2) return [];
    const values = same.map(({ base }) => base.low).sort((a, b) => a - b);
    const low = values[0]!;
    const high = values.at(-1)!;
    return [
      {
        count: same.length,
        papers: new Set(same.map(({ reference }) => reference)).size,
        variant: same[0]!.datum.variant,
        median: median(values),
        low,
        high,
        decades:
          low > 0 && propertyOf(same[0]!.datum.property).dimensions[0] === 'conductivity'
            ? Math.log10(high / low)
            : undefined,
      },
    ];
  });
}

/** The middle of sorted values; the mean of the two middle ones where their number is even. */
export function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
