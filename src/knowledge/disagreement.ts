import { createHash } from 'node:crypto';
import { propertyOf } from '../schema/vocabulary/property.ts';
import type { PropertyId } from '../schema/vocabulary/property.ts';
import { indexed } from './indexed.ts';
import type { Measurement } from './measurement.ts';
import { isRoom } from './summary.ts';

/** Values of one property of one thing, alike in kind and conditions, that are further apart than the property allows. */
export type Disagreement = {
  /** Unique and stable: a digest of what the values are about. */
  readonly id: string;
  readonly property: PropertyId;
  /** All values of the group, from low to high. */
  readonly measurements: readonly Measurement[];
  /** How far the two values that are furthest apart lie from each other: a ratio or a difference, as the property wants. */
  readonly apart: { readonly kind: 'factor' | 'difference'; readonly value: number; readonly unit: string };
};

/**
 * Properties of a substance itself: two careful people should find the same. What a cell achieves depends on how it was built, so
 * that two results differ without contradicting each other.
 */
const ownProperties = new Set<PropertyId>([
  'ionic-conductivity',
  'electronic-conductivity',
  'activation-energy',
  'transference-number',
  'reduction-potential',
  'oxidation-potential',
  'electrode-potential',
  'specific-capacity-theoretical',
  'density',
  'melting-point',
  'shear-modulus',
  'youngs-modulus',
  'tensile-strength',
  'yield-strength',
  'decomposition-energy',
]);

/** Repeated conductivities of one material scatter by about 0.35 decades (root mean square); less is no disagreement. */
export const CONDUCTIVITY_FACTOR = 10 ** 0.35;
/** Volts. Computed limits that rest on other data sets differ by more, and that is what a reader should see. */
export const POTENTIAL_DIFFERENCE = 0.1;
/** Degrees Celsius. */
export const TEMPERATURE_DIFFERENCE = 5;
/** For everything else. */
export const OTHER_FACTOR = 1.1;

/** A value as the span it allows: a bound is open on one side. */
type Span = { readonly measurement: Measurement; readonly low: number; readonly high: number };

/** Every disagreement among values, in the order in which their subjects are first met. */
export function disagreements(measurements: readonly Measurement[]): Disagreement[] {
  const spans = measurements.flatMap(limits).filter(({ property }) => ownProperties.has(property));
  const groups = indexed(spans, ({ property, span }) => [likeness(property, span.measurement)]);
  return [...groups].flatMap(([key, group]) => {
    const { property } = group[0]!;
    const sorted = group.map(({ span }) => span).sort((a, b) => a.low - b.low || a.high - b.high);
    const apart = widest(property, sorted);
    if (apart === undefined) return [];
    const digest = createHash('sha256').update(key).digest('hex').slice(0, 10);
    return [
      { id: `values-${digest}`, property, measurements: sorted.map((span) => span.measurement), apart },
    ];
  });
}

/** A stability window says two things: where reduction and where oxidation begin. */
function limits(measurement: Measurement): { property: PropertyId; span: Span }[] {
  const { datum, base } = measurement;
  if (datum.property !== 'stability-window')
    return [{ property: datum.property, span: spanOf(measurement, base.low, base.high) }];
  if (base.low === base.high) return [];
  return [
    { property: 'reduction-potential', span: spanOf(measurement, base.low, base.low) },
    { property: 'oxidation-potential', span: spanOf(measurement, base.high, base.high) },
  ];
}

function spanOf(measurement: Measurement, low: number, high: number): Span {
  const { relation } = measurement.quantity;
  const isAbove = relation === '>' || relation === '>=';
  const isBelow = relation === '<' || relation === '<=';
  return { measurement, low: isBelow ? -Infinity : low, high: isAbove ? Infinity : high };
}

/** Equal for values that ought to agree. A stated value may be a measured one without its method, so the two are not kept apart. */
function likeness(property: PropertyId, { datum, subject, base }: Measurement): string {
  const temperature = isRoom(datum.temperature) ? 'room' : datum.temperature;
  const isComputed = datum.method === 'computed';
  const { variant, form, conditions } = datum;
  return JSON.stringify([property, subject, variant, form, isComputed, temperature, conditions, base.unit]);
}

/** How far the group is apart; undefined where that is within what the property allows. */
function widest(property: PropertyId, sorted: readonly Span[]): Disagreement['apart'] | undefined {
  const unit = sorted[0]!.measurement.base.unit;
  const highestLow = Math.max(...sorted.map(({ low }) => low));
  const lowestHigh = Math.min(...sorted.map(({ high }) => high));
  if (highestLow <= lowestHigh) return undefined;
  const [dimension] = propertyOf(property).dimensions;
  if (dimension === 'potential' || dimension === 'temperature') {
    const most = dimension === 'potential' ? POTENTIAL_DIFFERENCE : TEMPERATURE_DIFFERENCE;
    const value = highestLow - lowestHigh;
    // A difference of exactly the limit must not depend on the last binary digit.
    return value > most * (1 + 1e-9) ? { kind: 'difference', value, unit } : undefined;
  }
  const most = dimension === 'conductivity' ? CONDUCTIVITY_FACTOR : OTHER_FACTOR;
  const [one, other] = [Math.abs(lowestHigh), Math.abs(highestLow)];
  // Of a value and zero the ratio is infinite.
  const value = Math.max(one, other) / Math.min(one, other);
  return value > most * (1 + 1e-9) ? { kind: 'factor', value, unit } : undefined;
}
