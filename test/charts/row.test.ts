import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/charts/csv.ts';
import { papersOf, rowOf, rowsOf, subjectTextOf } from '../../src/charts/row.ts';
import { paperWith, potential } from '../knowledge/records.ts';
import { plain, plottedOf } from './plotted.ts';

const lines =
  'variant: thermodynamic\nproducts: [P, Li2S, LiCl]\nnote: Computed, with a "quote".\ntemperature: 30';
const plotted = plottedOf(
  paperWith('zhu-2015-joule-1', 2015, potential('2.01', lines.replace('variant: thermodynamic\n', ''))),
  paperWith('adams-2020-joule-7', 2020, potential('[1.9, 2.1]')),
);
const [newest, oldest] = plotted.map(({ statement }) => rowOf(statement));

describe('rowOf', () => {
  it('says everything under which a value holds', () => {
    expect(oldest).toMatchObject({
      property: 'Oxidation potential',
      low: 2.01,
      high: 2.01,
      unit: 'V',
      relation: '=',
      method: 'Computed',
      status: 'ok',
      note: 'Computed, with a "quote".',
      places: ['Table 1'],
      paper: { id: 'zhu-2015-joule-1', short: 'Zhu 2015' },
    });
    expect(plain(oldest!.temperature!)).toBe('30 °C');
    expect(oldest!.circumstances).toEqual(['thermodynamic', 'decomposes to P, Li2S, LiCl']);
  });

  it('keeps both ends of a range, and has no temperature where nobody reported one', () => {
    expect([newest!.low, newest!.high, newest!.temperature]).toEqual([1.9, 2.1, undefined]);
  });
});

describe('rowsOf', () => {
  it('finds each value by its id', () => {
    expect(Object.keys(rowsOf(plotted))).toEqual(plotted.map(({ statement }) => statement.id));
  });
});

describe('subjectTextOf', () => {
  it('reads a cell from cathode to anode, and takes words where no record stands for a subject', () => {
    const named = (title: string) => ({ kind: 'electrode' as const, id: title, title });
    expect(subjectTextOf({ subject: [named('LiCoO2'), named('Li')] })).toBe('LiCoO2 | Li');
    expect(subjectTextOf({ subject: [], system: 'a good electrolyte' })).toBe('a good electrolyte');
  });
});

describe('papersOf', () => {
  it('names each paper once, in alphabetical order', () => {
    expect(papersOf([oldest!, newest!, oldest!])).toEqual(['adams-2020-joule-7', 'zhu-2015-joule-1']);
  });
});

describe('csvOf', () => {
  it('writes one line a value below the names of the columns, quoted where it must be', () => {
    const [head, first, second, ...rest] = csvOf([oldest!, newest!]).trimEnd().split('\n');
    expect(head).toBe(
      'id,subject,property,value,relation,base_low,base_high,base_unit,temperature_label,conditions,method,reference,read_in,status,note',
    );
    expect(first).toBe(
      `${oldest!.id},Li6PS5Cl,Oxidation potential,2.01 V,=,2.01,2.01,V,30 °C,"thermodynamic | decomposes to P, Li2S, LiCl",Computed,zhu-2015-joule-1,Table 1,ok,"Computed, with a ""quote""."`,
    );
    expect(second).toContain('1.9–2.1 V,=,1.9,2.1,V,,');
    expect(rest).toEqual([]);
  });

  it('adds what the page has computed', () => {
    const text = csvOf([oldest!], [{ name: 'in_this_cell', of: ({ unit }) => `fails, in ${unit}` }]);
    expect(text.split('\n')[0]).toMatch(/,in_this_cell$/);
    expect(text).toContain('"fails, in V"');
  });

  it('of nothing still names its columns', () => {
    expect(csvOf([])).toMatch(/^id,subject/);
  });
});
