import type { ScaleKind } from '../scatter/scale.ts';
import { hasPlace } from '../scatter/scale.ts';
import type { Axis } from './axes.ts';
import type { Reading } from './reading.ts';

/** An axis as a reader has chosen it. */
export type AxisChoice = {
  readonly axis: Axis;
  readonly scale: ScaleKind;
  /** The one method whose values count; empty for all. */
  readonly method: string;
};

/** A value that is reported and not drawn, and why. */
export type Withheld = { readonly reading: Reading; readonly reason: string };

/** The values of an axis that may be drawn; the others are named with the reason, not dropped. */
export function selected(
  readings: readonly Reading[],
  { axis, scale, method }: AxisChoice,
  withUnreported: boolean,
): { drawn: Reading[]; withheld: Withheld[] } {
  const ofAxis = readings.filter((reading) => reading.axis === axis.id);
  const judged = ofAxis.map((reading) => ({
    reading,
    reason: obstacle(reading, scale, method, withUnreported),
  }));
  return {
    drawn: judged.filter(({ reason }) => reason === undefined).map(({ reading }) => reading),
    withheld: judged.flatMap(({ reading, reason }) => (reason === undefined ? [] : [{ reading, reason }])),
  };
}

function obstacle(
  { isSlip, temperature, temperatureText, method: own, low }: Reading,
  scale: ScaleKind,
  method: string,
  withUnreported: boolean,
): string | undefined {
  if (isSlip) return 'the printed unit measures something else';
  if (temperature === 'other') return `at ${temperatureText ?? ''}, not at room temperature`;
  if (temperature === 'unreported' && !withUnreported) return 'temperature not reported';
  if (method !== '' && own !== method) return `${own}, which is not chosen`;
  if (!hasPlace(low, scale))
    return `${low === 0 ? 'zero' : 'a negative number'}, which has no place on a logarithmic axis`;
  return undefined;
}
