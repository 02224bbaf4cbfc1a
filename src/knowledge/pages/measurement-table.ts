import { method } from '../../schema/vocabulary/method.ts';
import { status } from '../../schema/vocabulary/status.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { statement } from '../statement.ts';
import { mainFamiliesOf } from '../subject-group.ts';
import { isRoom } from '../summary.ts';

/** Every value for the table that a reader can explore: newest paper first. */
export function measurementTable(knowledge: Knowledge) {
  return knowledge.measurements.map((measurement) => ({
    statement: statement(knowledge, measurement),
    anchor: measurement.anchor,
    year: measurement.year,
    mains: mainFamiliesOf(knowledge, measurement).map((id) => ({
      id,
      title: knowledge.family.get(id)?.data.title ?? id,
    })),
    propertyId: measurement.datum.property,
    methodTerm: { id: measurement.datum.method, label: method.terms[measurement.datum.method].label },
    statusTerm: { id: measurement.datum.status, label: status.terms[measurement.datum.status].label },
    ...warmth(measurement),
    reviews: statement(knowledge, measurement).places.flatMap(({ review }) => review ?? []),
  }));
}
export type MeasurementEntry = ReturnType<typeof measurementTable>[number];

/** At which temperature a value holds: in degrees where a number is printed, and whether that is room temperature. */
function warmth({ datum: { temperature } }: Measurement): {
  readonly celsius?: readonly [low: number, high: number];
  readonly warmth: 'room' | 'other' | 'unknown';
} {
  if (temperature === undefined) return { warmth: 'unknown' };
  const kind = isRoom(temperature) ? 'room' : 'other';
  if (temperature === 'RT') return { warmth: kind };
  const [low, high] = Array.isArray(temperature) ? temperature : [temperature, temperature];
  return { warmth: kind, celsius: [low!, high!] };
}
