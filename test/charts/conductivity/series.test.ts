import { describe, expect, it } from 'vitest';
import { energiesFrom } from '../../../src/charts/conductivity/energy.ts';
import { lineText, linesFrom } from '../../../src/charts/conductivity/lines.ts';
import { isPositive, points } from '../../../src/charts/conductivity/series.ts';
import { joinRecords } from '../../../src/knowledge/knowledge.ts';
import { conductivityPage } from '../../../src/knowledge/pages/conductivity-page.ts';
import { conductivity, family, material, paperWith } from '../../knowledge/records.ts';
import { plain } from '../plotted.ts';

const pageOf = (...data: string[]) =>
  conductivityPage(
    joinRecords([
      family('sulfide', 1),
      family('argyrodite', 1, 'sulfide'),
      material('li6ps5cl', 'Li6PS5Cl', 'argyrodite'),
      paperWith('rao-2011-joule-1', 2011, ...data),
    ]),
  );
const pointsOf = (...data: string[]) => points(pageOf(...data).plotted);
const point = (value: string, lines?: string) => pointsOf(conductivity(value, lines)).points[0]!;

describe('points', () => {
  it('are values in S/cm with their subject, family, form and paper', () => {
    // 1.9 mS/cm = 0.0019 S/cm
    const { id, likeness, ...found } = point('1.9');
    expect(id).toMatch(/^rao-2011-joule-1\./);
    expect(likeness).not.toBe('');
    expect(found).toEqual({
      subject: { kind: 'material', id: 'li6ps5cl', title: 'Li6PS5Cl' },
      main: 'sulfide',
      elements: ['Li', 'P', 'S', 'Cl'],
      year: 2011,
      form: 'crystal',
      variant: 'unstated',
      method: 'measured',
      low: 0.0019,
      high: 0.0019,
      relation: '=',
      text: '1.9\u00a0mS\u00a0cm⁻¹',
      texts: { mS: '1.9\u00a0mS\u00a0cm⁻¹', S: '0.0019\u00a0S\u00a0cm⁻¹' },
      celsius: 'RT',
      isRoom: true,
      temperature: 'RT',
      kind: ['crystal'],
      doubtful: false,
      isComparable: true,
      paper: { id: 'rao-2011-joule-1', short: 'Rao 2011' },
    });
  });

  it('keep both ends of a range, and the sign of a bound', () => {
    expect(point('[0.1, 1]')).toMatchObject({ low: 1e-4, high: 1e-3, relation: '=' });
    expect(point('1', 'relation: ">="')).toMatchObject({ low: 1e-3, high: 1e-3, relation: '>=' });
  });

  it.each([
    ['temperature: RT', 'RT', 'RT'],
    ['', undefined, 'T?'],
    ['temperature: 25', [25, 25], '25 °C'],
    ['temperature: -30', [-30, -30], '−30 °C'],
    ['temperature: [25, 60]', [25, 60], '25–60 °C'],
  ])('know their temperature: "%s"', (lines, celsius, text) => {
    const found = point('1', lines);
    expect(found.celsius).toEqual(celsius);
    expect(plain(found.temperature)).toBe(text);
  });

  it('say what sets them apart from others of the same material', () => {
    expect(point('1', 'temperature: RT\nvariant: grain-boundary\nform: single-crystal')).toMatchObject({
      kind: ['grain boundary', 'single crystal'],
      variant: 'grain-boundary',
      form: 'single-crystal',
    });
    const computed = conductivity('1').replace('method: measured', 'method: computed');
    expect(pointsOf(computed).points[0]!.kind).toEqual(['computed', 'crystal']);
    expect(point('1', 'temperature: RT\nstatus: doubtful\nnote: Why.').doubtful).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ['of another temperature', 'temperature: 60', true],
    ['of another kind', 'temperature: RT\nvariant: bulk', false],
    ['of another form', 'temperature: RT\nform: glass', false],
    ['of another sample', 'temperature: RT\nconditions: { state: hot-pressed }', false],
  ])('have a likeness that one %s (%s) has too: %s', (_, lines, isAlike) => {
    expect(point('2', lines).likeness === point('1').likeness).toBe(isAlike);
  });

  it('are made of zero and negative numbers too, which only a linear axis can show', () => {
    const found = pointsOf(
      conductivity('0'),
      conductivity('-1', 'temperature: 30'),
      conductivity('[0, 1]', ''),
    );
    expect(found.points.map(({ low }) => low)).toEqual([0, -0.001, 0]);
    expect(found.points.map(isPositive)).toEqual([false, false, false]);
    expect(isPositive(point('0.1'))).toBe(true);
  });

  it('are not made of a value whose printed unit is no conductivity, which is named instead', () => {
    const slip = conductivity('5', 'temperature: RT\nstatus: doubtful\nnote: Printed so.').replace(
      'mS/cm',
      'ohm',
    );
    expect(pointsOf(slip)).toEqual({ points: [], slips: ['Li6PS5Cl: 5\u00a0Ω (Rao 2011)'] });
  });

  it('are none without values', () => {
    expect(points([])).toEqual({ points: [], slips: [] });
  });
});

describe('lines', () => {
  const criterion = conductivity('0.1', 'relation: ">"')
    .replace('material: li6ps5cl', 'system: a solid electrolyte that is fit for a cell')
    .replace('method: measured', 'method: target');

  it('are what is about something in words, in S/cm', () => {
    const [line, ...more] = linesFrom(pageOf(criterion).lines);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ low: 1e-4, high: 1e-4, relation: '>', method: 'Target' });
    expect(plain(lineText(line!, 'mS'))).toBe(
      'Target > 0.1 mS cm⁻¹ (Rao 2011), for a solid electrolyte that is fit for a cell',
    );
    expect(plain(lineText(line!, 'S'))).toBe(
      'Target > 10⁻⁴ S cm⁻¹ (Rao 2011), for a solid electrolyte that is fit for a cell',
    );
  });

  it('are not made of zero', () => {
    expect(linesFrom(pageOf(criterion.replace('value: 0.1', 'value: 0')).lines)).toEqual([]);
  });
});

describe('activation energies', () => {
  const energy = (value: string, lines = '') => `
property: activation-energy
material: li6ps5cl
value: ${value}
unit: eV
method: measured
source: { locator: Table 1 }
${lines}
`;
  const energiesOf = (...data: string[]) => energiesFrom(pageOf(...data).energies);

  it('are single numbers in eV', () => {
    expect(energiesOf(energy('0.35', 'variant: bulk'))).toMatchObject([
      { material: 'li6ps5cl', value: 0.35, variant: 'bulk', year: 2011, text: '0.35\u00a0eV' },
    ]);
    // 33.769… kJ/mol over 96.485… is 0.35 eV
    expect(energiesOf(energy('33.7699').replace('unit: eV', 'unit: kJ/mol'))[0]!.value).toBeCloseTo(0.35, 5);
  });

  it.each([
    ['a range', energy('[0.3, 0.4]')],
    ['a bound', energy('0.3', 'relation: "<"')],
    ['doubtful', energy('0.3', 'status: doubtful\nnote: Why.')],
    ['zero', energy('0')],
    ['of a family', energy('0.3').replace('material: li6ps5cl', 'family: argyrodite')],
  ])('move nothing where the value is %s', (_, given) => {
    expect(energiesOf(given)).toEqual([]);
  });
});
