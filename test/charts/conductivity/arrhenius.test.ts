import { describe, expect, it } from 'vitest';
import { arrhenius, inverse } from '../../../src/charts/conductivity/arrhenius.ts';
import { arrheniusScene } from '../../../src/charts/conductivity/arrhenius-scene.ts';
import type { ArrheniusScene } from '../../../src/charts/conductivity/arrhenius-scene.ts';
import type { Shown } from '../../../src/charts/conductivity/shown.ts';
import { families } from '../plotted.ts';
import { family, point } from './points.ts';

it('the axis is a thousand over the temperature in kelvin', () => {
  // 1000 / 298.15 and 1000 / 333.15
  expect(inverse(25)).toBeCloseTo(3.354016, 6);
  expect(inverse(60)).toBeCloseTo(3.001651, 6);
});

describe('the materials of an Arrhenius plot', () => {
  const said = (...given: Shown[]) => {
    const { series, single, unreported } = arrhenius(given);
    return { series: series.map(({ subject }) => subject.title), single, unreported };
  };

  it('are those with values at two temperatures or more', () => {
    expect(
      said(
        point(1e-3, { title: 'Two', at: 30 }),
        point(1e-2, { title: 'Two', at: 60 }),
        point(1e-3, { title: 'One', at: 30 }),
        point(2e-3, { title: 'One', at: 30 }),
        point(1e-3, { title: 'None', at: 'unknown' }),
      ),
    ).toEqual({ series: ['Two'], single: ['One'], unreported: ['None'] });
  });

  it('are not those at RT and at a temperature that RT may be', () => {
    expect(said(point(1e-3, { at: 'RT' }), point(1e-3, { at: 30 }))).toMatchObject({ single: ['Li6PS5Cl'] });
    expect(said(point(1e-3, { at: 'RT' }), point(1e-3, { at: 31 }))).toMatchObject({ series: ['Li6PS5Cl'] });
    expect(said(point(1e-3, { at: [25, 60] }), point(1e-3, { at: 60 }))).toMatchObject({
      single: ['Li6PS5Cl'],
    });
  });

  it('are no families', () => {
    const subject = family('Garnet');
    expect(said(point(1e-3, { subject, at: 30 }), point(1e-3, { subject, at: 60 }))).toMatchObject({
      series: [],
      single: ['Garnet'],
    });
  });

  it('have their values from the hottest to the coldest, without those of unknown temperature', () => {
    const [series] = arrhenius([
      point(1, { at: 30 }),
      point(2, { at: 'unknown' }),
      point(3, { at: 90 }),
      point(4, { at: 'RT' }),
      point(5, { at: 60 }),
    ]).series;
    expect(series!.points.map(({ low }) => low)).toEqual([3, 5, 1, 4]);
  });
});

const wide = { width: 900, labels: 'beside' } as const;
const narrow = { width: 360, labels: 'above' } as const;
const sceneOf = (given: Shown[], layout: typeof wide | typeof narrow = wide): ArrheniusScene =>
  arrheniusScene(arrhenius(given).series, layout, {
    unit: 'mS',
    header: 'mS cm⁻¹',
    families,
    forms: [{ id: 'crystal', label: 'Crystal' }],
  });

describe('an Arrhenius plot', () => {
  const given = [point(1e-5, { at: 30 }), point(1e-3, { at: 60 })];

  it('has the hot to the left and the logarithm upward', () => {
    // 1000/T from 3.00165 to 3.29870: the axis from 2.9 to 3.4, over 64 to 640: 1152 a unit.
    // (3.00165 − 2.9) × 1152 + 64 = 181.1; (3.29870 − 2.9) × 1152 + 64 = 523.3
    const scene = sceneOf(given);
    const [hot, cold] = scene.series[0]!.marks;
    expect([hot!.x, cold!.x]).toEqual([181.1, 523.3]);
    // From 10⁻⁵ at the bottom, 58 + 340 = 398, to 10⁻³ at the top, 58.
    expect([hot!.y, cold!.y]).toEqual([58, 398]);
  });

  it('has both scales of temperature at the same places', () => {
    const scene = sceneOf(given);
    expect(scene.inverseTicks.map(({ text }) => text)).toContain('3.2');
    const sixty = scene.celsiusTicks.find(({ text }) => text === '60');
    expect(sixty!.at).toBe(181.1);
    for (const { at } of [...scene.inverseTicks, ...scene.celsiusTicks]) {
      expect(at).toBeGreaterThanOrEqual(scene.plot.left);
      expect(at).toBeLessThanOrEqual(scene.plot.right);
    }
  });

  it('joins neighbours of one kind of sample, solid within one paper', () => {
    const segmentsOf = (...points: Shown[]) =>
      sceneOf(points).series[0]!.segments.map(({ from, to, isOneSample }) => [from[0] < to[0], isOneSample]);
    expect(segmentsOf(...given)).toEqual([[true, true]]);
    const other = { paper: { id: 'other', short: 'Other 2020' } };
    expect(segmentsOf(point(1e-5, { at: 30 }), point(1e-3, { at: 60, ...other }))).toEqual([[true, false]]);
    expect(segmentsOf(point(1e-5, { at: 30 }), point(1e-3, { at: 60, likeness: 'other' }))).toEqual([]);
    expect(segmentsOf(point(1e-5, { at: 30 }), point(1e-3, { at: 60, relation: '>' }))).toEqual([]);
  });

  it('draws RT as a bar from 30 to 20 °C, and a range of values as one upright', () => {
    const [, mark] = sceneOf([point(1e-3, { at: 60 }), point(1e-5, { high: 1e-4 })]).series[0]!.marks;
    const [from, to] = mark!.temperatures!;
    // The axis from 2.9 to 3.5: 960 a unit. 1000/303.15 = 3.29870 and 1000/293.15 = 3.41122: 446.7 and 554.8.
    expect([from, to]).toEqual([446.7, 554.8]);
    // Two decades over 340: 10⁻⁵ at 398, 10⁻⁴ at 228.
    expect(mark!.values).toEqual([228, 398]);
  });

  it('points a bound up or down', () => {
    const arrows = sceneOf([
      point(1e-3, { at: 60, relation: '<' }),
      point(1e-5, { at: 30, relation: '>=' }),
    ]).series[0]!.marks.map(({ arrow }) => arrow);
    expect(arrows).toEqual(['down', 'up']);
  });

  it('sets no name over another', () => {
    const many = Array.from({ length: 5 }, (_, index) => [
      point(1e-5, { title: `M${index}`, at: 30 }),
      point(1e-3, { title: `M${index}`, at: 60 }),
    ]).flat();
    for (const layout of [wide, narrow]) {
      const ys = sceneOf(many, layout).series.map(({ label }) => label.y);
      ys.slice(1).forEach((y, index) => expect(y - ys[index]!).toBeGreaterThanOrEqual(16));
    }
  });

  it('of no values is a pair of axes', () => {
    const scene = sceneOf([]);
    expect(scene.series).toEqual([]);
    // From 100 °C, 2.680, to 0 °C, 3.661
    expect(scene.inverseTicks.map(({ text }) => text)).toContain('3');
    expect(scene.celsiusTicks.map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '100']));
  });
});
