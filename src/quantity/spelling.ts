import { plainText } from './plain.ts';

/** Symbols that are written in several ways, or that stand for a product: mAh is mA h. */
const SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  mAh: ['mA', 'h'],
  Ah: ['A', 'h'],
  Wh: ['W', 'h'],
  kWh: ['kW', 'h'],
  Ohm: ['ohm'],
  Ohms: ['ohm'],
  ohms: ['ohm'],
  kOhm: ['kohm'],
  l: ['L'],
  hr: ['h'],
  hrs: ['h'],
  hour: ['h'],
  hours: ['h'],
  day: ['d'],
  days: ['d'],
  cycle: ['cycles'],
};

/** The unit with ASCII letters only: `µm` as `um`, `kΩ cm²` as `kohm cm^2`, `°C` as `degC`, `wt. %` as `wt%`. */
export function asciiUnit(text: string): string {
  return plainText(text)
    .replace(/[\u00B5\u03BC]/g, 'u')
    .replace(/[\u03A9\u2126]/g, 'ohm ')
    .replace(/[\u00C5\u212B]/g, 'angstrom')
    .replace(/[\u00BA\u02DA]/g, '°')
    .replace(/℃|° ?C(?![A-Za-z])/g, 'degC')
    .replace(/°/g, 'deg')
    .replace(/\b(wt|vol|mol|at)\.? ?%/g, '$1%')
    .trim();
}

/**
 * One key for all spellings of a unit: its symbols with their powers, in alphabetical order. `mS/cm`,
 * `mS cm-1` and `cm⁻¹·mS` share a key; `mS` and `S`, or `mA/cm2` and `mA cm2`, do not.
 *
 * Undefined for a text that is no product of symbols, and for two slashes (`mAh/cm/g`), which people read in
 * two ways.
 */
export function unitKey(text: string): string | undefined {
  const ascii = asciiUnit(text);
  if (ascii === '1') return ascii;
  const [above = '', below, ...more] = ascii.split('/');
  if (more.length > 0) return undefined;
  const powers = new Map<string, number>();
  const complete = collect(above, 1, powers) && (below === undefined || collect(below, -1, powers));
  if (!complete) return undefined;
  const factors = [...powers]
    .filter(([, power]) => power !== 0)
    .map(([symbol, power]) => `${symbol}^${power}`);
  return factors.length > 0 ? factors.sort().join(' ') : undefined;
}

/** Adds the powers of one side of the slash; false when a piece of it is no symbol. */
function collect(side: string, sign: 1 | -1, powers: Map<string, number>): boolean {
  const factors = side.split(/[ ·⋅∙*]+/).filter((factor) => factor !== '');
  for (const factor of factors) {
    const match = /^([A-Za-z%.]+)(?:\^?([+-]?\d{1,2}))?$/.exec(factor);
    if (match === null) return false;
    const [, symbol = '', power = '1'] = match;
    for (const single of Object.hasOwn(SYMBOLS, symbol) ? (SYMBOLS[symbol] ?? []) : [symbol]) {
      powers.set(single, (powers.get(single) ?? 0) + sign * Number(power));
    }
  }
  return factors.length > 0;
}
