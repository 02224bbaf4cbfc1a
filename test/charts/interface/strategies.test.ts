import { describe, expect, it } from 'vitest';
import { issuesOf, strategiesAt, todoText } from '../../../src/charts/interface/strategies.ts';
import type { Card, Reported, Suited } from '../../../src/charts/interface/strategies.ts';

const card = (id: string, side: Card['side'], rest: Partial<Card> = {}): Card => ({
  id,
  title: `Strategy ${id}`,
  summary: 'A strategy.',
  side,
  approach: 'Coating',
  issues: ['Oxidation'],
  stabilises: ['cathode'],
  electrodes: [],
  studies: 1,
  ...rest,
});
const reported = (strategy: string, electrode: string): Reported => ({ strategy, electrode, studies: [] });
const suited = (strategy: string): Suited => ({ strategy, family: 'sulfide', best: [] });

const all = [
  { id: 'coat', title: 'Strategy coat', side: 'cathode' as const, electrodes: ['licoo2'], studies: 1 },
  { id: 'shell', title: 'Strategy shell', side: 'cathode' as const, electrodes: ['licoo2'], studies: 2 },
  { id: 'net', title: 'Strategy net', side: 'anode' as const, electrodes: ['licoo2'], studies: 2 },
  { id: 'far', title: 'Strategy far', side: 'cathode' as const, electrodes: ['lifepo4'], studies: 2 },
];
const answer = {
  strategies: [
    card('coat', 'cathode'),
    card('soak', 'cathode', { issues: ['Contact', 'Oxidation'] }),
    card('mix', 'both'),
    card('film', 'anode', { electrodes: ['lithium'] }),
    card('host', 'anode'),
    card('dope', 'electrolyte'),
    card('press', 'cell'),
  ],
  reported: [reported('soak', 'licoo2'), reported('coat', 'lifepo4'), reported('press', 'lithium')],
  suited: ['coat', 'soak', 'mix', 'host', 'film', 'dope'].map(suited),
  all,
};
const told = (...given: Parameters<typeof strategiesAt>) => {
  const { pair, family, elsewhere } = strategiesAt(...given);
  return {
    pair: pair.map((one) => one.card.id),
    family: family.map((one) => one.card.id),
    elsewhere: elsewhere.map(({ id }) => id),
  };
};

describe('strategiesAt', () => {
  it('keeps exactly this pair apart from the family, and tells no strategy twice', () => {
    expect(told(answer, 'cathode', ['licoo2'])).toEqual({
      pair: ['soak'],
      // Reported with another cathode, which is not this pair.
      family: ['coat', 'mix'],
      elsewhere: ['shell'],
    });
  });

  it('puts those shown with the electrode first', () => {
    expect(told(answer, 'anode', ['lithium'])).toEqual({
      pair: [],
      family: ['film', 'mix', 'host'],
      elsewhere: [],
    });
  });

  it('puts those against decomposition first where the electrode lies outside the window', () => {
    const film = card('film', 'anode', { electrodes: ['lithium'], stabilises: [] });
    const host = card('host', 'anode', { stabilises: ['anode'] });
    const both = { ...answer, strategies: [...answer.strategies.slice(0, 3), film, host] };
    expect(told(both, 'anode', ['lithium'], true).family).toEqual(['host', 'film', 'mix']);
    expect(told(both, 'anode', ['lithium']).family[0]).toBe('film');
  });

  it('leaves what works on the electrolyte and the whole cell to a place of its own', () => {
    expect(told(answer, 'whole', ['licoo2', 'lithium'])).toEqual({
      pair: ['press'],
      family: ['dope'],
      elsewhere: [],
    });
  });
});

describe('in words', () => {
  it('the problems of a pair are told once each', () => {
    const both = { ...answer, reported: [...answer.reported, reported('coat', 'licoo2')] };
    expect(issuesOf(strategiesAt(both, 'cathode', ['licoo2']))).toEqual(['Oxidation', 'Contact']);
  });

  it('what is done is named for the pair and counted for the family', () => {
    expect(todoText(strategiesAt(answer, 'cathode', ['licoo2']))).toBe(
      'Done about it: strategy soak for exactly this pair, 2 more strategies for the family.',
    );
    expect(todoText(strategiesAt(answer, 'anode', ['silicon']))).toBe(
      'Done about it: nothing reported for exactly this pair, 3 strategies for the family.',
    );
    const study = (id: string) => ({ paper: { id, short: id }, findings: [], best: [], touches: true });
    const two = [
      {
        card: card('coat', 'cathode'),
        reported: [{ ...reported('coat', 'licoo2'), studies: [study('kim')] }],
      },
      {
        card: card('soak', 'cathode'),
        reported: [{ ...reported('soak', 'licoo2'), studies: [study('kim')] }],
      },
    ];
    expect(todoText({ pair: two, family: [] })).toBe(
      'Done about it: strategy coat, strategy soak for exactly this pair (2 strategies, 1 paper), nothing more for the family.',
    );
    const soft = { ...two[0]!, card: card('wet', 'cathode', { stabilises: [] }) };
    const none = (...pair: (typeof two)[number][]) => todoText({ pair, family: [] }, 'cathode');
    expect(none(soft)).toContain('exactly this pair (against other problems than oxidation), nothing');
    expect(none(soft, two[1]!)).toContain('exactly this pair (2 strategies, 1 paper), nothing');
    expect(todoText({ pair: [], family: [] })).toBe(
      'Done about it: nothing reported for exactly this pair, nothing for the family.',
    );
  });
});
