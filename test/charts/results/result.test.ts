import { describe, expect, it } from 'vitest';
import { cellText, describeResult, noteOf } from '../../../src/charts/results/describe.ts';
import { plain } from '../plotted.ts';
import { current, kept, resultsOf, value } from './cell-results.ts';

const only = (...data: string[]) => resultsOf(['su-2022-joule-1', 2022, ...data])[0]!;

describe('cellResult', () => {
  it('keeps the conditions that make a result comparable, as printed and as numbers', () => {
    const result = only(
      value(
        'discharge-capacity',
        'sulfide',
        '141',
        'mAh/g',
        `temperature: 30
conditions:
  cathode-loading: 0.015 g/cm2
  rate: 0.1C
  current-density: 0.2 mA/cm2
  voltage: 3.0–4.2 V`,
      ),
    );
    expect(plain(result.loading!.text)).toBe('0.015 g cm⁻²');
    expect(result.loading).toMatchObject({ low: 15, unit: 'mg/cm2' });
    expect(plain(result.rate!)).toBe('0.1C, 0.2 mA cm⁻²');
    expect([plain(result.temperature!), result.celsius]).toEqual(['30 °C', 30]);
    expect(result.others.map(plain)).toEqual(['voltage 3.0–4.2 V']);
  });

  it('leaves open what nobody reported', () => {
    const { temperature, celsius, loading, rate, cycles } = only(current('3'));
    expect([temperature, celsius, loading, rate, cycles]).toEqual(Array(5).fill(undefined));
  });

  it('writes the number alone where the printed unit is that of the axis', () => {
    expect(plain(only(current('3.9', 'relation: "<="')).short)).toBe('≤ 3.9');
    const micro = current('500').replace('unit: mA/cm2', 'unit: uA/cm2');
    expect(plain(only(micro).short)).toBe('500 µA cm⁻²');
    expect(only(micro).low).toBe(0.5);
  });
});

describe('the name of a cell', () => {
  it('reads from cathode to anode, and says where the electrolyte is not named', () => {
    expect(cellText(only(current('3', '', 'sulfide')))).toBe('LiCoO2 | Li6PS5Cl | Li');
    expect(cellText(only(current('3', '', 'unnamed')))).toBe('LiCoO2 | electrolyte not named | Li');
    expect(cellText(only(current('3', '', 'layers')))).toBe('Li6PS5Cl | LLZTO | Li');
  });

  it('comes with temperature and loading, or with the word that they are not reported', () => {
    expect(plain(describeResult(only(kept('84', 200, 'sulfide', 'temperature: 60'))))).toBe(
      'LiCoO2 | Li6PS5Cl | Li: 84 %, after 200 cycles, 60 °C, loading not reported (Su 2022)',
    );
    expect(plain(describeResult(only(current('3'))))).toBe(
      'LLZTO | Li: 3 mA cm⁻², temperature not reported, loading not reported (Su 2022)',
    );
  });

  it('has what was done below it', () => {
    const result = only(current('3', 'conditions: { interlayer: graphite, state: pressed }'));
    expect(noteOf({ result })).toBe('interlayer: graphite; pressed; Su 2022');
  });
});
