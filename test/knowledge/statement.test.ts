import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { locatorText, statement, temperatureText } from '../../src/knowledge/statement.ts';
import { subjectText } from '../../src/knowledge/subject-text.ts';
import { conductivity, electrode, family, material, paper, paperWith } from './records.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

const records = [
  family('sulfide', 1),
  material('li6ps5cl', 'Li6PS5Cl', 'sulfide'),
  material('li10gep2s12', 'Li10GeP2S12', 'sulfide'),
  electrode('licoo2', 'LiCoO2', 'cathode'),
  electrode('lithium', 'Li', 'anode'),
  paper('jia-2024', 2024),
];

/** The one value of a paper, in words. */
function said(lines: string) {
  const all = joinRecords([...records, paperWith('kamaya-2011-nat-mater-682', 2011, lines)]);
  return statement(all, all.measurements[0]!);
}

const cellWith = (parts: string, lines = '') => `
property: cycle-life
cell: ${parts}
value: 100
unit: cycles
method: measured
source: { locator: Fig. 5 }
${lines}
`;

describe('the temperature of a value', () => {
  it.each<[Parameters<typeof temperatureText>[0], string | undefined]>([
    ['RT', 'room temperature'],
    [30, '30 °C'],
    [-35, '−35 °C'],
    [0, '0 °C'],
    [22.5, '22.5 °C'],
    [[25, 60], '25–60 °C'],
    [[-35, 62], '−35 to 62 °C'],
    [undefined, undefined],
  ])('%s reads %s', (given, expected) => {
    expect(plain(temperatureText(given))).toBe(expected);
  });
});

describe('the conditions of a value', () => {
  it.each([
    ['cycles: 500', 'after 500 cycles'],
    ['cycles: 1', 'after 1 cycle'],
    ['cycling-time: 1000 h', 'after 1000 h'],
    ['rate: 0.5C', 'at 0.5C'],
    ['rate: C/10', 'at C/10'],
    ['current-density: 0.5 mA/cm2', 'at 0.5 mA cm⁻²'],
    ['voltage: 3.0–4.2 V', 'voltage 3.0–4.2 V'],
    ['pressure: "> 20 MPa"', 'pressure > 20 MPa'],
    ['reference: Li–In', 'against Li–In'],
    ['step: 2', 'step 2'],
    ['state: after 7 days in air', ' after 7 days in air'],
  ])('%s reads "%s"', (condition, expected) => {
    const [found, ...more] = said(cellWith('{ anode: lithium }', `conditions: { ${condition} }`)).conditions;
    expect(plain(`${found!.label} ${found!.text}`)).toBe(expected);
    expect(more).toEqual([]);
  });
});

describe('the place of a value', () => {
  it.each([
    ['1', 'section 1'],
    ['2.1', 'section 2.1'],
    ['4.1.2', 'section 4.1.2'],
    ['Table 1', 'Table 1'],
    ['Fig. 3', 'Fig. 3'],
    ['Supporting Table S2', 'Supporting Table S2'],
    ['Abstract', 'Abstract'],
  ])('%s reads "%s"', (printed, expected) => {
    expect(locatorText(printed)).toBe(expected);
  });
});

describe('the subject of a value', () => {
  const names = (lines: string) => said(lines).subject.map(({ kind, id, title }) => `${kind} ${id} ${title}`);

  it('is the material, with its title', () => {
    expect(names(conductivity('1'))).toEqual(['material li6ps5cl Li6PS5Cl']);
  });

  it('is a cell from cathode to anode, however the file orders it', () => {
    const cell = cellWith('{ anode: lithium, electrolyte: [li6ps5cl, li10gep2s12], cathode: licoo2 }');
    expect(names(cell)).toEqual([
      'electrode licoo2 LiCoO2',
      'material li6ps5cl Li6PS5Cl',
      'material li10gep2s12 Li10GeP2S12',
      'electrode lithium Li',
    ]);
    const all = joinRecords([...records, paperWith('one-2011-joule-1', 2011, cell)]);
    expect(subjectText(all, all.measurements[0]!.subject)).toBe('LiCoO2 | Li6PS5Cl | Li10GeP2S12 | Li');
  });

  it('names the parts that the source names', () => {
    expect(names(cellWith('{ electrolyte: li6ps5cl }'))).toEqual(['material li6ps5cl Li6PS5Cl']);
    expect(names(cellWith('{ cathode: licoo2, anode: lithium }'))).toHaveLength(2);
  });

  it('is in words where no record stands for it', () => {
    const system = said(conductivity('1').replace('material: li6ps5cl', 'system: cells of today'));
    expect(system.subject).toEqual([]);
    expect(system.system).toBe('cells of today');
  });

  it('keeps the id of a record that is still missing', () => {
    expect(names(conductivity('1', '', 'li3ps4'))).toEqual(['material li3ps4 li3ps4']);
  });
});

describe('a statement', () => {
  it('has its value, its paper and its places in words', () => {
    const found = said(`
property: ionic-conductivity
material: li10gep2s12
value: 4.60e-4
relation: "~"
unit: mS/cm
temperature: RT
method: measured
variant: total
form: glass
products: [Li2S, P]
source:
  - { review: jia-2024, number: 17, locator: Table 1 }
  - { locator: Fig. 2 }
status: unconfirmed
note: As printed.
`);
    expect(plain(found.valueText)).toBe('~4.60 × 10⁻⁴ mS cm⁻¹');
    expect(found).toMatchObject({
      propertyLabel: 'Ionic conductivity',
      temperature: 'room temperature',
      method: 'Measured',
      variant: 'Total',
      form: 'Glass',
      products: ['Li2S', 'P'],
      reference: { id: 'kamaya-2011-nat-mater-682', short: 'Kamaya 2011' },
      places: [
        { review: { id: 'jia-2024', short: 'Jia 2024' }, number: 17, locator: 'Table 1' },
        { locator: 'Fig. 2' },
      ],
      status: 'unconfirmed',
      note: 'As printed.',
    });
    expect(found.places[1]!.review).toBeUndefined();
  });
});
