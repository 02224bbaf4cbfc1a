import { describe, expect, it } from 'vitest';
import { disagreementChanges } from '../../../scripts/diff/disagreement-changes.ts';
import { rankingChanges } from '../../../scripts/diff/ranking-changes.ts';
import { summaryChanges } from '../../../scripts/diff/summary-changes.ts';
import type { Entry } from '../../../src/schema/collections.ts';
import { conductivity, paperWith } from '../../knowledge/records.ts';
import { spaced, state } from './states.ts';

/** Each value in a paper of its own. */
const papers = (...data: string[]): Entry[] =>
  data.map((lines, index) => paperWith(`author-${2001 + index}-joule-1`, 2001 + index, lines));

const of = (material: string, value: string) => conductivity(value, 'temperature: RT', material);
/** A chloride at 1, a bromide at 5, a halide at 20 mS/cm. */
const three = [of('li6ps5cl', '1'), of('li6ps5br', '5'), of('li3ycl6', '20')];

describe('rankings that move', () => {
  it('are told with first place, the places of changed materials, and how many others move', () => {
    // What is more than 10^0.35 = 2.24 times as much is clearly better: 20 > 5 > 1, then 50 > 20 > 5.
    const after = [of('li6ps5cl', '50'), ...three.slice(1)];
    expect(rankingChanges(state(...papers(...three)), state(...papers(...after)))).toEqual([
      {
        what: 'ionic conductivity, measured at room temperature',
        better: 'higher',
        compared: { before: 3, after: 3 },
        first: { before: ['Li3YCl6'], after: ['Li6PS5Cl'] },
        moves: [{ material: 'Li6PS5Cl', before: 3, after: 1 }],
        shifted: 2,
      },
    ]);
  });

  it('share a place where none is clearly better', () => {
    // 40 is twice 20, which repeats may be apart.
    const after = [of('li6ps5cl', '40'), ...three.slice(1)];
    expect(rankingChanges(state(...papers(...three)), state(...papers(...after)))).toMatchObject([
      { first: { before: ['Li3YCl6'], after: ['Li3YCl6', 'Li6PS5Cl'] }, shifted: 1 },
    ]);
  });

  it('do not move where a number changes and no place does', () => {
    const after = [of('li6ps5cl', '1.1'), ...three.slice(1)];
    expect(rankingChanges(state(...papers(...three)), state(...papers(...after)))).toEqual([]);
  });

  it('begin with two materials and end with one', () => {
    const [one, two] = [state(...papers(three[0]!)), state(...papers(...three.slice(0, 2)))];
    const began = rankingChanges(one, two);
    expect(began).toMatchObject([
      {
        compared: { before: 0, after: 2 },
        first: { before: [], after: ['Li6PS5Br'] },
        moves: [
          { material: 'Li6PS5Br', before: undefined, after: 1 },
          { material: 'Li6PS5Cl', before: undefined, after: 2 },
        ],
      },
    ]);
    expect(rankingChanges(two, one)).toMatchObject([{ compared: { before: 2, after: 0 } }]);
  });
});

describe('summaries that move', () => {
  const of3 = (value: string) => papers(of('li6ps5cl', '1'), of('li6ps5cl', '2'), of('li6ps5cl', value));

  it('are told with what they were', () => {
    expect(spaced(summaryChanges(state(...of3('1.5')), state(...of3('1.8'))))).toEqual([
      {
        what: 'Li6PS5Cl: Ionic conductivity',
        before:
          '3 comparable values (at room temperature) from 3 papers: median 1.5 mS cm⁻¹, from 1 mS cm⁻¹ to 2 mS cm⁻¹, a spread of 0.30 decades.',
        after:
          '3 comparable values (at room temperature) from 3 papers: median 1.8 mS cm⁻¹, from 1 mS cm⁻¹ to 2 mS cm⁻¹, a spread of 0.30 decades.',
      },
    ]);
  });

  it('come with a second value and go with it', () => {
    const [one, two] = [state(...papers(three[0]!)), state(...papers(three[0]!, of('li6ps5cl', '2')))];
    expect(summaryChanges(one, two)).toMatchObject([
      { before: undefined, after: expect.stringMatching(/^2 comp/) },
    ]);
    expect(summaryChanges(two, one)).toMatchObject([
      { before: expect.stringMatching(/^2 comp/), after: undefined },
    ]);
    expect(summaryChanges(two, two)).toEqual([]);
  });
});

describe('disagreements', () => {
  const two = (value: string) => state(...papers(of('li6ps5cl', '1'), of('li6ps5cl', value)));
  const found = (before: string, after: string) => {
    const { opened, changed, closed } = disagreementChanges(two(before), two(after));
    return {
      opened: opened.map(({ apart }) => Math.round(apart.value)),
      changed: changed.map((one) => [one.before, one.after].map(({ apart }) => Math.round(apart.value))),
      closed: closed.map(({ apart }) => Math.round(apart.value)),
    };
  };

  it('open when a value moves too far from the other, and close when it comes back', () => {
    expect(found('2', '20')).toEqual({ opened: [20], changed: [], closed: [] });
    expect(found('20', '2')).toEqual({ opened: [], changed: [], closed: [20] });
  });

  it('change when they grow, and are not told when they stay', () => {
    expect(found('10', '20')).toEqual({ opened: [], changed: [[10, 20]], closed: [] });
    expect(found('20', '20')).toEqual({ opened: [], changed: [], closed: [] });
  });
});
