import { describe, expect, it } from 'vitest';
import type { Rank, Reading } from '../../../src/charts/map/reading.ts';
import { spotOf } from '../../../src/charts/map/spot.ts';

const reading = (rank: Rank, low: number, high = low, more: Partial<Reading> = {}): Reading => ({
  material: 'li2s',
  axis: 'ionic-conductivity',
  statements: [`${rank} ${low}`],
  low,
  high,
  relation: '=',
  text: '',
  temperature: 'room',
  method: 'measured',
  rank,
  year: 2020,
  paper: 'Rao 2020',
  isSlip: false,
  ...more,
});

describe('spotOf', () => {
  it('stands at the median of what was measured, stretched over everything that is reported', () => {
    const spot = spotOf(
      [reading('measured', 2), reading('measured', 9), reading('measured', 3), reading('computed', 20)],
      'linear',
    );
    expect(spot).toMatchObject({ value: 3, low: 2, high: 20, arrows: [], isDoubtful: false });
    expect(spot?.counted).toHaveLength(3);
    expect(spot?.spread.map(({ low }) => low)).toEqual([20]);
  });

  it('takes the middle of two values', () => {
    expect(spotOf([reading('measured', 12), reading('measured', 16)], 'log')?.value).toBe(14);
  });

  it('turns to what was computed, then to what is less certain, where nothing was measured', () => {
    expect(spotOf([reading('less certain', 1), reading('computed', 5)], 'linear')?.value).toBe(5);
    expect(spotOf([reading('less certain', 1), reading('doubtful', 5)], 'linear')?.value).toBe(1);
  });

  it('sets a range at the middle of its bar: on a logarithmic axis that is the geometric mean', () => {
    const range = reading('less certain', 0.1, 10);
    expect(spotOf([range], 'log')).toMatchObject({ value: 1, low: 0.1, high: 10 });
    expect(spotOf([range], 'linear')?.value).toBe(5.05);
  });

  it('lets bounds and doubtful values neither place nor stretch a mark that has others', () => {
    const spot = spotOf(
      [reading('measured', 2), reading('bound', 50, 50, { relation: '<' }), reading('doubtful', 1000)],
      'log',
    );
    expect(spot).toMatchObject({ value: 2, low: 2, high: 2, arrows: [], isDoubtful: false });
    expect(spot?.passedOver.map(({ low }) => low)).toEqual([50, 1000]);
  });

  it.each([
    ['>', ['more']],
    ['>=', ['more']],
    ['<', ['less']],
    ['<=', ['less']],
  ] as const)('points with %s to where the value may be', (relation, expected) => {
    expect(spotOf([reading('bound', 2, 2, { relation })], 'log')?.arrows).toEqual(expected);
  });

  it('is hollow where only a doubtful value is known', () => {
    expect(spotOf([reading('doubtful', 2)], 'log')).toMatchObject({ value: 2, isDoubtful: true });
  });

  it('knows when the temperature of what counts is not reported', () => {
    expect(
      spotOf([reading('less certain', 2, 2, { temperature: 'unreported' })], 'log')?.isTemperatureUnknown,
    ).toBe(true);
    expect(
      spotOf([reading('measured', 2), reading('less certain', 3, 3, { temperature: 'unreported' })], 'log')
        ?.isTemperatureUnknown,
    ).toBe(false);
  });

  it('is nowhere without a value', () => {
    expect(spotOf([], 'log')).toBeUndefined();
  });
});
