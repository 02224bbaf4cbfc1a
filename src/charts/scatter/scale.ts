import { scaleLinear, scaleLog } from 'd3-scale';
import { partsOf, textOf } from '../../quantity/parts.ts';
import { extent } from '../frame.ts';

/** How an axis counts: in equal steps, or in equal factors. */
export type ScaleKind = 'linear' | 'log';

export type Domain = readonly [low: number, high: number];
export type Tick = { readonly at: number; readonly label: string };

/** From a value to a place along the axis. Values beyond its ends are held at the ends. */
export type Scale = (value: number) => number;

/** Whether a value has a place on an axis: zero and negative values have none on a logarithmic one. */
export const hasPlace = (value: number, kind: ScaleKind): boolean => kind === 'linear' || value > 0;

/**
 * The part of an axis that holds all values: round numbers around them, or whole decades, at least one. Without a value it is
 * `usual`. Values that all are one get room on both sides. Ends that a reader gives are kept as they are.
 */
export function domainOf(
  values: readonly number[],
  kind: ScaleKind,
  usual: Domain,
  given: { readonly from?: number | undefined; readonly to?: number | undefined } = {},
): Domain {
  const placed = values.filter((value) => hasPlace(value, kind));
  const fitted = placed.length === 0 ? usual : around(extent(placed), kind);
  const low = given.from !== undefined && hasPlace(given.from, kind) ? given.from : fitted[0];
  const high = given.to !== undefined && hasPlace(given.to, kind) ? given.to : fitted[1];
  return low < high ? [low, high] : fitted;
}

function around([low, high]: Domain, kind: ScaleKind): Domain {
  if (kind === 'log') {
    const first = Math.floor(Math.log10(low));
    return [10 ** first, 10 ** Math.max(first + 1, Math.ceil(Math.log10(high)))];
  }
  if (low === high) {
    const room = Math.abs(low) * 0.1 || 1;
    return [low - room, high + room];
  }
  const [from = low, to = high] = scaleLinear().domain([low, high]).nice(6).domain();
  return [from, to];
}

export function scaleOf(domain: Domain, range: Domain, kind: ScaleKind): Scale {
  return (kind === 'log' ? scaleLog() : scaleLinear())
    .domain([...domain])
    .range([...range])
    .clamp(true);
}

/** Round numbers along an axis, about so many; on a logarithmic one the decades, with 2 and 5 between them where decades are few. */
export function ticksOf(domain: Domain, kind: ScaleKind, count: number): Tick[] {
  if (kind === 'log') return logTicks(domain, count);
  return scaleLinear()
    .domain([...domain])
    .ticks(count)
    .map((at) => ({ at, label: numberText(at) }));
}

function logTicks([low, high]: Domain, count: number): Tick[] {
  const [first, last] = [Math.ceil(within(Math.log10(low))), Math.floor(within(Math.log10(high)))];
  const decades = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const between = decades.length > 3 ? [1] : [1, 2, 5];
  const step = Math.max(1, Math.ceil(decades.length / count));
  return [first - 1, ...decades]
    .filter((exponent) => (last - exponent) % step === 0)
    .flatMap((exponent) => between.map((digit) => ({ digit, exponent, at: Number(`${digit}e${exponent}`) })))
    .filter(({ at }) => at >= low && at <= high)
    .map(({ digit, exponent, at }) => ({ at, label: powerText(digit, exponent) }));
}

/** A logarithm without the binary noise that would push a whole decade over its edge. */
const within = (exponent: number) => Number(exponent.toFixed(9));

/** `0.01`, `50`, `10⁻⁴`: small powers written out, as a reader says them. */
function powerText(digit: number, exponent: number): string {
  if (exponent >= -3 && exponent <= 4) return numberText(Number(`${digit}e${exponent}`));
  const power = textOf(partsOf(`10^${exponent}`));
  return digit === 1 ? power : `${digit} × ${power}`;
}

/** A tick without binary noise, with the minus sign of print. */
const numberText = (value: number) => String(Number(value.toPrecision(12))).replace('-', '−');
