import type { MapValue } from '../../knowledge/pages/map-page.ts';
import type { Relation } from '../../schema/vocabulary/relation.ts';
import { windows } from '../window/series.ts';
import type { Limit, Window } from '../window/series.ts';
import { voltsText } from '../window/verdict.ts';
import { lesser, rankOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** The properties that say where a window ends. They make three axes for each kind of window, not one for each property. */
export const windowProperties: ReadonlySet<string> = new Set([
  'reduction-potential',
  'oxidation-potential',
  'stability-window',
]);

export const windowAxes = {
  'reduction-limit': 'Reduction limit',
  'oxidation-limit': 'Oxidation limit',
  'window-width': 'Window width',
} as const;
export type WindowAxis = keyof typeof windowAxes;

/** The limits and widths that values of windows give, as the chart of windows joins them: paper by paper, kind by kind. */
export function windowReadings(
  values: readonly MapValue[],
): { of: WindowAxis; window: Window; reading: Reading }[] {
  const byId = new Map(values.map((value) => [value.statement.id, value]));
  const limitReading = (window: Window, of: WindowAxis, limit: Limit): Reading => {
    const value = byId.get(limit.statement)!;
    const { statement, year } = value;
    return {
      material: value.subject.id,
      axis: axisOf(of, window),
      statements: [statement.id],
      low: limit.low,
      high: limit.high,
      relation: limit.relation,
      text: limit.text,
      temperature: value.temperature,
      temperatureText: statement.temperature,
      method: statement.measurement.datum.method,
      // A window is printed as a range, but each of its ends is one number.
      rank: limit.low === limit.high ? rankOf(asSingle(value, limit.low)) : rankOf(value),
      year,
      paper: statement.reference.short,
      isSlip: false,
    };
  };
  return windows(values).flatMap((window) => {
    const { reduction, oxidation } = window;
    const low = reduction && limitReading(window, 'reduction-limit', reduction);
    const high = oxidation && limitReading(window, 'oxidation-limit', oxidation);
    const width = low && high && widthReading(low, high, axisOf('window-width', window));
    return [
      ...(low ? [{ of: 'reduction-limit' as const, window, reading: low }] : []),
      ...(high ? [{ of: 'oxidation-limit' as const, window, reading: high }] : []),
      ...(width ? [{ of: 'window-width' as const, window, reading: width }] : []),
    ];
  });
}

const axisOf = (of: WindowAxis, { variant }: Window) => `${of}:${variant}`;

/** The same value as if it were printed as one number. */
function asSingle(value: MapValue, number: number): MapValue {
  const { statement } = value;
  const measurement = {
    ...statement.measurement,
    base: { ...statement.measurement.base, low: number, high: number },
  };
  return { ...value, statement: { ...statement, measurement } };
}

/** How wide a window is: its oxidation limit less its reduction limit. Undefined where bounds leave nothing to say. */
export function widthReading(reduction: Reading, oxidation: Reading, axis: string): Reading | undefined {
  const relation = widthRelation(reduction.relation, oxidation.relation);
  if (relation === undefined) return undefined;
  const [low, high] = [volts(oxidation.low - reduction.high), volts(oxidation.high - reduction.low)];
  const text = low === high ? voltsText(low) : `${voltsText(low).replace(/\s?V$/u, '')}–${voltsText(high)}`;
  return {
    ...oxidation,
    axis,
    statements: [...new Set([...reduction.statements, ...oxidation.statements])],
    low,
    high,
    relation,
    text: signs[relation] + text,
    rank: lesser(reduction.rank, oxidation.rank),
  };
}

/** Differences of printed decimals carry binary noise: 2.14 − 1.71 is 0.43, not 0.43000000000000016. */
const volts = (value: number) => Number(value.toFixed(6)) + 0;

const signs: Readonly<Record<Relation, string>> = {
  '=': '',
  '~': '~',
  '>': '> ',
  '>=': '≥ ',
  '<': '< ',
  '<=': '≤ ',
};

/** A window whose upper end may be higher, or lower end lower, is at least so wide; one that may be both wider and narrower is unknown. */
function widthRelation(reduction: Relation, oxidation: Relation): Relation | undefined {
  const isWider = /^>/.test(oxidation) || /^</.test(reduction);
  const isNarrower = /^</.test(oxidation) || /^>/.test(reduction);
  if (isWider && isNarrower) return undefined;
  if (isWider) return '>=';
  if (isNarrower) return '<=';
  return reduction === '~' || oxidation === '~' ? '~' : '=';
}
