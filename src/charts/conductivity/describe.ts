import { formatNumber } from '../../quantity/format.ts';
import type { Point } from './series.ts';
import type { Shown } from './shown.ts';
import { degreesText } from './temperature.ts';
import { axisUnits, fromSiemens } from './unit.ts';
import type { UnitId } from './unit.ts';

/**
 * `Li6PS5Cl: 1.9 mS cm⁻¹ at room temperature, bulk, crystal (Rao & Adams 2011)`. Where the axis has another unit than the source,
 * the printed value stands behind.
 */
export function describe(point: Point, unit: UnitId): string {
  const { subject, text, texts, kind, doubtful, paper } = point;
  const value = texts[unit];
  const words = [
    `${value} ${temperatureWords(point)}`,
    ...kind,
    ...(value === text ? [] : [`printed ${text}`]),
    ...(doubtful ? ['doubtful'] : []),
  ];
  return `${subject.title}: ${words.join(', ')} (${paper.short})`;
}

/**
 * `Li6PS5Cl, extrapolated to 25 °C: 1.2 mS cm⁻¹, from 1.9 mS cm⁻¹ at 60 °C (Rao 2011) by an activation energy of 0.3 eV (Rao 2011)`.
 * Two digits: an extrapolation claims no more.
 */
export function describeMoved(point: Shown, unit: UnitId): string {
  const { subject, moved, texts, temperature, paper } = point;
  if (!moved) return describe(point, unit);
  const { celsius, energy } = moved;
  return `${subject.title}, extrapolated to ${degreesText(celsius)}: ${movedText(point, unit)}, from ${texts[unit]} at ${temperature} (${paper.short}) by an activation energy of ${energy.text} (${energy.paper.short})`;
}

/** The value at the common temperature: `1.2 mS cm⁻¹`, `≤ 1.2 mS cm⁻¹`. Empty for one that was not moved. */
export function movedText({ moved, relation }: Shown, unit: UnitId): string {
  if (!moved) return '';
  const [low, high] = [moved.low, moved.high].map((value) => formatNumber(fromSiemens(value, unit), 2));
  const sign = { '=': '', '~': '~', '<': '< ', '>': '> ', '<=': '≤ ', '>=': '≥ ' }[relation];
  return `${sign}${low === high ? low : `${low} to ${high}`} ${axisUnits[unit].label}`.replaceAll(
    ' ',
    '\u00a0',
  );
}

function temperatureWords({ celsius, temperature }: Point): string {
  if (celsius === undefined) return 'at a temperature not reported';
  return celsius === 'RT' ? 'at room temperature' : `at ${temperature}`;
}
