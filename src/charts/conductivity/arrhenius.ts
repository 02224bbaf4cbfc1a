import { convert } from '../../quantity/convert.ts';
import { findUnit } from '../../quantity/units.ts';
import { bySubject } from '../subjects.ts';
import type { Point } from './series.ts';

/** The values of one material that are known at two temperatures or more, from the hottest to the coldest. */
export type Series = {
  readonly subject: Point['subject'];
  readonly main: string;
  readonly points: readonly Point[];
};

/** What an Arrhenius plot can show, and the names of what it cannot. */
export type Arrhenius = {
  readonly series: readonly Series[];
  /** Materials and families whose values are all at one temperature. */
  readonly single: readonly string[];
  /** Materials and families of which no temperature was reported. */
  readonly unreported: readonly string[];
};

/** Room temperature, where a source says no more, in °C. */
const room = [20, 30] as const;

/** From and to where a value lies between temperatures, in °C; undefined where nobody reported one. */
export function celsiusOf({ celsius }: Pick<Point, 'celsius'>): readonly [number, number] | undefined {
  return celsius === 'RT' ? room : celsius;
}

/** Where a temperature stands on the axis, 1000/T in 1/K. */
export const inverse = (celsius: number): number => 1000 / convert(celsius, findUnit('degC'), findUnit('K'));

/** Sorts materials by what is known of their temperatures. A family is no one material, so its values make no line. */
export function arrhenius(points: readonly Point[]): Arrhenius {
  const series: Series[] = [];
  const [single, unreported] = [[] as string[], [] as string[]];
  for (const all of bySubject(points)) {
    const { subject, main } = all[0]!;
    const known = all.filter(({ celsius }) => celsius !== undefined);
    if (known.length === 0) unreported.push(subject.title);
    else if (subject.kind === 'material' && hasTwoTemperatures(known))
      series.push({ subject, main, points: known.toSorted(hottestFirst) });
    else single.push(subject.title);
  }
  return {
    series: series.sort((a, b) => (a.subject.title < b.subject.title ? -1 : 1)),
    single: single.sort(),
    unreported: unreported.sort(),
  };
}

/** Whether two of the temperatures are certainly not the same: RT may be 30 °C, so the two are not told apart. */
function hasTwoTemperatures(points: readonly Point[]): boolean {
  const spans = points.map((point) => celsiusOf(point)!);
  const [lowestHigh, highestLow] = [
    Math.min(...spans.map(([, high]) => high)),
    Math.max(...spans.map(([low]) => low)),
  ];
  return lowestHigh < highestLow;
}

const middle = (point: Point) => {
  const [low, high] = celsiusOf(point)!;
  return (low + high) / 2;
};

const hottestFirst = (a: Point, b: Point) => middle(b) - middle(a) || a.low - b.low;
