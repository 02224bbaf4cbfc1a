import { describe, expect, it } from 'vitest';
import { points } from '../../../src/charts/conductivity/series.ts';
import { conductivity, paperWith } from '../../knowledge/records.ts';
import { plain, plottedOf } from '../plotted.ts';

const pointsOf = (...data: string[]) => points(plottedOf(paperWith('rao-2011-joule-1', 2011, ...data)));
const point = (value: string, lines?: string) => pointsOf(conductivity(value, lines)).points[0]!;

describe('points', () => {
  it('are values in S/cm with their subject, family and paper', () => {
    // 1.9 mS/cm = 0.0019 S/cm
    expect(point('1.9')).toEqual({
      subject: { kind: 'material', id: 'li6ps5cl', title: 'Li6PS5Cl' },
      main: 'sulfide',
      low: 0.0019,
      high: 0.0019,
      relation: '=',
      text: '1.9\u00a0mS\u00a0cm⁻¹',
      temperature: undefined,
      kind: [],
      doubtful: false,
      paper: { id: 'rao-2011-joule-1', short: 'Rao 2011' },
    });
  });

  it('keep both ends of a range, and the sign of a bound', () => {
    expect(point('[0.1, 1]')).toMatchObject({ low: 1e-4, high: 1e-3, relation: '=' });
    expect(point('1', 'relation: ">="')).toMatchObject({ low: 1e-3, high: 1e-3, relation: '>=' });
  });

  it.each([
    ['temperature: RT', undefined],
    ['', 'T?'],
    ['temperature: 25', '25 °C'],
    ['temperature: -30', '−30 °C'],
    ['temperature: [25, 60]', '25–60 °C'],
  ])('are labelled with a temperature that is not simply room temperature: "%s"', (lines, expected) => {
    const { temperature } = point('1', lines);
    expect(temperature && plain(temperature)).toBe(expected);
  });

  it('say what sets them apart from others of the same material', () => {
    expect(point('1', 'temperature: RT\nvariant: grain-boundary\nform: single-crystal').kind).toEqual([
      'grain boundary',
      'single crystal',
    ]);
    const computed = conductivity('1').replace('method: measured', 'method: computed');
    expect(pointsOf(computed).points[0]!.kind).toEqual(['computed']);
    expect(point('1', 'temperature: RT\nstatus: doubtful\nnote: Why.').doubtful).toBe(true);
  });

  it('are not made of zero or a negative number, which are named instead', () => {
    const found = pointsOf(
      conductivity('0'),
      conductivity('-1', 'temperature: 30'),
      conductivity('[0, 1]', ''),
      conductivity('2', 'temperature: 40'),
    );
    expect(found.points.map(({ low }) => low)).toEqual([0.002]);
    expect(found.unplaced.map(({ text, reason }) => `${plain(text)}: ${reason}`)).toEqual([
      'Li6PS5Cl: 0 mS cm⁻¹ (Rao 2011): not positive',
      'Li6PS5Cl: −1 mS cm⁻¹ (Rao 2011): not positive',
      'Li6PS5Cl: 0–1 mS cm⁻¹ (Rao 2011): not positive',
    ]);
  });

  it('are not made of a value whose printed unit is no conductivity', () => {
    const slip = conductivity('5', 'temperature: RT\nstatus: doubtful\nnote: Printed so.').replace(
      'mS/cm',
      'ohm',
    );
    expect(pointsOf(slip)).toEqual({
      points: [],
      unplaced: [{ text: 'Li6PS5Cl: 5\u00a0Ω (Rao 2011)', reason: 'not a conductivity' }],
    });
  });

  it('are none without values', () => {
    expect(points([])).toEqual({ points: [], unplaced: [] });
  });
});
