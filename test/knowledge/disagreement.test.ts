import { describe, expect, it } from 'vitest';
import { disagreements } from '../../src/knowledge/disagreement.ts';
import { conductivity, measurementsOf, paperWith, potential } from './records.ts';

/** One paper for each value. */
const found = (...data: string[]) =>
  disagreements(
    measurementsOf(
      ...data.map((lines, index) => paperWith(`author-${2001 + index}-joule-1`, 2001 + index, lines)),
    ),
  );

describe('disagreements', () => {
  it('lists values that are further apart than repeats scatter, from low to high', () => {
    // 10^0.35 = 2.24; 3.2 / 0.16 = 20
    const [one, ...more] = found(conductivity('3.2'), conductivity('0.16'), conductivity('0.3'));
    expect(more).toEqual([]);
    expect(one?.measurements.map(({ quantity }) => quantity.low.printed)).toEqual(['0.16', '0.3', '3.2']);
    expect(one?.apart.kind).toBe('factor');
    expect(one?.apart.value).toBeCloseTo(20, 9);
  });

  it('leaves values alone that scatter as repeats do', () => {
    expect(found(conductivity('1'), conductivity('2.2'))).toEqual([]);
    expect(found(conductivity('1'), conductivity('2.3'))).toHaveLength(1);
  });

  it.each([
    ['a temperature', 'temperature: RT', 'temperature: 60'],
    ['a temperature that one of them lacks', 'temperature: RT', ''],
    ['a variant', 'temperature: RT\nvariant: bulk', 'temperature: RT\nvariant: total'],
    ['a form', 'temperature: RT\nform: glass', 'temperature: RT'],
    ['a sample', 'temperature: RT\nconditions: { state: after 7 days in air }', 'temperature: RT'],
  ])('does not hold values against each other that differ in %s', (_what, one, other) => {
    expect(found(conductivity('1', one), conductivity('10', other))).toEqual([]);
  });

  it('takes all room temperatures for one', () => {
    expect(found(conductivity('1', 'temperature: RT'), conductivity('10', 'temperature: 25'))).toHaveLength(
      1,
    );
  });

  it('counts a potential in volts, not in factors', () => {
    expect(found(potential('2.01'), potential('2.11'))).toEqual([]);
    expect(found(potential('2.01'), potential('2.32'))[0]?.apart).toMatchObject({
      kind: 'difference',
      unit: 'V',
    });
    expect(
      found(potential('0.05', '', 'reduction-potential'), potential('0.15', '', 'reduction-potential')),
    ).toEqual([]);
  });

  it('reads both ends of a window', () => {
    const window = potential('[1.71, 2.01]', '', 'stability-window');
    expect(found(window, potential('2.32')).map(({ property }) => property)).toEqual(['oxidation-potential']);
    expect(
      found(window, potential('2.06', '', 'reduction-potential')).map(({ property }) => property),
    ).toEqual(['reduction-potential']);
  });

  it('does not set a computed limit against a measured one', () => {
    expect(
      found(potential('2.01'), potential('5', '', 'oxidation-potential').replace('computed', 'measured')),
    ).toEqual([]);
  });

  it('reads a bound as an open span', () => {
    expect(found(conductivity('1', 'temperature: RT\nrelation: ">"'), conductivity('12'))).toEqual([]);
    expect(found(conductivity('1', 'temperature: RT\nrelation: "<"'), conductivity('12'))).toHaveLength(1);
  });

  it('lets a value inside a range pass', () => {
    expect(found(conductivity('[0.1, 1]'), conductivity('0.3'))).toEqual([]);
    expect(found(conductivity('[0.1, 1]'), conductivity('12'))).toHaveLength(1);
  });

  it('does not compare what cells achieve', () => {
    const retention = (value: string) => `
property: capacity-retention
cell: { electrolyte: li6ps5cl }
value: ${value}
unit: "%"
method: measured
source: { locator: "4" }
`;
    expect(found(retention('50'), retention('95'))).toEqual([]);
  });

  it('keeps its address when a value is corrected', () => {
    const id = (value: string) => found(conductivity('1'), conductivity(value))[0]?.id;
    expect(id('12')).toBe(id('13'));
    expect(id('12')).toMatch(/^values-[0-9a-f]{10}$/);
  });
});
