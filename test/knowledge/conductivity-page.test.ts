import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { conductivityPage } from '../../src/knowledge/pages/conductivity-page.ts';
import { conductivityScatter } from '../../src/knowledge/pages/conductivity-scatter.ts';
import type { Entry } from '../../src/schema/collections.ts';
import { conductivity, electrode, family, material, measurementsOf, paperWith } from './records.ts';

const records = [
  family('sulfide', 1),
  family('argyrodite', 1, 'sulfide'),
  material('li6ps5cl', 'Li6PS5Cl', 'argyrodite'),
  electrode('lithium', 'Li', 'anode'),
];
const pageOf = (...papers: Entry[]) => conductivityPage(joinRecords([...records, ...papers]));
const itemsOf = (...data: string[]) => pageOf(paperWith('rao-2011-joule-1', 2011, ...data)).plotted;

const criterion = `
property: ionic-conductivity
system: a solid electrolyte that is fit for a cell
value: 0.1
relation: ">"
unit: mS/cm
method: target
source: { locator: section 1 }
`;
const energy = `
property: activation-energy
material: li6ps5cl
value: 0.35
unit: eV
method: measured
source: { locator: Table 1 }
`;

describe('the page of conductivities', () => {
  it('gives a value the form of its sample, else the usual form of its material', () => {
    const forms = itemsOf(
      conductivity('1', 'temperature: RT\nform: single-crystal'),
      conductivity('2', 'temperature: 30'),
      conductivity('3').replace('material: li6ps5cl', 'family: argyrodite'),
    ).map(({ form, formLabel }) => [form, formLabel]);
    expect(forms).toEqual([
      ['single-crystal', 'Single crystal'],
      ['crystal', 'Crystal'],
      ['unstated', 'Form not stated'],
    ]);
  });

  it.each([
    ['temperature: RT', true, true],
    ['temperature: 30', true, true],
    ['temperature: 60', false, true],
    ['', false, true],
    ['temperature: RT\nrelation: "<="', true, false],
    ['temperature: RT\nstatus: doubtful\nnote: Why.', true, false],
  ])('says of "%s" whether it is at room temperature (%s) and comparable there (%s)', (lines, room, can) => {
    expect(itemsOf(conductivity('1', lines))).toMatchObject([{ isRoom: room, isComparable: can }]);
  });

  it('holds a range and a stated value for not comparable', () => {
    expect(itemsOf(conductivity('[1, 2]'))[0]!.isComparable).toBe(false);
    const stated = conductivity('1').replace('method: measured', 'method: stated');
    expect(itemsOf(stated)[0]!.isComparable).toBe(false);
  });

  it('has what is about something in words as lines, not as values, each with a card of its paper', () => {
    const page = pageOf(paperWith('target-2022-joule-1', 2022, criterion));
    expect(page.plotted).toEqual([]);
    expect(page.lines.map(({ system, valueText }) => [system, valueText])).toEqual([
      ['a solid electrolyte that is fit for a cell', '>\u00a00.1\u00a0mS\u00a0cm⁻¹'],
    ]);
    expect(page.papers.map(({ id }) => id)).toEqual(['target-2022-joule-1']);
  });

  it('keeps what is about an electrode apart', () => {
    const ofElectrode = conductivity('1').replace('material: li6ps5cl', 'electrode: lithium');
    const page = pageOf(paperWith('rao-2011-joule-1', 2011, ofElectrode));
    expect(page.plotted).toEqual([]);
    expect(page.lines).toEqual([]);
    expect(page.others).toHaveLength(1);
  });

  it('has the activation energies of materials', () => {
    const page = pageOf(paperWith('rao-2011-joule-1', 2011, conductivity('1'), energy));
    expect(
      page.energies.map(({ subject, statement }) => [subject.id, statement.measurement.base.low]),
    ).toEqual([['li6ps5cl', 0.35]]);
    expect(page.plotted).toHaveLength(1);
  });
});

/** Papers that each give one value of each of so many materials, in mS/cm. */
const papersOn = (materials: number, ...values: number[]) =>
  values.map((value, index) =>
    paperWith(
      `author-${2000 + index}-joule-1`,
      2000 + index,
      ...Array.from({ length: materials }, (_, at) =>
        conductivity(String(value), 'temperature: RT', `m${at}`),
      ),
    ),
  );

describe('the scatter of repeats', () => {
  it('is the published estimate until ten materials have repeats', () => {
    expect(conductivityScatter(measurementsOf(...papersOn(9, 1, 100)))).toEqual({
      decades: expect.closeTo(0.35, 12) as number,
      isOwn: false,
      materials: 9,
      needed: 10,
    });
    expect(conductivityScatter([])).toMatchObject({ isOwn: false, materials: 0 });
  });

  it('of pairs is their distance over the square root of two', () => {
    // 1 and 100 are one decade from their mean, −2: 1 + 1 = 2 for each material, over 2 − 1 = 1; the root of 2 is 1.41421.
    expect(conductivityScatter(measurementsOf(...papersOn(10, 1, 100)))).toEqual({
      decades: expect.closeTo(Math.SQRT2, 12) as number,
      isOwn: true,
      materials: 10,
      needed: 10,
    });
  });

  it('of three values counts the distances from their mean', () => {
    // 1, 10 and 100: 1 + 0 + 1 = 2 over 3 − 1 = 2 is 1.
    expect(conductivityScatter(measurementsOf(...papersOn(10, 1, 10, 100))).decades).toBeCloseTo(1, 12);
  });

  it('pools materials by their number of values', () => {
    // Ten pairs of 1 and 1 and ten of 1 and 100: (0 + 10 · 2) over 20 is 1.
    const agreeing = papersOn(20, 1)[0]!;
    const other = paperWith(
      'other-2010-joule-1',
      2010,
      ...Array.from({ length: 20 }, (_, at) =>
        conductivity(at < 10 ? '1' : '100', 'temperature: RT', `m${at}`),
      ),
    );
    const scatter = conductivityScatter(measurementsOf(agreeing, other));
    expect(scatter.materials).toBe(20);
    expect(scatter.decades).toBeCloseTo(1, 12);
  });

  /** The first paper, and another with the same materials, whose values differ from it in the way that is given. */
  const beside =
    (way: string) =>
    ([first]: Entry[]) => [
      first!,
      paperWith(
        'other-2010-joule-1',
        2010,
        ...Array.from({ length: 10 }, (_, at) => conductivity('100', way, `m${at}`)),
      ),
    ];

  it.each([
    ['of one paper', (papers: Entry[]) => papers.slice(0, 1)],
    ['of another form', beside('temperature: RT\nform: glass')],
    ['that are bounds', beside('temperature: RT\nrelation: ">"')],
    ['at another temperature', beside('temperature: 60')],
  ])('does not count values %s', (_, pick) => {
    expect(conductivityScatter(measurementsOf(...pick(papersOn(10, 1, 100)))).materials).toBe(0);
  });
});
