import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { chartPage } from '../../src/knowledge/pages/chart-page.ts';
import { electrodePage } from '../../src/knowledge/pages/electrode-page.ts';
import { familiesPage } from '../../src/knowledge/pages/families-page.ts';
import { familyPage } from '../../src/knowledge/pages/family-page.ts';
import { homePage } from '../../src/knowledge/pages/home-page.ts';
import { materialPage } from '../../src/knowledge/pages/material-page.ts';
import { materialsPage } from '../../src/knowledge/pages/materials-page.ts';
import { referencePage } from '../../src/knowledge/pages/reference-page.ts';
import { referenceRows } from '../../src/knowledge/pages/reference-rows.ts';
import { strategyPage } from '../../src/knowledge/pages/strategy-page.ts';
import {
  conductivity,
  electrode,
  family,
  material,
  paper,
  paperWith,
  potential,
  strategy,
} from './records.ts';

const cell = (electrolyte: string) => `
property: cycle-life
cell: { cathode: licoo2, electrolyte: ${electrolyte}, anode: lithium }
value: 100
unit: cycles
method: measured
source: { review: review-2024, number: 3, locator: Fig. 5 }
`;

/** A paper that is evidence for a strategy and ran a cell. */
const study = (id: string, year: number, strategyId: string, electrolyte: string) =>
  paper(
    id,
    year,
    `strategies:\n  - { strategy: ${strategyId}, finding: It helps., source: { review: review-2024, number: 3, locator: "1" } }\ndata:\n  - ${cell(electrolyte).trim().replaceAll('\n', '\n    ')}`,
  );

const all = joinRecords([
  family('sulfide', 1),
  family('argyrodite', 1, 'sulfide'),
  family('lgps-type', 2, 'sulfide'),
  family('oxide', 2),
  family('garnet', 1, 'oxide'),
  family('polymer', 3),
  material('li3ps4', 'Li3PS4', 'sulfide'),
  material('li6ps5cl', 'Li6PS5Cl', 'argyrodite'),
  material('li6ps5br', 'Li6PS5Br', 'argyrodite'),
  material('li10gep2s12', 'Li10GeP2S12', 'lgps-type'),
  material('li7la3zr2o12', 'Li7La3Zr2O12', 'garnet'),
  electrode('licoo2', 'LiCoO2', 'cathode'),
  electrode('lithium', 'Li', 'anode'),
  strategy('b-seen', 'families: [oxide]'),
  strategy('a-suited', 'families: [sulfide]\nelectrodes: [licoo2]'),
  strategy('c-both', 'families: [argyrodite]'),
  paper(
    'review-2024',
    2024,
    'summary: A review.\nerrata:\n  - { id: slip, kind: unit, locator: "1", printed: 33 kWh/L, reason: A power. }',
  ),
  paper(
    'cited-2019-joule-1',
    2019,
    'citedIn:\n  - { review: review-2024, number: 9 }\nerrata:\n  - { id: slip, kind: unit, locator: "1", printed: 2.5 mS, reason: A slip. }',
  ),
  study('seen-2020-joule-1', 2020, 'b-seen', 'li6ps5cl'),
  study('both-2021-joule-1', 2021, 'c-both', 'li6ps5cl'),
  paperWith(
    'zhu-2015-joule-1',
    2015,
    conductivity('1'),
    conductivity('3', 'temperature: 25'),
    conductivity('500', 'temperature: 100'),
    potential('1.71', '', 'reduction-potential'),
    potential('1.30', 'conditions: { step: 2 }', 'reduction-potential'),
  ),
]);
const pageOf = <T>(page: (knowledge: typeof all, entry: never) => T, kind: keyof typeof all, id: string) =>
  page(all, (all[kind] as ReadonlyMap<string, never>).get(id)!);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the page of a material', () => {
  const page = pageOf(materialPage, 'material', 'li6ps5cl');

  it('tells strategies that were seen with it from those that suit its families', () => {
    expect(ids(page.strategiesSeen)).toEqual(['b-seen', 'c-both']);
    // c-both suits argyrodites too, but is already among those that were seen.
    expect(ids(page.strategiesSuited)).toEqual(['a-suited']);
  });

  it('names the other materials of its family, not those of the families above or beside', () => {
    expect(ids(page.siblings)).toEqual(['li6ps5br']);
  });

  it('keeps what was said of it apart from the cells that it was in', () => {
    expect(page.properties.map(({ property }) => property)).toEqual([
      'ionic-conductivity',
      'reduction-potential',
    ]);
    expect(page.cells.map(({ property }) => property)).toEqual(['cycle-life']);
    // Three conductivities, two limits, two cells.
    expect(page.count).toBe(7);
  });

  it('has a card for each paper behind it, and for no other', () => {
    expect(ids(page.papers).sort()).toEqual([
      'both-2021-joule-1',
      'review-2024',
      'seen-2020-joule-1',
      'zhu-2015-joule-1',
    ]);
  });
});

describe('the table of materials', () => {
  it('goes family by family, a family before those below it, then by title', () => {
    const { count, groups } = materialsPage(all);
    expect(count).toBe(5);
    expect(groups.map(({ id, rows }) => [id, ids(rows)])).toEqual([
      ['sulfide', ['li3ps4', 'li6ps5br', 'li6ps5cl', 'li10gep2s12']],
      ['oxide', ['li7la3zr2o12']],
    ]);
  });

  it('shows conductivities at room temperature, the highest first, and the limits of the window', () => {
    const row = materialsPage(all).groups[0]!.rows.find(({ id }) => id === 'li6ps5cl')!;
    expect(row.conductivities.map(({ valueText }) => valueText.replaceAll('\u00a0', ' '))).toEqual([
      '3 mS cm⁻¹',
      '1 mS cm⁻¹',
    ]);
    // The second step of the decomposition is no limit of the window.
    expect(row.limits.map(({ valueText }) => valueText.replaceAll('\u00a0', ' '))).toEqual(['1.71 V']);
    expect(row.count).toBe(7);
  });
});

describe('the pages of families', () => {
  it('count the materials at and below each family', () => {
    const [sulfide, oxide, polymer, ...more] = familiesPage(all);
    expect(more).toEqual([]);
    // sulfide: one of its own, two argyrodites, one of the LGPS type
    expect(sulfide).toMatchObject({ id: 'sulfide', materials: 4 });
    expect(sulfide!.children.map(({ id, materials }) => [id, materials])).toEqual([
      ['argyrodite', 2],
      ['lgps-type', 1],
    ]);
    expect(oxide).toMatchObject({ id: 'oxide', materials: 1 });
    expect(polymer).toMatchObject({ id: 'polymer', materials: 0, children: [] });
  });

  it('show the materials, sub-families and strategies of the branch', () => {
    const page = pageOf(familyPage, 'family', 'sulfide');
    expect(ids(page.materials)).toEqual(['li3ps4', 'li6ps5br', 'li6ps5cl', 'li10gep2s12']);
    expect(ids(page.below)).toEqual(['argyrodite', 'lgps-type']);
    expect(ids(page.strategies)).toEqual(['a-suited', 'c-both']);
    expect(page.main).toBe('sulfide');
    expect(ids(pageOf(familyPage, 'family', 'argyrodite').line)).toEqual(['sulfide', 'argyrodite']);
  });
});

describe('the page of a paper', () => {
  it('has its reference list if it is a source, and names what rests on it', () => {
    expect(pageOf(referencePage, 'reference', 'review-2024').list).toEqual([
      { number: 9, named: { kind: 'reference', id: 'cited-2019-joule-1', title: 'Cited 2019' } },
    ]);
    const page = pageOf(referencePage, 'reference', 'seen-2020-joule-1');
    expect(page.list).toEqual([]);
    expect(ids(page.materials)).toEqual(['li6ps5cl']);
    expect(ids(page.electrodes)).toEqual(['licoo2', 'lithium']);
    expect(page.evidence).toMatchObject([{ strategy: { id: 'b-seen' }, places: [{ number: 3 }] }]);
  });

  it('stands in the list of papers, newest first', () => {
    expect(
      referenceRows(all).map(({ paper: { id }, values, strategies }) => [id, values, strategies]),
    ).toEqual([
      ['review-2024', 0, 0],
      ['both-2021-joule-1', 1, 1],
      ['seen-2020-joule-1', 1, 1],
      ['cited-2019-joule-1', 0, 0],
      ['zhu-2015-joule-1', 5, 0],
    ]);
  });
});

describe('the page of a strategy', () => {
  it('has its studies with their numbers', () => {
    const page = pageOf(strategyPage, 'strategy', 'c-both');
    expect(page.evidence.map(({ paper: { id }, statements }) => [id, statements.length])).toEqual([
      ['both-2021-joule-1', 1],
    ]);
    expect(page.familyNames).toEqual([{ id: 'argyrodite', title: 'Argyrodite', main: 'sulfide' }]);
  });
});

describe('the page of an electrode', () => {
  it('has the cells it was part of and the strategies that name it', () => {
    const page = pageOf(electrodePage, 'electrode', 'licoo2');
    expect(page.cells.map(({ property, statements }) => [property, statements.length])).toEqual([
      ['cycle-life', 2],
    ]);
    expect(page.properties).toEqual([]);
    expect(ids(page.strategies)).toEqual(['a-suited']);
  });
});

describe('the front page', () => {
  it('counts what is there; what disagrees is the errata of every paper and the values far apart', () => {
    const { disagreements, ...counts } = homePage(all).counts;
    expect(counts).toEqual({ values: 7, materials: 5, papers: 5, strategies: 3 });
    // Two errata, and the conductivities 1 and 3 at room temperature.
    expect(disagreements).toBe(3);
  });

  it('names the documents that were read', () => {
    expect(homePage(all).sources.map(({ id }) => id)).toEqual(['review-2024']);
  });

  it('shows the computed limits of the one paper that gives most', () => {
    const { plotted, papers } = homePage(all).windows;
    expect(plotted.map(({ statement }) => statement.reference.id)).toEqual([
      'zhu-2015-joule-1',
      'zhu-2015-joule-1',
    ]);
    expect(ids(papers)).toEqual(['zhu-2015-joule-1']);
  });

  it('is there for a site without content', () => {
    expect(homePage(joinRecords([])).windows).toEqual({ plotted: [], families: [], papers: [] });
  });
});

describe('a chart', () => {
  it('has the values of its properties, of materials and families only, with their main family', () => {
    const page = chartPage(all, ['ionic-conductivity', 'cycle-life']);
    expect(page.plotted.map(({ subject, main }) => [subject.id, main])).toEqual([
      ['li6ps5cl', 'sulfide'],
      ['li6ps5cl', 'sulfide'],
      ['li6ps5cl', 'sulfide'],
    ]);
    expect(ids(page.families)).toEqual(['sulfide', 'oxide', 'polymer']);
  });
});
