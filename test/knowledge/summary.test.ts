import { describe, expect, it } from 'vitest';
import { isComparable, isRoom, median, summaries } from '../../src/knowledge/summary.ts';
import { conductivity, measured, measurementsOf, paperWith } from './records.ts';

/** One paper for each value, so that the values are repeats. */
const papersWith = (...data: string[]) =>
  measurementsOf(
    ...data.map((lines, index) => paperWith(`author-${2001 + index}-joule-1`, 2001 + index, lines)),
  );

describe('median', () => {
  it('is the middle of an odd number of values', () => {
    expect(median([1])).toBe(1);
    expect(median([1, 2, 10])).toBe(2);
    expect(median([1, 2, 3, 50, 100])).toBe(3);
  });

  it('is the mean of the two middle ones of an even number', () => {
    // (1 + 2) / 2 = 1.5
    expect(median([1, 2])).toBe(1.5);
    // (2 + 4) / 2 = 3
    expect(median([1, 2, 4, 100])).toBe(3);
  });
});

describe('isRoom', () => {
  it.each([
    ['RT', true],
    [19.9, false],
    [20, true],
    [25, true],
    [30, true],
    [30.1, false],
    [-25, false],
    [undefined, false],
    [[20, 30], true],
    [[25, 60], false],
    [[0, 25], false],
  ] as const)('%s is %s', (temperature, expected) => {
    expect(isRoom(temperature as Parameters<typeof isRoom>[0])).toBe(expected);
  });
});

describe('isComparable', () => {
  it.each<[what: string, value: string, lines: string, expected: boolean]>([
    ['a value at room temperature', '1.9', 'temperature: RT', true],
    ['20 °C', '1.9', 'temperature: 20', true],
    ['30 °C', '1.9', 'temperature: 30', true],
    ['19 °C', '1.9', 'temperature: 19', false],
    ['31 °C', '1.9', 'temperature: 31', false],
    ['no temperature', '1.9', '', false],
    ['an approximate value', '1.9', 'temperature: RT\nrelation: "~"', true],
    ['an upper bound', '1.9', 'temperature: RT\nrelation: "<"', false],
    ['a lower bound', '1.9', 'temperature: RT\nrelation: ">="', false],
    ['a range', '[1.9, 2]', 'temperature: RT', false],
    ['a doubtful value', '1.9', 'temperature: RT\nstatus: doubtful\nnote: A slip.', false],
    ['an unconfirmed value', '1.9', 'temperature: RT\nstatus: unconfirmed', false],
    [
      'a comparable value that the file lists',
      '1.9',
      'temperature: RT\nuse: { as: listed, reason: A copy. }',
      false,
    ],
    [
      'a value without temperature that the file takes in',
      '1.9',
      'use: { as: summary, reason: Known. }',
      true,
    ],
    [
      'a bound that the file takes in',
      '1.9',
      'temperature: RT\nrelation: ">"\nuse: { as: summary, reason: Known. }',
      true,
    ],
    [
      'a range, whatever the file says',
      '[1, 2]',
      'temperature: RT\nuse: { as: summary, reason: Known. }',
      false,
    ],
  ])('of %s', (_, value, lines, expected) => {
    expect(isComparable(measured(conductivity(value, lines)))).toBe(expected);
  });

  it.each([
    ['measured', true],
    ['computed', true],
    ['stated', false],
    ['target', false],
  ])('of a %s value is %s', (method, expected) => {
    const datum = conductivity('1').replace('method: measured', `method: ${method}`);
    expect(isComparable(measured(datum))).toBe(expected);
  });

  it('asks for no temperature where the property needs none', () => {
    const datum =
      'property: oxidation-potential\nmaterial: li3ps4\nvalue: 2.31\nunit: V\nmethod: computed\nsource: { locator: "1" }';
    expect(isComparable(measured(datum))).toBe(true);
  });
});

describe('summaries', () => {
  it('gives the spread of 1 and 10 mS/cm as one decade', () => {
    const [found, ...more] = summaries(papersWith(conductivity('1'), conductivity('10')));
    expect(more).toEqual([]);
    // 1 mS/cm = 0.001 S/cm, 10 mS/cm = 0.01 S/cm; (0.001 + 0.01) / 2 = 0.0055; log10(0.01 / 0.001) = 1
    expect(found).toMatchObject({
      count: 2,
      papers: 2,
      unit: 'S/cm',
      low: 0.001,
      high: 0.01,
      median: 0.0055,
    });
    expect(found?.decades).toBeCloseTo(1, 12);
  });

  it('takes the median of three values in three units', () => {
    const inUnit = (value: string, unit: string) => conductivity(value).replace('mS/cm', unit);
    // 3e-3 S/cm, 2 mS/cm = 2e-3 S/cm, 9000 µS/cm = 9e-3 S/cm: the middle one is 3e-3 S/cm
    const [found] = summaries(
      papersWith(inUnit('3e-3', 'S/cm'), inUnit('2', 'mS/cm'), inUnit('9000', 'uS/cm')),
    );
    expect(found).toMatchObject({ count: 3, median: 0.003, low: 0.002, high: 0.009 });
  });

  it('counts two values of one paper as one paper', () => {
    const again = conductivity('4').replace('Table 1', 'Table 2');
    const [found] = summaries(measurementsOf(paperWith('one-2001-joule-1', 2001, conductivity('2'), again)));
    expect(found).toMatchObject({ count: 2, papers: 1 });
  });

  it('leaves out what is not comparable, and says nothing of a single value', () => {
    const values = papersWith(
      conductivity('1'),
      conductivity('1000', ''),
      conductivity('1000', 'temperature: RT\nrelation: "<"'),
    );
    expect(summaries(values)).toEqual([]);
  });

  it('compares room temperature however it is given', () => {
    const values = papersWith(
      conductivity('1'),
      conductivity('2', 'temperature: 25'),
      conductivity('3', 'temperature: 30'),
    );
    expect(summaries(values)).toMatchObject([{ count: 3 }]);
  });

  it.each([
    ['variant', 'temperature: RT\nvariant: bulk', 'temperature: RT\nvariant: total'],
    ['stated and unstated variant', 'temperature: RT\nvariant: bulk', 'temperature: RT'],
    ['form', 'temperature: RT\nform: glass', 'temperature: RT'],
    [
      'condition',
      'temperature: RT\nconditions: { pressure: 5 MPa }',
      'temperature: RT\nconditions: { pressure: 300 MPa }',
    ],
    ['reported and unreported condition', 'temperature: RT\nconditions: { state: fresh }', 'temperature: RT'],
  ])('never mixes: %s', (_, one, other) => {
    expect(summaries(papersWith(conductivity('1', one), conductivity('2', other)))).toEqual([]);
    // The same two values under the first circumstances alone are two repeats.
    expect(summaries(papersWith(conductivity('1', one), conductivity('2', one)))).toHaveLength(1);
  });

  it('never mixes measured and computed values', () => {
    const computed = conductivity('2').replace('method: measured', 'method: computed');
    expect(summaries(papersWith(conductivity('1'), computed))).toEqual([]);
  });

  it('never mixes materials or cells', () => {
    expect(summaries(papersWith(conductivity('1'), conductivity('2', 'temperature: RT', 'li3ps4')))).toEqual(
      [],
    );
    const cell = (cathode: string) => `
property: discharge-capacity
cell: { cathode: ${cathode}, electrolyte: li6ps5cl, anode: lithium }
value: 150
unit: mAh/g
method: measured
source: { locator: "1" }
`;
    expect(summaries(papersWith(cell('licoo2'), cell('lifepo4')))).toEqual([]);
    expect(summaries(papersWith(cell('licoo2'), cell('licoo2')))).toHaveLength(1);
  });

  it('never mixes temperatures where a value means something without one', () => {
    const capacity = (temperature: string) => `
property: discharge-capacity
cell: { cathode: licoo2, electrolyte: li6ps5cl, anode: lithium }
value: 150
unit: mAh/g
${temperature}
method: measured
source: { locator: "1" }
`;
    expect(summaries(papersWith(capacity('temperature: 60'), capacity('temperature: 25')))).toEqual([]);
    expect(summaries(papersWith(capacity('temperature: 60'), capacity('')))).toEqual([]);
    expect(summaries(papersWith(capacity('temperature: RT'), capacity('temperature: 25')))).toHaveLength(1);
  });

  it('never mixes units that measure different things', () => {
    const content = (unit: string) =>
      `property: content\nmaterial: peo\nvalue: 10\nunit: ${unit}\nmethod: measured\nsource: { locator: "1" }`;
    expect(summaries(papersWith(content('wt%'), content('vol%')))).toEqual([]);
    expect(summaries(papersWith(content('wt%'), content('wt%')))).toMatchObject([{ unit: 'wt%' }]);
  });

  it('counts decades of conductivities only, and none where a value is not positive', () => {
    const potential = (value: string) =>
      `property: oxidation-potential\nmaterial: li3ps4\nvalue: ${value}\nunit: V\nmethod: computed\nsource: { locator: "1" }`;
    expect(summaries(papersWith(potential('1'), potential('2')))[0]?.decades).toBeUndefined();
    expect(summaries(papersWith(conductivity('0'), conductivity('1')))[0]?.decades).toBeUndefined();
  });

  it('does not depend on the order of conditions in the file', () => {
    const values = ['{ rate: 1C, cycles: 5 }', '{ cycles: 5, rate: 1C }'].map((conditions) =>
      conductivity('1', `temperature: RT\nconditions: ${conditions}`),
    );
    expect(summaries(papersWith(...values))).toHaveLength(1);
  });
});
