import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { passing } from '../../../src/charts/facet.ts';
import { papersBehind, strategiesCsv } from '../../../src/charts/strategies/csv.ts';
import { defaults, finderChoices, finderFacets } from '../../../src/charts/strategies/facets.ts';
import { lastsLonger, levelsOf } from '../../../src/charts/strategies/levels.ts';
import { finderMatrix } from '../../../src/charts/strategies/matrix.ts';
import { packed, unpacked } from '../../../src/charts/strategies/packed.ts';
import { feat, found, terms } from './found.ts';

const all = [
  found('a', { studies: ['p-1', 'p-2', 'p-3'], hours: feat(1200), retention: feat(92) }),
  found('b', { issues: ['dendrites', 'poor-contact'], hours: feat(500, { isMore: true }) }),
  found('c', { approach: 'coating', hours: feat(500), families: ['lgps-type'] }),
  found('d', { side: 'cathode', approach: 'coating', issues: ['oxidation'], electrodes: [], families: [] }),
  found('e', { side: 'cathode', approach: 'coating', studies: [], methods: [], cycles: feat(100) }),
];
const facets = finderFacets(all, terms);
const shown = (view: Partial<typeof defaults>) =>
  passing(all, facets, { ...defaults, ...view })
    .map(({ id }) => id)
    .join('');

describe('what a strategy reaches', () => {
  it('lasts longer than 500 h if it is printed so, not if it is just 500 h', () => {
    expect(all.filter((one) => lastsLonger(one, 500)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('reaches the levels below its own too', () => {
    expect(levelsOf(all[0]!, 'hours')).toEqual(['100', '500', '1000']);
    expect(levelsOf(all[2]!, 'hours')).toEqual(['100']);
    expect(levelsOf(all[0]!, 'retention')).toEqual(['80', '90']);
    expect(levelsOf(all[0]!, 'studies')).toEqual(['2']);
    // A single study reaches no level, and is not nothing.
    expect(levelsOf(all[1]!, 'studies')).toEqual([]);
  });

  it('says so where nothing is reported, which is not a failure to reach a level', () => {
    expect(levelsOf(all[3]!, 'hours')).toEqual(['none']);
    expect(levelsOf(all[4]!, 'studies')).toEqual(['none']);
    expect(shown({ hours: 'none' })).toBe('de');
    expect(shown({ hours: '500' })).toBe('ab');
  });
});

describe('the choices of the finder', () => {
  it('narrow together, and any option within one is enough', () => {
    expect(shown({})).toBe('abcde');
    expect(shown({ issue: 'poor-contact,oxidation' })).toBe('bd');
    expect(shown({ family: 'garnet', hours: '500' })).toBe('ab');
    expect(shown({ electrode: 'none' })).toBe('d');
    expect(shown({ side: 'cathode', method: 'none' })).toBe('e');
  });

  it('say beside each option how many it would show, and offer none that no strategy has', () => {
    const choices = finderChoices(all, facets, { ...defaults, side: 'cathode' });
    expect(choices.map(({ key }) => key)).toEqual([
      ...['issue', 'family', 'electrode', 'method', 'studies', 'retention', 'hours', 'cycles'],
    ]);
    const issue = choices.find(({ key }) => key === 'issue')!;
    expect(issue.options.map(({ id, count }) => `${id} ${count}`)).toEqual([
      'poor-contact 0',
      'oxidation 1',
      'dendrites 1',
    ]);
  });
});

describe('the matrix', () => {
  const matrix = finderMatrix(all, facets, defaults, terms);
  const counts = ({ sides, rows, all: whole }: typeof matrix) => [
    ['all', whole.count, ...sides.map(({ count }) => count)],
    ...rows.map(({ id, count, fields }) => [id, count, ...fields.map((field) => field.count)]),
  ];

  it('counts each approach on each side, with the sides and approaches that occur', () => {
    expect(matrix.sides.map(({ id }) => id)).toEqual(['cathode', 'anode']);
    expect(counts(matrix)).toEqual([
      ['all', 5, 2, 3],
      ['interlayer', 2, 0, 2],
      ['coating', 3, 2, 1],
    ]);
  });

  it('counts what passes the other choices; a choice of its own changes no count', () => {
    const narrowed = finderMatrix(all, facets, { ...defaults, hours: '500', side: 'cathode' }, terms);
    expect(counts(narrowed)).toEqual([
      ['all', 2, 0, 2],
      ['interlayer', 2, 0, 2],
      ['coating', 0, 0, 0],
    ]);
  });

  it('shows with each field exactly as many as it counts, and keeps the other choices', () => {
    const view = { ...defaults, issue: 'dendrites' };
    const { rows, sides, all: whole } = finderMatrix(all, facets, view, terms);
    const fields = [whole, ...sides, ...rows, ...rows.flatMap((row) => row.fields)];
    expect(fields).toHaveLength(9);
    for (const field of fields.filter(({ isChosen }) => !isChosen)) {
      expect(field.view.issue).toBe('dendrites');
      expect(passing(all, facets, field.view)).toHaveLength(field.count);
    }
  });

  it('takes a choice back when it is chosen again', () => {
    const view = { ...defaults, side: 'anode', approach: 'coating', issue: 'dendrites' };
    const field = finderMatrix(all, facets, view, terms).rows[1]!.fields[1]!;
    expect(field).toMatchObject({ isChosen: true, text: 'Coating, anode side: 1 strategy' });
    expect(field.view).toEqual({ ...defaults, issue: 'dendrites' });
  });
});

describe('what travels and what is taken along', () => {
  it('unpacks what was packed', () => {
    expect(unpacked(packed(all))).toEqual(all);
  });

  it('is one line a strategy, empty where nothing is reported', () => {
    const [a, , , d] = csvParse(strategiesCsv(all));
    expect(a).toMatchObject({
      ...{ id: 'a', side: 'anode', approach: 'interlayer', studies: '3', references: 'p-1 p-2 p-3' },
      ...{ best_retention: '92', longest_cycling_hours: '1200' },
      ...{ longest_cycling_hours_reference: 'one-2020-joule-1' },
    });
    expect(d).toMatchObject({ best_retention: '', longest_cycling_hours: '', longest_cycling_cycles: '' });
    expect(papersBehind(all)).toEqual(['one-2020-joule-1', 'p-1', 'p-2', 'p-3']);
  });
});
