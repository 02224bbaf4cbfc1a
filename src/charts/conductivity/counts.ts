import { countSubjects } from '../subjects.ts';
import type { Shown } from './shown.ts';
import { isAt, temperatureText } from './temperature.ts';
import type { Temperature } from './temperature.ts';

/**
 * `4 of 89 values, 1 of them doubtful, of 3 electrolytes: 3 at room temperature, 1 whose temperature nobody reported (T?)`: what is on
 * view of everything.
 */
export function shownText(shown: readonly Shown[], all: number, temperature: Temperature): string {
  return [
    `${shown.length} of ${all} values`,
    ...doubtText(shown),
    `of ${countSubjects(shown)}${temperaturesText(shown, temperature)}`,
  ].join(', ');
}

/** `3 electrolytes, 4 values, 1 of them doubtful,`: what a title says of the values. */
export const titleCount = (shown: readonly Shown[]): string => {
  const doubt = doubtText(shown);
  return doubt.length === 0
    ? countSubjects(shown)
    : `${countSubjects(shown)} (${many(shown.length, 'value')}, ${doubt.join('')})`;
};

function doubtText(shown: readonly Shown[]): string[] {
  const count = shown.filter(({ doubtful }) => doubtful).length;
  return count === 0 ? [] : [`${count} of them doubtful`];
}

/** What a file holds: `88 values and 1 line`, `88 values, 2 activation energies and 1 line`. */
export function fileText(shown: readonly Shown[], lines: number): string {
  const energies = new Set(shown.flatMap(({ moved }) => (moved ? [moved.energy.id] : []))).size;
  const parts = [
    many(shown.length, 'value'),
    ...(energies === 0 ? [] : [energies === 1 ? '1 activation energy' : `${energies} activation energies`]),
    ...(lines === 0 ? [] : [many(lines, 'line')]),
  ];
  return parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** `: 65 at room temperature, 23 whose temperature nobody reported (T?)`; nothing where there is no value. */
function temperaturesText(shown: readonly Shown[], temperature: Temperature): string {
  const unreported = shown.filter(({ celsius }) => celsius === undefined).length;
  const there = shown.filter((one) => isAt(one, temperature)).length;
  const elsewhere = shown.length - there - unreported;
  const parts = [
    ...(there > 0 ? [`${there} ${temperatureText(temperature)}`] : []),
    ...(elsewhere > 0 ? [`${elsewhere} at another temperature`] : []),
    ...(unreported > 0 ? [`${unreported} whose temperature nobody reported (T?)`] : []),
  ];
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
