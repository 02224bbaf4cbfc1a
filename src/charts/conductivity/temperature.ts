import { numberOf } from '../view.ts';
import type { View } from '../view.ts';
import type { Point } from './series.ts';

/** At which temperature values are shown: at room temperature, at so many degrees Celsius, or at any. */
export type Temperature = 'room' | 'all' | number;

/** What a reader can choose without typing a number. */
export const temperatureIds = ['room', '30', 'other', 'all'] as const;

const absoluteZero = -273.15;

/** The temperature that a view asks for. While a reader has not yet typed a number, or an impossible one, it is any. */
export function temperatureOf({ t, celsius }: View<'t' | 'celsius'>): Temperature {
  if (t === 'room' || t === 'all') return t;
  const degrees = numberOf(t === 'other' ? celsius : t);
  if (degrees !== undefined && degrees > absoluteZero) return degrees;
  return t === 'other' ? 'all' : 'room';
}

/** Whether a value was measured at the chosen temperature. Of one whose temperature nobody reported that is not known. */
export function isAt({ celsius, isRoom }: Point, chosen: Temperature): boolean {
  if (celsius === undefined) return false;
  if (chosen === 'all') return true;
  if (chosen === 'room') return isRoom;
  return celsius !== 'RT' && celsius[0] === chosen && celsius[1] === chosen;
}

/** The temperature to which values can be moved: room temperature is taken as 25 °C. Any temperature is none. */
export function targetOf(chosen: Temperature): number | undefined {
  if (chosen === 'all') return undefined;
  return chosen === 'room' ? 25 : chosen;
}

/** `at room temperature`, `at 30 °C`, `at any temperature`. */
export function temperatureText(chosen: Temperature): string {
  if (chosen === 'all') return 'at any temperature';
  return chosen === 'room' ? 'at room temperature' : `at ${degreesText(chosen)}`;
}

export const degreesText = (celsius: number): string => `${celsius}\u00a0°C`.replace('-', '−');

/** What stands beside a mark: its temperature, where that is not what the header of the chart says; `T?` where nobody reported it. */
export function labelAt(point: Point, chosen: Temperature): string | undefined {
  if (typeof chosen === 'number' && isAt(point, chosen)) return undefined;
  // A number of degrees says more than the name of the range it lies in.
  return typeof chosen !== 'number' && point.celsius === 'RT' ? undefined : point.temperature;
}
