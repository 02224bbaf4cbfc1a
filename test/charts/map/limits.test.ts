import { describe, expect, it } from 'vitest';
import { widthReading } from '../../../src/charts/map/limits.ts';
import type { Reading } from '../../../src/charts/map/reading.ts';
import { plain } from '../plotted.ts';

const reading = (low: number, relation: Reading['relation'] = '=', high = low): Reading => ({
  material: 'li2s',
  axis: 'any',
  statements: [`value ${low}`],
  low,
  high,
  relation,
  text: '',
  temperature: 'irrelevant',
  method: 'computed',
  rank: relation === '=' ? 'computed' : 'bound',
  year: 2015,
  paper: 'Zhu 2015',
  isSlip: false,
});
const width = (reduction: Reading, oxidation: Reading) =>
  widthReading(reduction, oxidation, 'window-width:kinetic');

describe('widthReading', () => {
  it('is the difference of the limits, without binary noise', () => {
    expect(width(reading(1.71), reading(2.14))).toMatchObject({
      low: 0.43,
      high: 0.43,
      relation: '=',
      rank: 'computed',
      statements: ['value 1.71', 'value 2.14'],
    });
  });

  it.each<[string, Reading, Reading, string | undefined]>([
    ['an upper end that may be higher', reading(0), reading(3.5, '>'), '≥ 3.5 V'],
    ['a lower end that may be lower', reading(0, '<='), reading(3.5), '≥ 3.5 V'],
    ['both', reading(0, '<'), reading(3.5, '>='), '≥ 3.5 V'],
    ['an upper end that may be lower', reading(1), reading(3.5, '<'), '≤ 2.5 V'],
    ['a lower end that may be higher', reading(1, '>'), reading(3.5), '≤ 2.5 V'],
    ['an end known roughly', reading(1, '~'), reading(3.5), '~2.5 V'],
    ['ends that leave the width open', reading(1, '>'), reading(3.5, '>'), undefined],
  ])('says of %s what it leaves', (_, reduction, oxidation, expected) => {
    const found = width(reduction, oxidation);
    expect(found && plain(found.text)).toBe(expected);
  });

  it('is a range where an end is one, from the narrowest to the widest', () => {
    // Between 1 and 1.5 V below, 4 V above: 2.5 to 3 V.
    expect(width(reading(1, '=', 1.5), reading(4))).toMatchObject({ low: 2.5, high: 3 });
  });

  it('is as doubtful as the worse of its limits', () => {
    expect(width({ ...reading(1), rank: 'doubtful' }, reading(4))?.rank).toBe('doubtful');
  });
});
