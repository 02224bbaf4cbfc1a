import type { Conditions } from '../schema/conditions.ts';
import type { PropertyId } from '../schema/vocabulary/property.ts';
import type { Measurement } from './measurement.ts';

/** What a value of a property means little without: a temperature, or a condition of the test. */
type Expected = 'temperature' | keyof Conditions;

/**
 * The conditions that decide each property, as reporting guidelines for solid-state batteries ask for them: temperature and
 * pressure for transport and interfaces, loading, rate and voltage for cells.
 */
const expected: Partial<Record<PropertyId, readonly Expected[]>> = {
  'ionic-conductivity': ['temperature'],
  'electronic-conductivity': ['temperature'],
  'transference-number': ['temperature'],
  'critical-current-density': ['temperature', 'pressure', 'areal-capacity'],
  'interfacial-resistance': ['temperature', 'pressure'],
  resistance: ['temperature', 'pressure'],
  'cycling-time': ['temperature', 'current-density', 'areal-capacity'],
  'discharge-capacity': ['temperature', 'rate', 'cathode-loading', 'voltage'],
  'capacity-retention': ['temperature', 'cycles', 'rate', 'cathode-loading'],
  'cycle-life': ['temperature', 'rate', 'cathode-loading'],
};

const names: Partial<Record<Expected, string>> = {
  temperature: 'the temperature',
  pressure: 'the stack pressure',
  'areal-capacity': 'the capacity passed per area',
  'current-density': 'the current density',
  rate: 'the rate',
  voltage: 'the voltage range',
  cycles: 'the number of cycles',
  'cathode-loading': 'the cathode loading',
};

/** A condition is reported under either of these: a rate is also told by a current, and the other way round. */
const alike: Partial<Record<Expected, readonly Expected[]>> = {
  rate: ['rate', 'current-density'],
  'current-density': ['current-density', 'rate'],
};

/**
 * Which of the expected conditions the measured values of a property lack, in a sentence: `Not reported in what we have read of
 * the measured values: the stack pressure (all 3), the temperature (2 of 3).` Undefined where nothing is missing.
 */
export function unreportedText(
  property: PropertyId,
  measurements: readonly Measurement[],
): string | undefined {
  const own = measurements.filter(({ datum }) => datum.method === 'measured');
  const total = own.length;
  const missing = (expected[property] ?? []).flatMap((condition) => {
    const without = own.filter((measurement) => !isReported(condition, measurement)).length;
    if (without === 0) return [];
    const name = names[condition] ?? condition;
    return [
      total === 1 ? name : `${name} (${without === total ? `all ${total}` : `${without} of ${total}`})`,
    ];
  });
  if (missing.length === 0) return undefined;
  const of = total === 1 ? '' : ' of the measured values';
  return `Not reported in what we have read${of}: ${missing.join(', ')}.`;
}

function isReported(condition: Expected, { datum }: Measurement): boolean {
  return (alike[condition] ?? [condition]).some((name) =>
    name === 'temperature' ? datum.temperature !== undefined : datum.conditions[name] !== undefined,
  );
}
