import { describe, expect, it } from 'vitest';
import { linesAt, tally } from '../../../src/charts/interface/contact.ts';
import { limit, window } from './window.ts';

const family = { kind: 'family', id: 'sulfide', title: 'Sulfide' } as const;
const ids = (...given: Parameters<typeof linesAt>) => linesAt(...given).map(({ window: { id } }) => id);

describe('linesAt', () => {
  it('puts the most cautious computed window first, then onset, stated and unknown kinds', () => {
    const all = [
      window('stated', undefined, limit(1), { variant: 'stated', method: 'stated' }),
      window('unstated', undefined, limit(1), { variant: 'unstated', method: 'measured' }),
      window('onset', undefined, limit(1), { variant: 'onset', method: 'measured' }),
      window('kinetic', undefined, limit(2.24), { variant: 'kinetic' }),
      window('wide', undefined, limit(2.5)),
      window('narrow', undefined, limit(2.01)),
    ];
    // Margins at 4.2 V: narrow −2.19, kinetic −1.96, wide −1.7.
    expect(ids(all, 'cathode', 4.2)).toEqual(['narrow', 'kinetic', 'wide', 'onset', 'stated', 'unstated']);
  });

  it('puts doubtful limits after trusted ones, and those of a family last', () => {
    const all = [
      window('family', limit(3), undefined, { subject: family }),
      window('doubtful', limit(3, { doubtful: true }), undefined),
      window('trusted', limit(1.7), undefined),
    ];
    expect(ids(all, 'anode', 0)).toEqual(['trusted', 'doubtful', 'family']);
  });

  it('leaves out windows without the limit of this contact', () => {
    const all = [window('high', undefined, limit(2)), window('low', limit(1), undefined)];
    expect(ids(all, 'anode', 0)).toEqual(['low']);
    expect(ids(all, 'cathode', 4)).toEqual(['high']);
  });

  it('puts what a bound leaves open after what is known', () => {
    const all = [
      window('open', undefined, limit(3.5, { relation: '>' })),
      window('known', undefined, limit(5)),
    ];
    expect(ids(all, 'cathode', 4)).toEqual(['known', 'open']);
  });

  it('judges nothing where the potential of the electrode is not known', () => {
    const [line] = linesAt([window('a', limit(1.7), limit(2))], 'cathode', undefined);
    expect(line!.side).toBeUndefined();
    expect(line!.limit.low).toBe(2);
  });
});

describe('tally', () => {
  it('counts inside, outside and open', () => {
    const all = [
      window('a', limit(1.7), undefined),
      window('b', limit(-0.1), undefined),
      window('c', limit(0.5, { relation: '<' }), undefined),
      window('d', limit(0), undefined),
    ];
    expect(tally(linesAt(all, 'anode', 0))).toEqual({ inside: 2, outside: 1, open: 1 });
    expect(tally(linesAt(all, 'anode', undefined))).toEqual({ inside: 0, outside: 0, open: 4 });
  });
});
