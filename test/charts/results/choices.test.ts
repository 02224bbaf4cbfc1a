import { describe, expect, it } from 'vitest';
import { counted, passing } from '../../../src/charts/facet.ts';
import { ofYears, resultFacets } from '../../../src/charts/results/choices.ts';
import { current, resultsOf } from './cell-results.ts';

const families = [
  { id: 'sulfide', title: 'Sulfide' },
  { id: 'oxide', title: 'Oxide' },
];
const sides = [
  { id: 'cathode', label: 'Cathode side' },
  { id: 'anode', label: 'Anode side' },
];

/** Five values: two of garnets, one of a sulfide, one of both in layers, one without a named electrolyte. */
const results = resultsOf(
  ['cheng-2020-joule-1', 2020, current('3'), current('2', '', 'layers')],
  ['tan-2021-joule-1', 2021, current('5', '', 'sulfide'), current('1', '', 'unnamed')],
  ['wang-2022-joule-1', 2022, current('3')],
).map((result, index) =>
  // One paper is evidence for two strategies, on both sides of the cell.
  index === 0
    ? {
        ...result,
        strategies: [
          { id: 'coated', title: 'Coating', side: 'anode' as const },
          { id: 'pressed', title: 'Pressing', side: 'cathode' as const },
        ],
      }
    : result,
);
const facets = resultFacets(results, families, sides);
const options = (view: Record<string, string>, key: string) =>
  counted(results, facets, view)
    .find((facet) => facet.key === key)!
    .options.map(({ id, count }) => [id, count]);

describe('resultFacets', () => {
  it('counts a layered cell for each of its families, and a cell without an electrolyte as such', () => {
    expect(options({}, 'family')).toEqual([
      ['sulfide', 2],
      ['oxide', 3],
      ['none', 1],
    ]);
    expect(passing(results, facets, { family: 'oxide' })).toHaveLength(3);
    expect(passing(results, facets, { family: 'none' }).map(({ low }) => low)).toEqual([1]);
  });

  it('counts anew what is left after another choice', () => {
    expect(options({ cathode: 'licoo2' }, 'family')).toEqual([
      ['sulfide', 1],
      ['oxide', 0],
      ['none', 1],
    ]);
    // Its own choice does not change the counts of a facet, for one more click adds to it.
    expect(options({ cathode: 'licoo2' }, 'cathode')).toEqual([
      ['licoo2', 2],
      ['none', 3],
    ]);
  });

  it('finds a paper by each of its strategies and sides, and those without one', () => {
    expect(options({}, 'side')).toEqual([
      ['cathode', 1],
      ['anode', 1],
      ['none', 4],
    ]);
    expect(passing(results, facets, { strategy: 'pressed', side: 'anode' })).toHaveLength(1);
    expect(passing(results, facets, { strategy: 'none' })).toHaveLength(4);
  });
});

describe('ofYears', () => {
  it('counts both ends in, and leaves an end open that is not given', () => {
    expect(ofYears(results, 2021, 2021)).toHaveLength(2);
    expect(ofYears(results, undefined, 2021)).toHaveLength(4);
    expect(ofYears(results, 2022, undefined)).toHaveLength(1);
    expect(ofYears(results, undefined, undefined)).toHaveLength(5);
  });
});
