import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { mapPage } from '../../src/knowledge/pages/map-page.ts';
import { conductivity, family, material, paperWith } from './records.ts';

const base = [
  family('sulfide', 1),
  family('argyrodite', 1, 'sulfide'),
  material('li6ps5cl', 'Li6PS5Cl', 'argyrodite'),
  material('li2s', 'Li2S', 'sulfide'),
];
const page = (...data: string[]) =>
  mapPage(joinRecords([...base, paperWith('rao-2011-joule-1', 2011, ...data)]));

describe('mapPage', () => {
  it('names every material, also one of which nothing is known', () => {
    const { materials } = page(conductivity('1.9'));
    expect(materials.map(({ id, main, form, elements }) => [id, main, form, elements])).toEqual([
      ['li6ps5cl', 'sulfide', 'crystal', ['Li', 'P', 'S', 'Cl']],
      ['li2s', 'sulfide', 'crystal', ['Li', 'S']],
    ]);
  });

  it.each([
    ['room', 'temperature: RT'],
    ['room', 'temperature: 30'],
    ['other', 'temperature: 60'],
    ['other', 'temperature: [25, 60]'],
    ['unreported', ''],
  ])('finds that a conductivity holds at a temperature that is %s for %j', (expected, lines) => {
    expect(page(conductivity('1.9', lines)).values.map(({ temperature }) => temperature)).toEqual([expected]);
  });

  it('does not ask for the temperature of a density', () => {
    const [value] = page(`
property: density
material: li2s
value: 1.66
unit: g/cm3
method: stated
source: { locator: Table 1 }
`).values;
    expect(value?.temperature).toBe('irrelevant');
  });

  it('sets apart a sample of another form, and a unit that measures something else', () => {
    const [value] = page(conductivity('27', 'temperature: RT\nform: single-crystal')).values;
    expect([value?.isOtherForm, value?.measures]).toEqual([true, 'usual']);
    const [slip] = page(`
property: ionic-conductivity
material: li2s
value: 3
unit: ohm
method: measured
status: doubtful
note: Printed in ohm.
source: { locator: Table 1 }
`).values;
    expect([slip?.isOtherForm, slip?.measures]).toEqual([false, 'slip']);
  });

  it('takes a target for no property of a material, nor a value of a family for one of its members', () => {
    const target = conductivity('10').replace('method: measured', 'method: target');
    const whole = conductivity('5').replace('material: li6ps5cl', 'family: argyrodite');
    expect(page(target, whole).values).toEqual([]);
  });

  it('brings the papers of its values', () => {
    expect(page(conductivity('1.9')).papers.map(({ id }) => id)).toEqual(['rao-2011-joule-1']);
  });
});
