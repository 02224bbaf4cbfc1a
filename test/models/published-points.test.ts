import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { energyDensityPage } from '../../src/knowledge/pages/energy-density-page.ts';
import type { Point } from '../../src/knowledge/pages/energy-density-points.ts';
import {
  cathodeParameters,
  cellParameters,
  electrolyteDensities,
} from '../../src/models/energy-density-parameters.ts';
import { electrolyteThicknessFor } from '../../src/models/energy-density.ts';
import { readFolder } from '../../src/reading/folder.ts';

const page = energyDensityPage(
  joinRecords(readFolder('content').flatMap(({ entry }) => (entry === undefined ? [] : [entry]))),
)!;

const [ncm, lfp, any] = ['lini0-8co0-1mn0-1o2', 'lifepo4', undefined];
const [llzo, lgps, peo, composite] = ['li7la3zr2o12', 'li10gep2s12', 'peo', 'peo-llzo'];

/** What the document prints, read in its text: cathode, mg/cm², electrolyte, µm, value. */
const printed = [
  [ncm, 10, composite, 100, '= 210 Wh/kg'],
  [ncm, 10, composite, 100, '= 440 Wh/L'],
  [ncm, 40, composite, 100, '= 400 Wh/kg'],
  [ncm, 40, composite, 100, '= 960 Wh/L'],
  [lfp, 13, composite, 100, '= 170 Wh/kg'],
  [lfp, 13, composite, 100, '= 310 Wh/L'],
  [lfp, 40, composite, 100, '= 270 Wh/kg'],
  [lfp, 40, composite, 100, '= 520 Wh/L'],
  [ncm, 22, llzo, 500, '= 48 Wh/kg'],
  [ncm, 22, lgps, 500, '= 107 Wh/kg'],
  [ncm, 22, peo, 500, '= 150 Wh/kg'],
  [ncm, 22, composite, 500, '= 126 Wh/kg'],
  [ncm, 22, any, 10, '> 410 Wh/kg'],
  [ncm, 22, any, 10, '> 1300 Wh/L'],
  [ncm, 22, peo, 100, '= 337 Wh/kg'],
  [ncm, 22, peo, 100, '= 704 Wh/L'],
  [ncm, 22, composite, 100, '= 311 Wh/kg'],
  [ncm, 22, composite, 100, '= 704 Wh/L'],
];

const unit = ({ measure }: Point) => (measure === 'gravimetric' ? 'Wh/kg' : 'Wh/L');
const value = (point: Point) => `${point.relation} ${point.value} ${unit(point)}`;

describe('the published points of the energy-density model', () => {
  it('are eighteen, all of them data', () => {
    expect(printed).toHaveLength(18);
    expect(
      page.points.map((point) => [
        point.cathode.id,
        point.loading,
        point.electrolyte?.id,
        point.thickness,
        value(point),
      ]),
    ).toEqual(printed);
  });

  const named = page.points.map((point) => {
    const { cathode, loading, electrolyte, thickness, modelled } = point;
    const cell = `${cathode.title} ${loading} mg/cm², ${electrolyte?.title ?? 'any electrolyte'} ${thickness} µm`;
    const ours = `${modelled?.value.toFixed(1)} (${((modelled?.deviation ?? NaN) * 100).toFixed(1)} %)`;
    return [`${cell}: ${value(point)}, the model gives ${ours}`, point] as const;
  });
  it.each(named)('%s', (_, { modelled }) => {
    expect(Math.abs(modelled!.deviation)).toBeLessThanOrEqual(0.04);
  });

  it('are met within 2.2 %, as is said where the parameters stand', () => {
    const largest = Math.max(...page.points.map(({ modelled }) => Math.abs(modelled!.deviation)));
    expect(largest).toBeLessThan(0.022);
  });

  it('name no electrolyte in the two bounds, which then hold for the heaviest of the four, and so for all', () => {
    const bounds = page.points.filter(({ electrolyte }) => electrolyte === undefined);
    expect(bounds.map(({ modelled }) => modelled!.electrolyte.id)).toEqual([llzo, llzo]);
    const inPoints = page.electrolytes.filter(({ id }) => [llzo, lgps, peo, composite].includes(id));
    expect(inPoints).toHaveLength(4);
    expect(Math.max(...inPoints.map(({ density }) => density))).toBe(5.1);
  });
});

describe('the inferred parameters', () => {
  it('are for electrodes and materials that exist, and for no density that is printed', () => {
    expect(page.cathodes.map(({ id }) => id)).toEqual(Object.keys(cathodeParameters));
    const inferred = page.electrolytes.filter(({ origin }) => origin === 'inferred').map(({ id }) => id);
    expect(inferred).toEqual(Object.keys(electrolyteDensities));
  });

  it('each have a reason, and stand in the list of the page with the printed ones', () => {
    const all = [
      ...Object.values(cathodeParameters).flatMap((one) => Object.values(one)),
      ...Object.values(cellParameters),
      ...Object.values(electrolyteDensities),
    ];
    const shown = page.parameters.flatMap((row) => (row.origin === 'inferred' ? [row.inferred] : []));
    expect(all.every(({ reason }) => reason.length > 0)).toBe(true);
    expect(shown).toEqual(all);
    // Lithium's capacity and density, and the densities of five electrolytes.
    expect(page.parameters.filter(({ origin }) => origin === 'printed')).toHaveLength(7);
  });

  it('use three fifths and three quarters of the theoretical capacities, as their reasons say', () => {
    expect(cathodeParameters['lini0-8co0-1mn0-1o2'].capacity.value / 275.5).toBeCloseTo(0.6, 2);
    expect(cathodeParameters.lifepo4.capacity.value / 169.9).toBeCloseTo(0.75, 2);
  });
});

it('a layer of LLZO on 22 mg/cm² of NCM may be 23 µm thick at 350 Wh/kg', () => {
  const { cathode } = page.cathodes.find(({ id }) => id === ncm)!;
  const { density } = page.electrolytes.find(({ id }) => id === llzo)!;
  const { lithium, collectors } = page;
  const cell = { cathode, loading: 22, electrolyte: { density, thickness: 0 }, lithium, collectors };
  // 22 × 0.165 × 3.8 = 13.794 mWh allow 39.411 mg; 22 / 0.93 = 23.656, 3.63 / 3.860 = 0.940 and 3 mg are there: 11.815 mg are left.
  expect(electrolyteThicknessFor(350, cell)).toBeCloseTo((11.815 / 5.1) * 10, 1);
});
