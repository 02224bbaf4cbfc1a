import { energyFor } from '../../charts/conductivity/energy.ts';
import type { Energy } from '../../charts/conductivity/energy.ts';
import type { Point } from '../../charts/conductivity/series.ts';
import type { Shown } from '../../charts/conductivity/shown.ts';
import { isAt, targetOf } from '../../charts/conductivity/temperature.ts';
import type { Temperature } from '../../charts/conductivity/temperature.ts';
import { movedConductivity } from '../../models/arrhenius.ts';

/** Why a value stays at its temperature. */
export const reasons = {
  there: 'already there',
  unreported: 'no temperature reported',
  room: 'temperature given as RT, not in degrees',
  range: 'temperature given as a range',
  energy: 'no activation energy recorded',
} as const;

/**
 * Moves a value to the chosen temperature by the activation energy of its material, or says why it stays. Nothing is guessed: without
 * a temperature in degrees, or without a recorded activation energy, a value cannot be moved. At any temperature there is no common
 * one to move to.
 */
export function atCommonTemperature(
  point: Point,
  chosen: Temperature,
  energies: readonly Energy[],
): Pick<Shown, 'moved' | 'stays'> {
  const target = targetOf(chosen);
  if (target === undefined) return {};
  if (isAt(point, chosen)) return { stays: reasons.there };
  const { celsius, low, high } = point;
  if (celsius === undefined) return { stays: reasons.unreported };
  if (celsius === 'RT') return { stays: reasons.room };
  const [from, to] = celsius;
  if (from !== to) return { stays: reasons.range };
  const energy = energyFor(point, energies);
  if (!energy || low < 0) return { stays: reasons.energy };
  const moved = (value: number) => movedConductivity(value, energy.value, from, target);
  return { moved: { low: moved(low), high: moved(high), celsius: target, energy } };
}

/**
 * What became of the values, in a sentence: `1 of 4 values is moved to 25 °C; the others stay: already there (2), no activation energy
 * recorded (1).`
 */
export function moveText(shown: readonly Shown[], target: string): string {
  const moved = shown.filter((one) => one.moved).length;
  const counts = Object.values(reasons).flatMap((reason) => {
    const count = shown.filter(({ stays }) => stays === reason).length;
    return count === 0 ? [] : [`${reason} (${count})`];
  });
  const of = `${moved === 0 ? 'None' : moved} of ${shown.length} ${shown.length === 1 ? 'value' : 'values'}`;
  const verb = moved > 1 ? 'are' : 'is';
  const others =
    counts.length === 0 ? '' : `; ${moved === 0 ? 'they' : 'the others'} stay: ${counts.join(', ')}`;
  return `${of} ${verb} moved to ${target}${others}.`;
}
