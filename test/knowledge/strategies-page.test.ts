import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { strategiesPage } from '../../src/knowledge/pages/strategies-page.ts';
import { featsOf } from '../../src/knowledge/strategy-feats.ts';
import type { Entry } from '../../src/schema/collections.ts';
import { electrode, family, material, paper, strategy } from './records.ts';

/** A value of a cell, as the lines of a datum. */
const cell = (lines: string, method = 'measured') => `
cell: { electrolyte: llzo, anode: lithium }
method: ${method}
source: { locator: Table 1 }
${lines}`;

const hours = (value: string, more = '', method = 'measured') =>
  cell(`property: cycling-time\nvalue: ${value}\nunit: h\n${more}`, method);
const retention = (value: number, more = '') =>
  cell(`property: capacity-retention\nvalue: ${value}\nunit: "%"\n${more}`);

/** A paper that is evidence for strategies and reports values. */
function study(id: string, year: number, strategies: readonly string[], ...data: string[]): Entry {
  const items = (all: readonly string[]) =>
    all.map((lines) => `  - ${lines.trim().replaceAll('\n', '\n    ')}\n`).join('');
  const evidence = strategies.map((one) => `strategy: ${one}\nfinding: It helps.\nsource: { locator: "1" }`);
  return paper(id, year, `strategies:\n${items(evidence)}${data.length > 0 ? `data:\n${items(data)}` : ''}`);
}

const others = [
  family('oxide', 1),
  family('garnet', 1, 'oxide'),
  family('nasicon', 2, 'oxide'),
  family('sulfide', 2),
  family('argyrodite', 1, 'sulfide'),
  material('llzo', 'Li7La3Zr2O12', 'garnet'),
  electrode('lithium', 'Li', 'anode'),
  electrode('licoo2', 'LiCoO2', 'cathode'),
];
const join = (...entries: Entry[]) => joinRecords([...others, ...entries]);

describe('the best results of a strategy', () => {
  it('are the highest retention, the longest time and the most cycles, each with its paper', () => {
    const all = join(
      strategy('coat'),
      study('long-2020-joule-1', 2020, ['coat'], hours('900'), retention(80, 'conditions: { cycles: 400 }')),
      study('high-2018-joule-2', 2018, ['coat'], hours('300'), retention(96, 'conditions: { cycles: 50 }')),
    );
    const { retention: best, hours: time, cycles } = featsOf(all, 'coat');
    expect([best!.text, best!.after, best!.paper.id]).toEqual([
      '96\u00a0%',
      '50\u00a0cycles',
      'high-2018-joule-2',
    ]);
    expect([time!.value, time!.paper.id]).toEqual([900, 'long-2020-joule-1']);
    // The number of cycles after which a retention holds is a number of cycles that a cell has run.
    expect([cycles!.value, cycles!.paper.id]).toEqual([400, 'long-2020-joule-1']);
    expect(time!.paper.short).toBe('Long 2020');
    const row = all.measurements.find(({ datum }) => datum.value.low.value === 900)!;
    expect(time!.anchor).toBe(row.anchor);
  });

  it('are absent where no study reports any', () => {
    expect(featsOf(join(strategy('coat'), study('one-2020-joule-1', 2020, ['coat'])), 'coat')).toEqual({});
    expect(featsOf(join(strategy('coat')), 'coat')).toEqual({});
  });

  it('compare times in hours, whatever unit is printed, and take them from conditions too', () => {
    const all = join(
      strategy('coat'),
      study('days-2020-joule-1', 2020, ['coat'], cell('property: cycling-time\nvalue: 40\nunit: d')),
      study('hours-2021-joule-2', 2021, ['coat'], hours('950')),
      study('also-2022-joule-3', 2022, ['coat'], retention(70, 'conditions: { cycling-time: 955 h }')),
    );
    // 40 d are 960 h.
    expect(featsOf(all, 'coat').hours).toMatchObject({ value: 960, paper: { id: 'days-2020-joule-1' } });
  });

  it('leave out what is not measured, what is doubtful, and upper bounds', () => {
    const all = join(
      strategy('coat'),
      study(
        'one-2020-joule-1',
        2020,
        ['coat'],
        hours('9000', '', 'stated'),
        hours('8000', 'status: doubtful\nnote: Cannot be.'),
        hours('7000', 'relation: "<"'),
        hours('200'),
      ),
    );
    expect(featsOf(all, 'coat').hours!.value).toBe(200);
  });

  it('put a printed "more than" before the same plain value', () => {
    const all = join(
      strategy('coat'),
      study('plain-2022-joule-1', 2022, ['coat'], hours('500')),
      study('more-2019-joule-2', 2019, ['coat'], hours('500', 'relation: ">"')),
    );
    expect(featsOf(all, 'coat').hours).toMatchObject({ isMore: true, paper: { id: 'more-2019-joule-2' } });
  });

  it('do not take a first cycle, or the bending of a film, for a life', () => {
    const all = join(
      strategy('coat'),
      study(
        'one-2020-joule-1',
        2020,
        ['coat'],
        retention(99, 'conditions: { cycles: 1 }'),
        cell('property: bending-life\nvalue: 5000\nunit: cycles\nconditions: { cycles: 5000 }'),
      ),
    );
    expect(featsOf(all, 'coat').cycles).toBeUndefined();
  });

  it('do not take the values of a document that tells of many papers', () => {
    const document = study('review-2024', 2024, ['coat'], hours('900'));
    const all = join(strategy('coat'), {
      ...document,
      data: { ...document.data, summary: 'A review.' },
    } as Entry);
    expect(featsOf(all, 'coat')).toEqual({});
  });
});

describe('the page of all strategies', () => {
  const page = strategiesPage(
    join(
      strategy('b-garnet', 'families: [garnet]\nelectrodes: [lithium]'),
      strategy('a-sulfides', 'families: [sulfide]\nelectrodes: [lithium, licoo2]'),
      strategy('c-any'),
      study('one-2020-joule-1', 2020, ['b-garnet', 'a-sulfides'], hours('900'), hours('100', '', 'computed')),
      study('two-2021-joule-2', 2021, ['b-garnet']),
    ),
  );
  const of = (id: string) => page.strategies.find((one) => one.id === id)!;

  it('has every strategy once, in the order of the ids', () => {
    expect(page.strategies.map(({ id }) => id)).toEqual(['a-sulfides', 'b-garnet', 'c-any']);
  });

  it('finds a strategy under the families it names, those above and those below, not those beside', () => {
    expect([...of('b-garnet').families].sort()).toEqual(['garnet', 'oxide']);
    expect([...of('a-sulfides').families].sort()).toEqual(['argyrodite', 'sulfide']);
    expect(of('c-any').families).toEqual([]);
  });

  it('offers the families that are named and those above them, in the order of the tree', () => {
    expect(page.families).toEqual([
      { id: 'oxide', label: 'Oxide', group: 'Oxide' },
      { id: 'garnet', label: 'Garnet', group: 'Oxide' },
      { id: 'sulfide', label: 'Sulfide', group: 'Sulfide' },
    ]);
    expect(page.electrodes.map(({ id }) => id)).toEqual(['licoo2', 'lithium']);
  });

  it('says how the values of its studies were come by, and names the studies, newest first', () => {
    expect(of('b-garnet').methods).toEqual(['measured', 'computed']);
    expect(of('b-garnet').studies).toEqual(['two-2021-joule-2', 'one-2020-joule-1']);
    expect(of('c-any')).toMatchObject({ methods: [], studies: [] });
  });

  it('has the card of the papers that hold a best result, and of no other', () => {
    expect(page.papers.map(({ id }) => id)).toEqual(['one-2020-joule-1']);
  });
});
