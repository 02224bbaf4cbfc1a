import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { energyDensityPage } from '../../src/knowledge/pages/energy-density-page.ts';
import type { Entry } from '../../src/schema/collections.ts';
import { electrode, family, material, paperWith } from './records.ts';

const source = 'method: stated\nsource: { locator: Text }';
const density = (subject: string, value: string, lines = '') =>
  `property: density\n${subject}\nvalue: ${value}\nunit: kg/m3\n${source}\n${lines}`;
const capacity = `property: specific-capacity-theoretical\nelectrode: lithium\nvalue: 4000\nunit: mAh/g\n${source}`;

/** A point of a model; `changes` are lines that stand instead of those of the same name. */
const point = (changes: Record<string, string> = {}) =>
  Object.entries({
    property: 'energy-density-gravimetric',
    cell: '{ cathode: lifepo4, electrolyte: garnet-a, anode: lithium }',
    value: '200',
    unit: 'Wh/kg',
    method: 'computed',
    conditions: '{ cathode-loading: 0.02 g/cm2, electrolyte-thickness: 0.1 mm }',
    source: '{ locator: Figure 1 }',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');

const records = [
  family('polymer', 2),
  family('oxide', 1),
  family('garnet', 1, 'oxide'),
  material('peo', 'PEO', 'polymer', 'components:\n  - name: poly(ethylene oxide)'),
  material('acrylate', 'Acrylate', 'polymer', 'components:\n  - name: polyacrylate'),
  material('garnet-d', 'Li6La3ZrTaO12', 'garnet'),
  material('garnet-a', 'Li7La3Zr2O12', 'garnet'),
  material('garnet-b', 'Li5La3Nb2O12', 'garnet'),
  material('garnet-c', 'Li5La3Ta2O12', 'garnet'),
  electrode('lifepo4', 'LiFePO4', 'cathode'),
  electrode('licoo2', 'LiCoO2', 'cathode'),
  electrode('lithium', 'Li', 'anode'),
];
const lithium = [capacity, density('electrode: lithium', '500')];
const densities = [
  density('material: garnet-a', '5000'),
  density('material: garnet-d', '7000'),
  density('material: acrylate', '1000'),
  density('material: garnet-b', '4000', 'relation: ">"'),
  density('material: garnet-c', '6000', 'status: doubtful\nnote: A slip.'),
];
const pageOf = (data: string[], ...others: Entry[]) =>
  energyDensityPage(joinRecords([...records, paperWith('bi-2022', 2022, ...data), ...others]));
const pointsOf = (...data: string[]) => pageOf([...lithium, ...densities, ...data])!.points;

describe('the energy-density page', () => {
  it('has no model without what the document prints of lithium', () => {
    expect(pageOf([capacity])).toBeUndefined();
    expect(pageOf([density('electrode: lithium', '500')])).toBeUndefined();
    const elsewhere = paperWith('lee-2020-joule-1', 2020, ...lithium);
    expect(energyDensityPage(joinRecords([...records, elsewhere]))).toBeUndefined();
  });

  it('takes lithium from the document, in the units of the model', () => {
    expect(pageOf(lithium)?.lithium).toEqual({ capacity: 4000, density: 0.5, excess: 0 });
  });

  it('offers the cathodes that exist and have parameters', () => {
    expect(pageOf(lithium)?.cathodes.map(({ id }) => id)).toEqual(['lifepo4']);
  });

  it('offers the electrolytes whose density is one sound number, in the order of the families, and PEO', () => {
    const { electrolytes } = pageOf([...lithium, ...densities])!;
    expect(electrolytes.map(({ id, main, density: one, origin }) => [id, main, one, origin])).toEqual([
      ['garnet-a', 'oxide', 5, 'printed'],
      ['garnet-d', 'oxide', 7, 'printed'],
      ['acrylate', 'polymer', 1, 'printed'],
      ['peo', 'polymer', 1.28, 'inferred'],
    ]);
  });

  it('prefers a printed density to the inferred one, and the newest paper', () => {
    const papers = [
      paperWith('lee-2020-joule-1', 2020, density('material: peo', '1100')),
      paperWith('lee-2021-joule-1', 2021, density('material: peo', '1200')),
    ];
    const peo = pageOf(lithium, ...papers)!.electrolytes.find(({ id }) => id === 'peo');
    expect(peo).toMatchObject({
      density: 1.2,
      origin: 'printed',
      statement: { reference: { id: 'lee-2021-joule-1' } },
    });
  });

  it('names the papers of every printed number', () => {
    const other = paperWith('lee-2021-joule-1', 2021, density('material: peo', '1200'));
    expect(pageOf(lithium, other)!.papers.map(({ id }) => id)).toEqual(['bi-2022', 'lee-2021-joule-1']);
  });
});

describe('a published point', () => {
  it('has its loading, thickness and value in the units of the model', () => {
    expect(pointsOf(point())).toMatchObject([
      {
        measure: 'gravimetric',
        cathode: { id: 'lifepo4' },
        electrolyte: { id: 'garnet-a' },
        loading: 20,
        thickness: 100,
        value: 200,
        relation: '=',
      },
    ]);
  });

  it('stands beside what the model gives for the same cell', () => {
    const [found] = pointsOf(point());
    // 20 mg at 127 mAh/g and 3.4 V: 8.636 mWh. 20 / 0.93 = 21.505 mg, 50 mg of electrolyte, 2.54 / 4 = 0.635 mg and 3 mg: 75.140 mg.
    expect(found!.modelled!.value).toBeCloseTo(114.93, 2);
    expect(found!.modelled!.deviation).toBeCloseTo(114.93 / 200 - 1, 4);
  });

  it('that is not computed, lacks a condition or gives a loading in mAh is none', () => {
    expect(
      pointsOf(
        point({ method: 'measured' }),
        point({ conditions: '{ cathode-loading: 20 mg/cm2 }' }),
        point({ conditions: '{ electrolyte-thickness: 20 um }' }),
        point({ conditions: '{ cathode-loading: 3 mAh/cm2, electrolyte-thickness: 20 um }' }),
        point({ cell: '{ electrolyte: garnet-a, anode: lithium }' }),
        point({ property: 'power-density', unit: 'W/kg' }),
      ),
    ).toEqual([]);
  });

  it('of another document is none: its model is not this one', () => {
    expect(pageOf(lithium, paperWith('lee-2020-joule-1', 2020, point()))!.points).toEqual([]);
  });

  it('with a cathode or an electrolyte that the model does not know stands alone', () => {
    const points = pointsOf(
      point({ cell: '{ cathode: licoo2, electrolyte: garnet-a, anode: lithium }' }),
      point({ cell: '{ cathode: lifepo4, electrolyte: garnet-b, anode: lithium }' }),
    );
    expect(points).toHaveLength(2);
    expect(points.filter(({ modelled }) => modelled !== undefined)).toEqual([]);
  });

  it('without an electrolyte is held against the least favourable one that the other points name', () => {
    const cell = '{ cathode: lifepo4, anode: lithium }';
    const peo = point({ cell: '{ cathode: lifepo4, electrolyte: peo, anode: lithium }' });
    const worst = (relation: string, property: string, unit: string) =>
      pointsOf(point(), peo, point({ cell, relation: `"${relation}"`, property, unit })).find(
        ({ electrolyte }) => electrolyte === undefined,
      )?.modelled?.electrolyte.id;
    expect(worst('>', 'energy-density-gravimetric', 'Wh/kg')).toBe('garnet-a');
    expect(worst('<', 'energy-density-gravimetric', 'Wh/kg')).toBe('peo');
    expect(worst('>', 'energy-density-volumetric', 'Wh/L')).toBe('garnet-a');
  });
});
