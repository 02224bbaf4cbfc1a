import { describe, expect, it } from 'vitest';
import { measured } from './records.ts';

const datum = `
property: ionic-conductivity
material: li10gep2s12
value: 12
unit: mS/cm
temperature: RT
method: measured
variant: total
conditions: { pressure: 300 MPa }
source: { review: jia-2024, number: 17, locator: Table 1 }
`;

/** The same datum with some lines written otherwise. */
const but = (...changes: [from: string, to: string][]) =>
  measured(changes.reduce((text, [from, to]) => replaced(text, from, to), datum));

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The datum has no "${from}".`);
  return text.replace(from, to);
}

describe('the id of a measurement', () => {
  const { id, anchor } = measured(datum);

  it('is made of the paper and of what is said, and is an address', () => {
    expect(id).toMatch(/^someone-2020-joule-1\.[0-9a-f]{10}$/);
    expect(anchor).toBe(`m-${id.split('.')[1]}`);
  });

  it.each<[what: string, from: string, to: string]>([
    ['the value', 'value: 12', 'value: 13'],
    ['a range instead of a value', 'value: 12', 'value: [12, 13]'],
    ['the relation', 'value: 12', 'value: 12\nrelation: "~"'],
    ['the unit', 'unit: mS/cm', 'unit: S/cm'],
    ['the status and the note', 'method:', 'status: doubtful\nnote: A slip.\nmethod:'],
    ['the products', 'method:', 'products: [Li2S]\nmethod:'],
    ['the use', 'method:', 'use: { as: listed, reason: A copy. }\nmethod:'],
    [
      'a further place',
      'source: { review: jia-2024, number: 17, locator: Table 1 }',
      'source: [{ review: jia-2024, number: 17, locator: Table 1 }, { review: bi-2022, number: 5, locator: "2" }]',
    ],
    ['the order of the lines', 'value: 12\nunit: mS/cm', 'unit: mS/cm\nvalue: 12'],
  ])('stays when %s changes', (_, from, to) => {
    expect(but([from, to]).id).toBe(id);
  });

  it.each<[what: string, from: string, to: string]>([
    ['the subject', 'material: li10gep2s12', 'material: li6ps5cl'],
    ['the kind of subject', 'material: li10gep2s12', 'family: li10gep2s12'],
    ['the temperature', 'temperature: RT', 'temperature: 25'],
    ['the method', 'method: measured', 'method: computed'],
    ['the variant', 'variant: total', 'variant: bulk'],
    ['the form', 'variant: total', 'variant: total\nform: glass'],
    ['a condition', '300 MPa', '500 MPa'],
    ['the first place', 'Table 1', 'Table 2'],
    ['the number of the first place', 'number: 17', 'number: 18'],
  ])('is another when %s changes', (_, from, to) => {
    expect(but([from, to]).id).not.toBe(id);
  });

  it('is another when the property changes', () => {
    // The unit has to change with it; alone it does not change the id.
    const toEnergy: [string, string] = ['unit: mS/cm', 'unit: eV'];
    expect(but(['ionic-conductivity', 'activation-energy'], toEnergy).id).not.toBe(id);
  });

  it('is another in another paper', () => {
    expect(measured(datum, 'other-2020-joule-1').id).not.toBe(id);
  });

  it('does not depend on the order of conditions', () => {
    const two = 'conditions: { rate: 1C, cycles: 5 }';
    const [one, other] = [two, 'conditions: { cycles: 5, rate: 1C }'].map((line) =>
      measured(replaced(datum, 'conditions: { pressure: 300 MPa }', line)),
    );
    expect(one!.id).toBe(other!.id);
    expect(one!.id).not.toBe(id);
  });
});

describe('the base value', () => {
  it.each([
    // 12 mS/cm × 0.001 S/mS = 0.012 S/cm
    ['value: 12\nunit: mS/cm', 'ionic-conductivity', 0.012, 0.012, 'S/cm'],
    // 4.6 × 10⁻⁴ mS/cm × 0.001 = 4.6 × 10⁻⁷ S/cm
    ['value: 4.6e-4\nunit: mS/cm', 'ionic-conductivity', 4.6e-7, 4.6e-7, 'S/cm'],
    // 0.1 mS/cm = 10⁻⁴ S/cm and 1 mS/cm = 10⁻³ S/cm
    ['value: [0.1, 1]\nunit: mS/cm', 'ionic-conductivity', 1e-4, 1e-3, 'S/cm'],
    // 531 K − 273.15 K = 257.85 °C and 633 K − 273.15 K = 359.85 °C
    ['value: [531, 633]\nunit: K', 'process-temperature', 257.85, 359.85, 'degC'],
    // A window: from 1710 mV = 1.71 V to 2140 mV = 2.14 V
    ['value: [1710, 2140]\nunit: mV', 'stability-window', 1.71, 2.14, 'V'],
    // Below zero: −1.2 eV/atom stays
    ['value: -1.2\nunit: eV/atom', 'decomposition-energy', -1.2, -1.2, 'eV/atom'],
    // 0 is a value
    ['value: 0\nunit: V', 'reduction-potential', 0, 0, 'V'],
  ])('of %j is %s', (lines, property, low, high, unit) => {
    const { base, quantity } = measured(`
property: ${property}
material: li10gep2s12
${lines}
method: stated
source: { locator: "1" }
`);
    expect(base).toEqual({ low, high, unit });
    expect(quantity.low === quantity.high).toBe(low === high);
  });

  it('keeps the printed digits', () => {
    expect(measured(replaced(datum, 'value: 12', 'value: 2.70')).quantity.low.printed).toBe('2.70');
  });
});
