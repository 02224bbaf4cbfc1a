import { describe, expect, it } from 'vitest';
import { paired, resultsIn } from '../../../src/charts/results/pairs.ts';
import { resists, resultsOf } from './cell-results.ts';

const pairs = (...data: string[]) =>
  paired(resultsOf(['cui-2022-joule-1', 2022, ...data])).map(({ before, result }) => [
    before?.low,
    result.low,
  ]);

const bare = resists('4351.6', 'conditions: { state: without graphite }');
const layered = resists('26.2', 'conditions: { interlayer: graphite, state: with graphite }');

describe('paired', () => {
  it('joins the value without an interlayer to the one with it, whichever stands first in the file', () => {
    expect(pairs(bare, layered)).toEqual([[4351.6, 26.2]]);
    expect(pairs(layered, bare)).toEqual([[4351.6, 26.2]]);
  });

  it('takes words for it where no interlayer tells the two apart', () => {
    const before = resists('189', 'conditions: { state: before treatment }');
    const after = resists('1', 'conditions: { state: after treatment }');
    expect(pairs(after, before)).toEqual([[189, 1]]);
  });

  it('joins nothing where it cannot tell which came first', () => {
    const one = resists('189', 'conditions: { state: heated }');
    const other = resists('1', 'conditions: { state: polished }');
    expect(pairs(one, other)).toEqual([
      [undefined, 189],
      [undefined, 1],
    ]);
    const both = resists('2', 'conditions: { state: before polishing }');
    expect(pairs(resists('1', 'conditions: { state: before heating }'), both)).toHaveLength(2);
  });

  it('joins nothing across papers, temperatures, units or more than two values', () => {
    const papers = paired(resultsOf(['cui-2022-joule-1', 2022, bare], ['zhou-2021-joule-1', 2021, layered]));
    expect(papers.map(({ before }) => before)).toEqual([undefined, undefined]);
    expect(pairs(bare, `${layered}temperature: 60`)).toHaveLength(2);
    const unit = resists('26.2', 'conditions: { interlayer: graphite }', 'ohm');
    expect(pairs(bare, unit)).toHaveLength(2);
    const slip = `${layered.replace('unit: ohm*cm2', 'unit: ohm')}status: doubtful\nnote: Printed without an area.\n`;
    expect(pairs(bare, slip)).toHaveLength(2);
    expect(pairs(bare, layered, resists('40', 'conditions: { interlayer: soot }'))).toHaveLength(3);
  });

  it('loses no value', () => {
    const results = resultsOf(['cui-2022-joule-1', 2022, bare, layered, resists('17', 'temperature: 60')]);
    expect(
      resultsIn(paired(results))
        .map(({ low }) => low)
        .sort((a, b) => a - b),
    ).toEqual([17, 26.2, 4351.6]);
  });
});
