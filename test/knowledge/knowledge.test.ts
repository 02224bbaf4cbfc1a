import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { conductivity, family, material, paper, paperWith, strategy } from './records.ts';

const cell = (cathode: string, electrolyte: string, anode: string) => `
property: cycle-life
cell: { cathode: ${cathode}, electrolyte: ${electrolyte}, anode: ${anode} }
value: 100
unit: cycles
method: measured
source: { locator: Fig. 5 }
`;

const ids = (items: readonly { reference: string }[] | undefined) => items?.map(({ reference }) => reference);

describe('joinRecords', () => {
  it('puts the newest paper first, papers of one year in the order of their names, values in the order of the file', () => {
    const all = joinRecords([
      paperWith('beta-2010-joule-1', 2010, conductivity('1')),
      paperWith('alpha-2010-joule-1', 2010, conductivity('2'), conductivity('3', 'temperature: 60')),
      paperWith('gamma-2020-joule-1', 2020, conductivity('4')),
    ]);
    expect(all.measurements.map(({ reference, datum }) => `${reference} ${datum.value.low.printed}`)).toEqual(
      ['gamma-2020-joule-1 4', 'alpha-2010-joule-1 2', 'alpha-2010-joule-1 3', 'beta-2010-joule-1 1'],
    );
  });

  it('finds a value by everything that it is about', () => {
    const all = joinRecords([
      paperWith('one-2001-joule-1', 2001, cell('licoo2', '[li6ps5cl, li10gep2s12]', 'lithium')),
      paperWith('two-2002-joule-1', 2002, conductivity('1')),
      paperWith(
        'three-2003-joule-1',
        2003,
        conductivity('1').replace('material: li6ps5cl', 'family: sulfide'),
        conductivity('1').replace('material: li6ps5cl', 'electrode: lithium'),
      ),
    ]);
    const { material: ofMaterial, family: ofFamily, electrode: ofElectrode, reference } = all.measurementsOf;
    expect(ids(ofMaterial.get('li6ps5cl'))).toEqual(['two-2002-joule-1', 'one-2001-joule-1']);
    expect(ids(ofMaterial.get('li10gep2s12'))).toEqual(['one-2001-joule-1']);
    expect(ids(ofFamily.get('sulfide'))).toEqual(['three-2003-joule-1']);
    expect(ids(ofElectrode.get('lithium'))).toEqual(['three-2003-joule-1', 'one-2001-joule-1']);
    expect(ids(ofElectrode.get('licoo2'))).toEqual(['one-2001-joule-1']);
    expect(reference.get('three-2003-joule-1')).toHaveLength(2);
    expect(ofMaterial.get('sulfide')).toBeUndefined();
  });

  it('counts a symmetric cell once under its electrode', () => {
    const all = joinRecords([paperWith('one-2001-joule-1', 2001, cell('lithium', 'li6ps5cl', 'lithium'))]);
    expect(all.measurementsOf.electrode.get('lithium')).toHaveLength(1);
  });

  it('gathers the studies of a strategy paper by paper, newest first', () => {
    const finding = (text: string) => `  - { strategy: coat, finding: ${text}, source: { locator: "1" } }`;
    const all = joinRecords([
      strategy('coat'),
      paper('old-2001-joule-1', 2001, `strategies:\n${finding('A')}\n${finding('B')}`),
      paper('new-2021-joule-1', 2021, `strategies:\n${finding('C')}`),
    ]);
    const studies = [...all.studiesOf.get('coat')!].map(([id, found]) => [
      id,
      found.map((one) => one.finding),
    ]);
    expect(studies).toEqual([
      ['new-2021-joule-1', ['C']],
      ['old-2001-joule-1', ['A', 'B']],
    ]);
    expect(all.evidenceIn.get('old-2001-joule-1')).toHaveLength(2);
  });

  it('has the reference list of a document in printed order, a paper that it lists twice both times', () => {
    const cited = (...numbers: number[]) =>
      `citedIn:\n${numbers.map((number) => `  - { review: review-2024, number: ${number} }\n`).join('')}`;
    const all = joinRecords([
      paper('a-2001-joule-1', 2001, cited(30, 7)),
      paper('b-2020-joule-1', 2020, cited(12)),
      paper('review-2024', 2024),
    ]);
    expect(all.listOf.get('review-2024')).toEqual([
      { review: 'review-2024', number: 7, reference: 'a-2001-joule-1' },
      { review: 'review-2024', number: 12, reference: 'b-2020-joule-1' },
      { review: 'review-2024', number: 30, reference: 'a-2001-joule-1' },
    ]);
    expect(all.listOf.get('a-2001-joule-1')).toBeUndefined();
  });

  it('knows which materials and strategies name a family', () => {
    const all = joinRecords([
      family('sulfide', 1),
      family('argyrodite', 1, 'sulfide'),
      material('li6ps5cl', 'Li6PS5Cl', 'argyrodite'),
      material('li3ps4', 'Li3PS4', 'sulfide'),
      strategy('coat', 'families: [argyrodite]\nelectrodes: [licoo2]'),
    ]);
    expect(all.materialsOf.get('sulfide')?.map(({ id }) => id)).toEqual(['li3ps4']);
    expect(all.materialsOf.get('argyrodite')?.map(({ id }) => id)).toEqual(['li6ps5cl']);
    expect(all.strategiesFor.family.get('argyrodite')).toEqual(['coat']);
    expect(all.strategiesFor.electrode.get('licoo2')).toEqual(['coat']);
  });
});
