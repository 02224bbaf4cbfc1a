import type { MapMaterial } from '../../knowledge/pages/map-page.ts';
import type { ScaleKind } from '../scatter/scale.ts';
import { yearAxis } from './axes.ts';
import type { Axis } from './axes.ts';
import type { Reading } from './reading.ts';
import { selected } from './selection.ts';
import type { AxisChoice, Withheld } from './selection.ts';
import { spotOf } from './spot.ts';
import type { Spot } from './spot.ts';

/** One mark: a material with a place on both axes; or, against the year, one value of a material. */
export type MapMark = {
  readonly id: string;
  readonly material: MapMaterial;
  readonly x: Spot;
  readonly y: Spot;
};

/** A material with a place on one axis only. */
export type HalfMark = {
  readonly id: string;
  readonly material: MapMaterial;
  readonly on: 'x' | 'y';
  readonly spot: Spot;
};

/** A material that is not drawn as a mark, with what is reported of it all the same. */
export type Gap = { readonly material: MapMaterial; readonly withheld: readonly Withheld[] };

/** Every material once: as a mark, or in one of the gaps. */
export type MapContent = {
  readonly marks: readonly MapMark[];
  /** Materials of which only one of the two is known: they stand on its axis. */
  readonly halves: readonly HalfMark[];
  readonly gaps: {
    readonly xOnly: readonly Gap[];
    readonly yOnly: readonly Gap[];
    readonly neither: readonly Gap[];
  };
};

/** Joins what is known of each material on two axes. */
export function mapContent(
  materials: readonly MapMaterial[],
  readings: readonly Reading[],
  x: AxisChoice,
  y: AxisChoice,
  withUnreported: boolean,
): MapContent {
  if (x.axis.id === yearAxis || y.axis.id === yearAxis)
    return byYear(materials, readings, x, y, withUnreported);
  const along = { x: sorted(readings, x, withUnreported), y: sorted(readings, y, withUnreported) };
  const marks: MapMark[] = [];
  const halves: HalfMark[] = [];
  const gaps = { xOnly: [] as Gap[], yOnly: [] as Gap[], neither: [] as Gap[] };
  for (const material of materials) {
    const spots = {
      x: spotOf(along.x.of(material.id), x.scale),
      y: spotOf(along.y.of(material.id), y.scale),
    };
    if (spots.x && spots.y) {
      marks.push({ id: material.id, material, x: spots.x, y: spots.y });
      continue;
    }
    if (spots.x) {
      halves.push({ id: `x ${material.id}`, material, on: 'x', spot: spots.x });
      gaps.xOnly.push({ material, withheld: along.y.withheld(material.id) });
    } else if (spots.y) {
      halves.push({ id: `y ${material.id}`, material, on: 'y', spot: spots.y });
      gaps.yOnly.push({ material, withheld: along.x.withheld(material.id) });
    } else {
      const withheld = [...along.x.withheld(material.id), ...along.y.withheld(material.id)];
      gaps.neither.push({ material, withheld });
    }
  }
  return { marks, halves, gaps };
}

/** Against the year each value is a mark of its own, because it has one paper and so one year. */
function byYear(
  materials: readonly MapMaterial[],
  readings: readonly Reading[],
  x: AxisChoice,
  y: AxisChoice,
  withUnreported: boolean,
): MapContent {
  const isYearAcross = x.axis.id === yearAxis;
  const dated = isYearAcross ? y : x;
  const { of, withheld } = sorted(readings, dated, withUnreported);
  const marks: MapMark[] = [];
  const neither: Gap[] = [];
  for (const material of materials) {
    const own = of(material.id);
    for (const reading of own) {
      const [value, year] = [spotOf([reading], dated.scale)!, yearSpot(reading)];
      const id = `${reading.statements.join(' ')} ${material.id}`;
      marks.push({ id, material, ...(isYearAcross ? { x: year, y: value } : { x: value, y: year }) });
    }
    if (own.length === 0) neither.push({ material, withheld: withheld(material.id) });
  }
  return { marks, halves: [], gaps: { xOnly: [], yOnly: [], neither } };
}

function yearSpot(reading: Reading): Spot {
  const dated: Reading = {
    ...reading,
    low: reading.year,
    high: reading.year,
    relation: '=',
    text: String(reading.year),
    rank: 'measured',
    temperature: 'irrelevant',
  };
  return spotOf([dated], 'linear')!;
}

/** The values of an axis, by material. */
function sorted(readings: readonly Reading[], choice: AxisChoice, withUnreported: boolean) {
  const { drawn, withheld } = selected(readings, choice, withUnreported);
  const drawnOf = Map.groupBy(drawn, ({ material }) => material);
  const withheldOf = Map.groupBy(withheld, ({ reading }) => reading.material);
  return {
    of: (material: string) => drawnOf.get(material) ?? [],
    withheld: (material: string) => withheldOf.get(material) ?? [],
  };
}

/** The ids of the values behind some spots, each once, in the order of the marks. */
export function statementsBehind(spots: readonly Spot[]): string[] {
  return [
    ...new Set(
      spots.flatMap(({ counted, spread, passedOver }) =>
        [...counted, ...spread, ...passedOver].flatMap(({ statements }) => statements),
      ),
    ),
  ];
}

/** The same map for some of the materials. */
export function narrowed(
  { marks, halves, gaps }: MapContent,
  materials: ReadonlySet<MapMaterial>,
): MapContent {
  const some = <T extends { readonly material: MapMaterial }>(all: readonly T[]) =>
    all.filter(({ material }) => materials.has(material));
  return {
    marks: some(marks),
    halves: some(halves),
    gaps: { xOnly: some(gaps.xOnly), yOnly: some(gaps.yOnly), neither: some(gaps.neither) },
  };
}

/** The scale of an axis: what a reader chose, else what suits the quantity; a year has no logarithm. */
export function scaleFor(axis: Axis, chosen: string): ScaleKind {
  if (axis.id === yearAxis) return 'linear';
  return chosen === 'linear' || chosen === 'log' ? chosen : axis.scale;
}
