import { scaleLinear, scaleLog } from 'd3-scale';
import { formatNumber } from '../../quantity/format.ts';
import { extent, rounded } from '../frame.ts';
import type { Shown } from './shown.ts';
import { axisUnits, fromSiemens, toSiemens } from './unit.ts';
import type { UnitId } from './unit.ts';

/** A tick of the axis: a plain number, or ten to a power. */
export type Tick = { readonly at: number; readonly text: string; readonly exponent?: number };

/** The axis of conductivities: S/cm to a place in the drawing. */
export type Axis = {
  readonly place: (value: number) => number;
  /** The ends of the axis, in S/cm. */
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly Tick[];
};

export type AxisOptions = {
  readonly unit: UnitId;
  readonly isLinear: boolean;
  readonly range: readonly [from: number, to: number];
  /** A short axis has room for the label of every second decade only. */
  readonly isShort: boolean;
};

/** What an axis without a value spans: the decades from a poor to a good solid electrolyte at room temperature, in S/cm. */
const usual: [number, number] = [-6, -2];

/** The lowest and the highest end of all values, as reported and as moved, and of what is given besides, in S/cm. */
function ends(shown: readonly Shown[], ...besides: number[]): [low: number, high: number] {
  let [low, high] = extent(besides);
  for (const one of shown) {
    low = Math.min(low, one.low, one.moved?.low ?? Infinity);
    high = Math.max(high, one.high, one.moved?.high ?? -Infinity);
  }
  return [low, high];
}

/** Whole decades around every value, as exponents of ten; at least one. */
export function decades(shown: readonly Shown[]): [first: number, last: number] {
  if (shown.length === 0) return usual;
  const [low, high] = ends(shown);
  const first = Math.floor(Math.log10(low));
  return [first, Math.max(first + 1, Math.ceil(Math.log10(high)))];
}

/** From zero, or the lowest value below it, to the highest value, in S/cm. */
export function span(shown: readonly Shown[]): [low: number, high: number] {
  const [low, high] = ends(shown, 0);
  return low === high ? [0, 10 ** usual[1]] : [low, high];
}

/** What an axis spans: of a logarithmic one the exponents of its ends, of a linear one the ends in S/cm. */
export type Span = readonly [from: number, to: number];

/** What the axis for some values spans. A logarithmic one is for positive values only. */
export const spanOf = (shown: readonly Shown[], isLinear: boolean): Span =>
  isLinear ? span(shown) : decades(shown);

export const axisOf = (of: Span, options: AxisOptions): Axis =>
  options.isLinear ? linear(of, options) : logarithmic(of, options);

function logarithmic([first, last]: Span, { unit, range, isShort }: AxisOptions): Axis {
  // 10 ** -5 is 0.00001, and 10 ** -23 is not exactly 1e-23.
  const power = (exponent: number) => Number(`1e${exponent}`);
  const scale = scaleLog()
    .domain([power(first), power(last)])
    .range(range);
  const step = isShort && last - first > 6 ? 2 : 1;
  const exponents = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const whole = exponents.filter((exponent) => (last - exponent) % step === 0);
  const between = last - first > 2 ? [] : exponents.slice(0, -1);
  const ticks = [
    ...whole.map((exponent) => ({ at: scale(power(exponent)), ...decadeText(exponent, unit) })),
    ...between.flatMap((exponent) =>
      [2, 5].map((digit) => {
        const value = Number(`${digit}e${exponent}`);
        return { at: scale(value), text: formatNumber(fromSiemens(value, unit), 1) };
      }),
    ),
  ].sort((a, b) => a.at - b.at);
  return {
    place: scale,
    domain: [power(first), power(last)],
    ticks: ticks.map((tick) => ({ ...tick, at: rounded(tick.at) })),
  };
}

/** A decade in a unit: `0.01`, `100`; 10 with an exponent where zeros would have to be counted. */
function decadeText(exponent: number, unit: UnitId): Pick<Tick, 'text' | 'exponent'> {
  const power = exponent + axisUnits[unit].power;
  return power >= -2 && power <= 3
    ? { text: power < 0 ? (10 ** power).toFixed(-power) : String(10 ** power) }
    : { text: '10', exponent: power };
}

function linear([low, high]: Span, { unit, range }: AxisOptions): Axis {
  const nice = scaleLinear()
    .domain([fromSiemens(low, unit), fromSiemens(high, unit)])
    .nice(6);
  const ends = nice.domain() as [number, number];
  const domain = [toSiemens(ends[0], unit), toSiemens(ends[1], unit)] as const;
  const place = scaleLinear().domain(domain).range(range);
  const ticks = nice.ticks(6).map((value) => ({
    at: rounded(place(toSiemens(value, unit))),
    text: String(Number(value.toPrecision(6))).replace('-', '−'),
  }));
  return { place, domain, ticks };
}
