import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { comparedMaterial, comparePage } from '../../src/knowledge/pages/compare-page.ts';
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

const inCell = (electrolyte: string) => `
property: cycle-life
cell: { cathode: licoo2, electrolyte: ${electrolyte}, anode: lithium }
value: 100
unit: cycles
method: measured
source: { locator: Fig. 5 }
`;
const density = (materialId: string) => `
property: density
material: ${materialId}
value: 2
unit: g/cm3
method: stated
source: { locator: "1" }
`;

const all = joinRecords([
  family('sulfide', 1),
  family('argyrodite', 1, 'sulfide'),
  family('oxide', 2),
  family('halide', 3),
  family('polymer', 4),
  material('li6ps5cl', 'Li6PS5Cl', 'argyrodite'),
  material('li3ps4', 'Li3PS4', 'sulfide'),
  material('li2s', 'Li2S', 'sulfide'),
  material('llzo', 'LLZO', 'oxide', 'formula: Li7La3Zr2O12\nphase: cubic'),
  material('li3incl6', 'Li3InCl6', 'halide'),
  material('peo', 'PEO', 'polymer', 'components: [{ name: poly(ethylene oxide) }]'),
  electrode('licoo2', 'LiCoO2', 'cathode'),
  electrode('lithium', 'Li', 'anode'),
  strategy('seen'),
  strategy('suited', 'families: [sulfide]'),
  paperWith(
    'zhu-2015-joule-1',
    2015,
    density('li3ps4'),
    potential('2.01'),
    potential('2.5').replace('thermodynamic', 'onset').replace('computed', 'measured'),
    conductivity('1.9'),
    conductivity('0.3', 'temperature: RT', 'llzo'),
  ),
  paper(
    'cell-2020-joule-1',
    2020,
    `strategies:\n  - { strategy: seen, finding: It helps., source: { locator: "1" } }\ndata:\n  - ${inCell('li6ps5cl').trim().replaceAll('\n', '\n    ')}`,
  ),
  paperWith('cell-2021-joule-1', 2021, inCell('li6ps5cl'), inCell('peo'), density('li2s')),
]);
const titles = (some: readonly { readonly title: string }[]) => some.map(({ title }) => title);
const compared = (id: string) => comparedMaterial(all, all.material.get(id)!);

describe('the page that compares', () => {
  const page = comparePage(all);

  it('offers every material under its main family, by title', () => {
    expect(page.groups.map(({ title, materials }) => [title, ...titles(materials)])).toEqual([
      ['Sulfide', 'Li2S', 'Li3PS4', 'Li6PS5Cl'],
      ['Oxide', 'LLZO'],
      ['Halide', 'Li3InCl6'],
      ['Polymer', 'PEO'],
    ]);
  });

  it('starts from the materials of which most is known, and from no single one', () => {
    // Li6PS5Cl has five values with its cells. Of Li3InCl6 nothing is known, and of PEO only a cell; so no family but the first
    // has two to compare.
    expect(page.starts.map(({ title, materials }) => [title, ...titles(materials)])).toEqual([
      ['Across families', 'Li6PS5Cl', 'LLZO'],
      ['Sulfide', 'Li6PS5Cl', 'Li2S', 'Li3PS4'],
    ]);
  });

  it('has a row for each property and kind that any material has, in the order of the vocabularies', () => {
    expect(page.lines.map(({ key }) => key)).toEqual([
      'ionic-conductivity',
      'oxidation-potential-thermodynamic',
      'oxidation-potential-onset',
      'density',
    ]);
  });
});

describe('a material to compare', () => {
  const material = compared('li6ps5cl');

  it('has its own values, each in its row, and not those of its cells', () => {
    expect(material.values.map(({ line, valueText }) => [line, valueText.replaceAll('\u00a0', ' ')])).toEqual(
      [
        ['oxidation-potential-thermodynamic', '2.01 V'],
        ['oxidation-potential-onset', '2.5 V'],
        ['ionic-conductivity', '1.9 mS cm⁻¹'],
      ],
    );
    expect(material.papers.map(({ id }) => id)).toEqual(['zhu-2015-joule-1']);
  });

  it('counts its cells and its strategies, of which its page tells more', () => {
    expect(material.cells).toEqual({ values: 2, papers: 2 });
    expect(material.strategies).toEqual({ seen: 1, suited: 1 });
    expect(compared('llzo').cells).toEqual({ values: 0, papers: 0 });
  });

  it('says what it is', () => {
    expect(compared('llzo')).toMatchObject({
      title: 'LLZO',
      formula: 'Li7La3Zr2O12',
      phase: 'cubic',
      form: 'Crystal',
      main: 'oxide',
      elements: ['Li', 'La', 'Zr', 'O'],
    });
    expect(titles(material.line)).toEqual(['Sulfide', 'Argyrodite']);
    expect(compared('peo')).toMatchObject({
      elements: undefined,
      components: [{ name: 'poly(ethylene oxide)' }],
    });
  });
});
