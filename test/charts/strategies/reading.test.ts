import { describe, expect, it } from 'vitest';
import { defaults } from '../../../src/charts/strategies/facets.ts';
import type { FinderView } from '../../../src/charts/strategies/facets.ts';
import { levels } from '../../../src/charts/strategies/levels.ts';
import { readingOf } from '../../../src/charts/strategies/reading.ts';
import { feat, found, terms } from './found.ts';

const long = found('long', { hours: feat(900) });
const short = found('short', { hours: feat(100) });
const silent = found('silent');
const read = (shown: readonly (typeof long)[], view: Partial<FinderView> = {}) =>
  readingOf(shown, { ...defaults, ...view }, terms).replaceAll('\u00a0', ' ');
const times = (count: number, one: typeof long) => Array.from({ length: count }, () => one);

describe('the reading of a selection', () => {
  it('says what the issue of the finder asks for', () => {
    expect(read([...times(7, long), ...times(5, short)], { issue: 'dendrites', family: 'garnet' })).toBe(
      '12 strategies for lithium dendrites at garnet, 7 with results over 500 h.',
    );
  });

  it.each([
    [[long], '1 strategy, with results over 500 h.'],
    [[short], '1 strategy, without results over 500 h.'],
    [[silent], '1 strategy, its hours of cycling not reported.'],
    [[long, long], '2 strategies, both with results over 500 h.'],
    [[long, long, long], '3 strategies, all with results over 500 h.'],
    [[short, short], '2 strategies, none with results over 500 h.'],
    [[silent, silent], '2 strategies, none with reported hours of cycling.'],
    [[long, short], '2 strategies, 1 with results over 500 h.'],
    [[long, silent], '2 strategies, 1 with results over 500 h. Hours of cycling are reported for 1 of them.'],
    [[], 'No strategy is recorded.'],
  ])('counts from the records: %#', (shown, text) => {
    expect(read(shown)).toBe(text);
  });

  it('names the side and the approach as one would say it', () => {
    expect(read([short, short], { side: 'cathode', approach: 'coating' })).toBe(
      '2 strategies by a coating on the cathode side, none with results over 500 h.',
    );
    expect(read([], { side: 'both', approach: 'interlayer', issue: 'oxidation' })).toBe(
      'No strategy by an interlayer at both electrodes for oxidation at the cathode is recorded.',
    );
  });

  it('joins several choices with "or", and keeps the capitals of names', () => {
    expect(
      read([short, short], {
        issue: 'dendrites,poor-contact,volume-change',
        family: 'garnet,lgps-type',
        electrode: 'licoo2,lithium',
      }),
    ).toBe(
      '2 strategies for lithium dendrites, poor contact or volume change at garnet or LGPS type shown with LiCoO2 or lithium metal, none with results over 500 h.',
    );
  });

  it('says what evidence was asked for, in the number of the strategies', () => {
    const view = { method: 'measured', studies: '5', retention: '90' };
    expect(read([short, short], view)).toBe(
      '2 strategies that have measured values, at least 5 studies and a retention of at least 90 %, none with results over 500 h.',
    );
    expect(read([long], view)).toBe(
      '1 strategy that has measured values, at least 5 studies and a retention of at least 90 %, with results over 500 h.',
    );
    expect(read([], view)).toBe(
      'No strategy that has measured values, at least 5 studies and a retention of at least 90 % is recorded.',
    );
  });

  it('does not count hours where hours were chosen', () => {
    expect(read([long, long], { hours: '1000' })).toBe('2 strategies that have results over 1000 h.');
    expect(read([silent], { hours: 'none' })).toBe('1 strategy that has no reported hours of cycling.');
    expect(read([long, silent], { hours: '1000,500,none' })).toBe(
      '2 strategies that have results over 500 h or no reported hours of cycling.',
    );
  });

  it('leaves out of the sentence what an address names and the site does not know', () => {
    expect(read([long], { issue: 'rust', side: 'top' })).toBe('1 strategy, with results over 500 h.');
  });

  it('is a sentence for every single choice and every pair of choices', () => {
    const ids = (options: readonly { id: string }[]) => options.map(({ id }) => id);
    const choices: Record<string, readonly string[]> = {
      side: ids(terms.sides),
      approach: ids(terms.approaches),
      issue: ids(terms.issues),
      family: [...ids(terms.families), 'none'],
      electrode: [...ids(terms.electrodes), 'none'],
      method: [...ids(terms.methods), 'none'],
      ...Object.fromEntries(Object.entries(levels).map(([key, own]) => [key, [...own.map(String), 'none']])),
    };
    const singles = Object.entries(choices).flatMap(([key, own]) => own.map((id) => ({ [key]: id })));
    const pairs = singles.flatMap((one) => singles.map((two) => ({ ...one, ...two })));
    expect(pairs.length).toBeGreaterThan(3000);
    for (const view of pairs) {
      for (const shown of [[], [long], [short], [silent], [long, silent], [short, short, short]]) {
        const text = read(shown, view);
        const begin =
          shown.length === 0
            ? 'No strategy '
            : shown.length === 1
              ? '1 strategy'
              : `${shown.length} strategies`;
        expect(text.startsWith(begin)).toBe(true);
        expect(text).toMatch(/^[^.]*\.(?: Hours of cycling are reported for \d+ of them\.)?$/);
        expect(text).not.toMatch(/ {2}| ,| \.|undefined|,,|1 strategies|\bthat ha(?:s|ve)(?: is|,|\.)/);
        expect(text.includes('that have')).toBe(shown.length > 1 && text.includes('that ha'));
      }
    }
  });
});
