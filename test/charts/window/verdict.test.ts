import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Limit } from '../../../src/charts/window/series.ts';
import { marginOf, shortVerdict, verdict, verdictText, worstOf } from '../../../src/charts/window/verdict.ts';
import { plain } from '../plotted.ts';

const limit = (low: number, rest: Partial<Limit> = {}): Limit => ({
  low,
  high: low,
  relation: '=',
  text: `${low} V`,
  products: [],
  doubtful: false,
  statement: 'a',
  ...rest,
});
const cell = { anode: 0, cathode: 4.2 };
const said = (reduction: Limit | undefined, oxidation: Limit | undefined, of: object = cell) =>
  plain(verdictText(verdict({ reduction, oxidation }, of)));
const margin = (reduction: Limit | undefined, oxidation: Limit | undefined, of: object = cell) =>
  marginOf(verdict({ reduction, oxidation }, of));

describe('verdictText', () => {
  it.each<[string, Limit | undefined, Limit | undefined, string]>([
    // Li6PS5Cl after Zhu 2015, between lithium and a cathode at 4.2 V: 1.71 − 0 and 4.2 − 2.01.
    ['both', limit(1.71), limit(2.01), 'reduced at the anode by 1.71 V, oxidised at the cathode by 2.19 V'],
    ['the anode alone', limit(0.36), limit(4.51), 'reduced at the anode by 0.36 V'],
    ['the cathode alone', limit(0), limit(3.8), 'oxidised at the cathode by 0.4 V'],
    ['neither', limit(-0.1), limit(4.5), 'stable'],
    ['limits exactly at the electrodes', limit(0), limit(4.2), 'stable'],
    ['a limit that nobody gave', undefined, limit(5), 'unknown at the anode'],
    ['nothing at all', undefined, undefined, 'unknown at the anode, unknown at the cathode'],
    // The true limit lies above 5 V, so above 4.2 V too; above 4 V it may lie on either side.
    ['a lower bound beyond the cathode', limit(0), limit(5, { relation: '>' }), 'stable'],
    ['a lower bound below the cathode', limit(0), limit(4, { relation: '>' }), 'unknown at the cathode'],
    [
      'an upper bound below the cathode',
      limit(0),
      limit(4, { relation: '<' }),
      'oxidised at the cathode by at least 0.2 V',
    ],
    [
      'an upper bound of the reduction limit',
      limit(0.5, { relation: '<' }),
      limit(5),
      'unknown at the anode',
    ],
    [
      'a lower bound of the reduction limit',
      limit(0.5, { relation: '>' }),
      limit(5),
      'reduced at the anode by at least 0.5 V',
    ],
    // A range of 3.8 to 4 V leaves at least 0.2 V; one of 4 to 4.5 V leaves it open.
    [
      'a range below the cathode',
      limit(0),
      limit(3.8, { high: 4 }),
      'oxidised at the cathode by at least 0.2 V',
    ],
    ['a range around the cathode', limit(0), limit(4, { high: 4.5 }), 'unknown at the cathode'],
  ])('judges %s', (_, reduction, oxidation, expected) => {
    expect(said(reduction, oxidation)).toBe(expected);
  });

  it('judges only the electrodes that are chosen', () => {
    expect(said(limit(1.71), limit(2.01), { anode: 0.62 })).toBe('reduced at the anode by 1.09 V');
    expect(said(limit(1.71), limit(2.01), {})).toBe('');
  });
});

describe('shortVerdict', () => {
  it.each<[Limit | undefined, Limit | undefined, string]>([
    [limit(1.71), limit(2.01), '−1.71 V at the anode, −2.19 V at the cathode'],
    [limit(0), limit(4.2), 'stable'],
    [limit(0), undefined, 'unknown at the cathode'],
    [limit(0.5, { relation: '>' }), limit(5), '≤ −0.5 V at the anode'],
  ])('is short: %#', (reduction, oxidation, expected) => {
    expect(plain(shortVerdict(verdict({ reduction, oxidation }, cell)))).toBe(expected);
  });

  it('is nothing without a cell', () => {
    expect(shortVerdict(verdict({ reduction: limit(1) }, {}))).toBe('');
  });
});

describe('worstOf', () => {
  it('takes the worst of each electrode, and what is known before what is not', () => {
    const worst = worstOf([
      verdict({ reduction: limit(0.3), oxidation: limit(5) }, cell),
      verdict({ oxidation: limit(4) }, cell),
    ]);
    expect(plain(verdictText(worst))).toBe('reduced at the anode by 0.3 V, oxidised at the cathode by 0.2 V');
    expect(worstOf([verdict({ oxidation: limit(5) }, cell)]).anode).toEqual({ kind: 'unknown' });
  });
});

describe('marginOf', () => {
  it('is that of the worse electrode', () => {
    expect(margin(limit(1.71), limit(2.01))).toBe(-2.19);
    expect(margin(limit(-0.3), limit(4.25))).toBe(0.05);
  });

  it('is unknown where an unknown limit could be the worse one', () => {
    expect(margin(undefined, limit(5))).toBeUndefined();
    expect(margin(undefined, undefined)).toBeUndefined();
    expect(margin(limit(1), limit(2), {})).toBeUndefined();
  });

  it('is known where one electrode fails, whatever the other does', () => {
    expect(margin(undefined, limit(2.2))).toBe(-2);
  });

  it('never gains by a wider cell', () => {
    const volts = fc.double({ min: -1, max: 6, noNaN: true });
    fc.assert(
      fc.property(volts, volts, volts, volts, (reduction, oxidation, cathode, more) => {
        const window = { reduction: limit(reduction), oxidation: limit(oxidation) };
        const narrow = marginOf(verdict(window, { anode: 1, cathode }))!;
        const wide = marginOf(verdict(window, { anode: 1, cathode: cathode + Math.abs(more) }))!;
        expect(wide).toBeLessThanOrEqual(narrow);
      }),
    );
  });
});
