import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesText, ties } from '../../../src/charts/conductivity/ties.ts';

type Thing = [name: string, value: number];
const byName = ([a]: Thing, [b]: Thing) => Number(a > b) - Number(a < b);
const tiesOf = (things: Thing[], scatter = 0.35) => ties(things, ([, value]) => value, byName, scatter);
/** `1–4: a b c d`, one for each tie. */
const said = (things: Thing[], scatter?: number) =>
  tiesOf(things, scatter).map((tie) => `${placesText(tie)}: ${tie.members.map(([name]) => name).join(' ')}`);

describe('ties', () => {
  it('share their places and follow one another by name', () => {
    // The factor of 0.35 decades is 2.24, and 13 / 10 is less.
    expect(
      said([
        ['d', 13],
        ['e', 1],
        ['b', 10],
        ['c', 12],
        ['a', 11],
      ]),
    ).toEqual(['1–4: a b c d', '5: e']);
  });

  it('have places that overlap where neighbours cannot be told apart', () => {
    // 27 and 25 are one tie; 12 is 0.352 decades from 27, and 9.4 is 0.106 from 12.
    // 12 is only 0.319 from 25, so that 25 may also be third, and 12 second; 9.4 is 0.425 from 25.
    expect(
      said([
        ['Kamaya', 12],
        ['Adeli', 9.4],
        ['Kato', 25],
        ['Iwasaki', 27],
      ]),
    ).toEqual(['1–3: Iwasaki Kato', '2–4: Adeli Kamaya']);
  });

  it('hold what lies exactly as far away as repeats scatter', () => {
    expect(
      said([
        ['a', 1],
        ['b', 10 ** 0.35],
      ]),
    ).toEqual(['1–2: a b']);
    expect(
      said([
        ['a', 1],
        ['b', 2.25],
      ]),
    ).toEqual(['1: b', '2: a']);
  });

  it('of equal values are one tie even without scatter', () => {
    expect(
      said(
        [
          ['b', 2],
          ['a', 2],
          ['c', 1],
        ],
        0,
      ),
    ).toEqual(['1–2: a b', '3: c']);
  });

  it('know their best and their least value', () => {
    expect(
      tiesOf([
        ['a', 10],
        ['b', 13],
      ])[0],
    ).toMatchObject({ best: 13, least: 10 });
  });

  it('of nothing are none', () => {
    expect(said([])).toEqual([]);
  });

  it('keep everything once, and never give a place that something certainly better or worse has', () => {
    const hundredths = fc.integer({ min: -700, max: -100 });
    const values = fc.array(
      hundredths.map((log) => 10 ** (log / 100)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(values, (given) => {
        const things = given.map((value, index): Thing => [`${index}`, value]);
        const found = tiesOf(things);
        expect(found.flatMap(({ members }) => members).length).toBe(things.length);
        for (const { members, first, last } of found) {
          for (const [, value] of members) {
            const better = given.filter((other) => Math.log10(other / value) > 0.351).length;
            const worse = given.filter((other) => Math.log10(value / other) > 0.351).length;
            expect(first).toBeLessThanOrEqual(better + 1);
            expect(last).toBeGreaterThanOrEqual(given.length - worse);
          }
          expect(last - first + 1).toBeGreaterThanOrEqual(members.length);
        }
      }),
    );
  });
});
