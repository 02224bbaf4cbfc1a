import { describe, expect, it } from 'vitest';
import { rankedNumbers, rankings } from '../../src/knowledge/ranking.ts';
import { conductivity, measured, potential } from './records.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const numbers = (lines: string) =>
  rankedNumbers(measured(lines)).map(({ property, kind, under, value }) =>
    [property, kind ?? '-', plain(under), value].join(' | '),
  );

const window = (value: string, lines = '') => potential(value, lines, 'stability-window');

describe('the rankings', () => {
  it('say which way is better, and of which properties neither is', () => {
    expect(rankings().map(({ property, better }) => [property, better])).toEqual([
      ['ionic-conductivity', 'higher'],
      ['electronic-conductivity', 'lower'],
      ['activation-energy', 'lower'],
      ['transference-number', 'higher'],
      ['reduction-potential', 'lower'],
      ['oxidation-potential', 'higher'],
    ]);
  });

  it('want differences as large as the scatter of repeats', () => {
    const least = Object.fromEntries(rankings().map((one) => [one.property, one.least]));
    // 10^0.35 = 2.2387
    expect(least['ionic-conductivity']).toMatchObject({ kind: 'factor', unit: 'S cm⁻¹' });
    expect(least['ionic-conductivity']!.value).toBeCloseTo(2.2387, 4);
    expect(least['oxidation-potential']).toEqual({ kind: 'difference', value: 0.1, unit: 'V' });
    expect(least['transference-number']).toMatchObject({ kind: 'factor', value: 1.1 });
  });
});

describe('the numbers of a value that may be ranked', () => {
  it('are in the base unit, with method and temperature', () => {
    expect(numbers(conductivity('1.9'))).toEqual([
      'ionic-conductivity | - | measured at room temperature | 0.0019',
    ]);
  });

  it.each(['RT', '20', '25', '30', '[20, 30]'])('take %s for room temperature', (temperature) => {
    expect(numbers(conductivity('1', `temperature: ${temperature}`))[0]).toContain('at room temperature');
  });

  it.each([
    ['19', '19 °C'],
    ['31', '31 °C'],
    ['[25, 60]', '25–60 °C'],
  ])('keep %s apart from it', (temperature, words) => {
    expect(numbers(conductivity('1', `temperature: ${temperature}`))[0]).toContain(`measured at ${words}`);
  });

  it('are none where a conductivity has no temperature, and are there for a potential without one', () => {
    expect(numbers(conductivity('1', ''))).toEqual([]);
    expect(numbers(potential('2.01'))).toEqual(['oxidation-potential | thermodynamic | computed | 2.01']);
  });

  it('name the further conditions, which must agree too', () => {
    const mixed = potential('2.5', 'temperature: 60\nconditions: { state: mixed with carbon }')
      .replace('method: computed', 'method: measured')
      .replace('variant: thermodynamic', 'variant: onset');
    expect(numbers(mixed)).toEqual([
      'oxidation-potential | onset | measured at 60 °C, mixed with carbon | 2.5',
    ]);
  });

  it('are two for a window, and none for a window of which one end alone is printed', () => {
    expect(numbers(window('[1.71, 2.01]'))).toEqual([
      'reduction-potential | thermodynamic | computed | 1.71',
      'oxidation-potential | thermodynamic | computed | 2.01',
    ]);
    expect(numbers(window('2.01'))).toEqual([]);
  });

  it.each([
    ['a bound', conductivity('1', 'temperature: RT\nrelation: ">"')],
    ['a range', conductivity('[1, 2]')],
    ['what is only stated', conductivity('1').replace('method: measured', 'method: stated')],
    ['a target', conductivity('1').replace('method: measured', 'method: target')],
    ['a doubtful value', conductivity('1', 'temperature: RT\nstatus: doubtful\nnote: A slip.')],
    ['a value set aside', conductivity('1', 'temperature: RT\nuse: { as: listed, reason: A copy. }')],
    ['a later step', potential('2.31', 'conditions: { step: 2 }')],
    [
      'a slip of the unit',
      conductivity('1', 'temperature: RT\nstatus: doubtful\nnote: A slip.').replace('mS/cm', 'mA/cm2'),
    ],
    [
      'a property without better or worse',
      'property: density\nmaterial: li6ps5cl\nvalue: 2\nunit: g/cm3\nmethod: measured\nsource: { locator: "1" }',
    ],
  ])('are none for %s', (_, lines) => {
    expect(numbers(lines)).toEqual([]);
  });

  it('are there for what is about so much, and for what is unconfirmed', () => {
    expect(numbers(conductivity('1', 'temperature: RT\nrelation: "~"'))).toHaveLength(1);
    expect(numbers(conductivity('1', 'temperature: RT\nstatus: unconfirmed'))).toHaveLength(1);
  });
});
