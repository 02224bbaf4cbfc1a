import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import type { Urls } from '../../src/knowledge/tables/table.ts';
import { tables } from '../../src/knowledge/tables/tables.ts';
import { conductivity, electrode, family, material, paper, paperWith, record, strategy } from './records.ts';
import type { Entry } from '../../src/schema/collections.ts';

const urls: Urls = {
  measurement: (reference, anchor) => `https://example.org/${reference}#${anchor}`,
  record: (kind, id) => `https://example.org/${kind}/${id}`,
  disagreement: (id) => `https://example.org/disagreements#${id}`,
};

const rowsOf = (name: string, ...entries: Entry[]) =>
  tables.find((table) => table.name === name)!.rows(joinRecords(entries), urls);

const electrodes = [electrode('licoo2', 'LiCoO2', 'cathode'), electrode('lithium', 'Li', 'anode')];

/** The row of one value. */
const row = (lines: string) =>
  rowsOf('measurements', ...electrodes, paperWith('kamaya-2011-joule-1', 2011, lines))[0]!;

/** What the contract promises: these columns in this order. Others may follow. */
const contract: Record<string, string> = {
  measurements:
    'id, property, material, cathode, electrolyte, anode, system, value, value_low, value_high, relation, unit, base_value, base_low, base_high, base_unit, temperature_c, temperature_label, conditions, method, variant, products, use, reference, review, ref_number, locator, status, note, url',
  references: 'id, type, authors, title, container, year, volume, issue, page, doi, cited_in, url',
  materials: 'id, title, formula, aliases, family, form, elements, url',
  families: 'id, title, parent, formula, materials, url',
  strategies: 'id, title, side, approach, issues, families, references, url',
  disagreements: 'id, kind, subjects, review, locator, printed, reading, reason, url',
};
const added: Record<string, string[]> = {
  measurements: ['family', 'form', 'temperature_low_c', 'temperature_high_c'],
};

/** A document with one misprint and no value. */
const misprint = paper(
  'jia-2024',
  2024,
  `errata:
  - id: lipon-conductivity
    kind: unit
    locator: Table 1
    printed: LiPON 2 × 10⁻⁶ mS cm⁻¹
    reading: 2 × 10⁻³ mS cm⁻¹
    reason: The text prints 2 × 10⁻³.
    materials: [lipon]`,
);

describe('the tables of the open data', () => {
  it.each(Object.keys(contract))(
    '%s has the columns of the contract, and the added ones at the end',
    (name) => {
      const table = tables.find((one) => one.name === name)!;
      expect(table.columns).toEqual([...contract[name]!.split(', '), ...(added[name] ?? [])]);
    },
  );

  it('are those of the contract', () => {
    expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(contract).sort());
  });

  it.each(Object.keys(contract))('a row of %s fills every column and no other', (name) => {
    const rows = rowsOf(
      name,
      family('sulfide', 1),
      material('li6ps5cl', 'Li6PS5Cl', 'sulfide'),
      strategy('coat'),
      ...(name === 'disagreements'
        ? [misprint]
        : [paperWith('kamaya-2011-joule-1', 2011, conductivity('1'))]),
    );
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0]!).sort()).toEqual(
      [...tables.find((one) => one.name === name)!.columns].sort(),
    );
    expect(Object.values(rows[0]!).every((cell) => typeof cell === 'string')).toBe(true);
  });
});

describe('a row of measurements', () => {
  it('has one number as printed and in the base unit', () => {
    // 2.70 mS/cm × 0.001 = 0.0027 S/cm
    expect(row(conductivity('2.70'))).toMatchObject({
      material: 'li6ps5cl',
      value: '2.70',
      value_low: '',
      value_high: '',
      relation: '=',
      unit: 'mS/cm',
      base_value: '0.0027',
      base_low: '',
      base_high: '',
      base_unit: 'S/cm',
      temperature_c: '',
      temperature_label: 'RT',
      use: 'summary',
      reference: 'kamaya-2011-joule-1',
      review: '',
      ref_number: '',
      locator: 'Table 1',
    });
  });

  it('has a range in two columns', () => {
    // 0.1 mS/cm = 0.0001 S/cm, 1 mS/cm = 0.001 S/cm
    expect(row(conductivity('[0.1, 1]'))).toMatchObject({
      value: '',
      value_low: '0.1',
      value_high: '1',
      base_value: '',
      base_low: '0.0001',
      base_high: '0.001',
      use: 'listed',
    });
  });

  it('writes a unit in one spelling', () => {
    expect(row(conductivity('1').replace('mS/cm', 'mS cm⁻¹'))).toMatchObject({ unit: 'mS/cm' });
  });

  it('has a temperature as a number, a range of them in two columns', () => {
    expect(row(conductivity('1', 'temperature: -35'))).toMatchObject({
      temperature_c: '-35',
      temperature_label: '',
      temperature_low_c: '',
    });
    expect(row(conductivity('1', 'temperature: [25, 60]'))).toMatchObject({
      temperature_c: '',
      temperature_label: '',
      temperature_low_c: '25',
      temperature_high_c: '60',
    });
    expect(row(conductivity('1', ''))).toMatchObject({ temperature_c: '', temperature_label: '' });
  });

  it('separates ids and numbers by spaces, texts by bars', () => {
    const found = row(`
property: discharge-capacity
cell: { cathode: licoo2, electrolyte: [li6ps5cl, li3ps4], anode: lithium }
value: 150
unit: mAh/g
method: measured
conditions: { rate: 0.5C, cycles: 20 }
products: [Li2S, P]
source:
  - { review: jia-2024, number: 17, locator: Table 1 }
  - { review: bi-2022, locator: "4" }
`);
    expect(found).toMatchObject({
      material: '',
      cathode: 'licoo2',
      electrolyte: 'li6ps5cl li3ps4',
      anode: 'lithium',
      system: '',
      products: 'Li2S | P',
      review: 'jia-2024 bi-2022',
      ref_number: '17 ',
      locator: 'Table 1 | 4',
    });
    expect(found['conditions']!.split(' | ').sort()).toEqual(['cycles: 20', 'rate: 0.5C']);
  });

  it('keeps places in step, also where the paper itself is one of them', () => {
    const places = 'source: [{ locator: Fig. 1 }, { review: jia-2024, number: 17, locator: Table 1 }]';
    const found = row(conductivity('1').replace('source: { locator: Table 1 }', places));
    const split = [
      found['review']!.split(' '),
      found['ref_number']!.split(' '),
      found['locator']!.split(' | '),
    ];
    expect(split).toEqual([
      ['', 'jia-2024'],
      ['', '17'],
      ['Fig. 1', 'Table 1'],
    ]);
  });

  it.each([
    ['electrode: lithium', { anode: 'lithium', cathode: '', material: '', system: '' }],
    ['electrode: licoo2', { cathode: 'licoo2', anode: '', material: '', system: '' }],
    ['family: sulfide', { family: 'sulfide', material: '', system: '' }],
    ['system: cells of today', { system: 'cells of today', material: '', family: '' }],
  ])('says what it is about: %s', (subject, expected) => {
    expect(row(conductivity('1').replace('material: li6ps5cl', subject))).toMatchObject(expected);
  });

  it('leads to its row on the page of its paper', () => {
    const { id, url } = row(conductivity('1'));
    expect(url).toBe(`https://example.org/kamaya-2011-joule-1#m-${id!.split('.')[1]}`);
  });
});

describe('a row of references', () => {
  it('has its authors as texts and its citations as ids', () => {
    const kamaya = record(
      'reference',
      'kamaya-2011-nat-mater-682',
      `
---
type: article
authors: ["Kamaya, N.", "Homma, K."]
etal: true
title: A lithium superionic conductor
container: Nat. Mater.
year: 2011
volume: "10"
pages: 682–686
doi: 10.1038/nmat3066
citedIn:
  - { review: bi-2022, number: 64 }
  - { review: jia-2024, number: 17 }
---
`,
    );
    expect(rowsOf('references', kamaya)).toEqual([
      {
        id: 'kamaya-2011-nat-mater-682',
        type: 'article',
        authors: 'Kamaya, N. | Homma, K. | et al.',
        title: 'A lithium superionic conductor',
        container: 'Nat. Mater.',
        year: '2011',
        volume: '10',
        issue: '',
        page: '682–686',
        doi: '10.1038/nmat3066',
        cited_in: 'bi-2022:64 jia-2024:17',
        url: 'https://example.org/reference/kamaya-2011-nat-mater-682',
      },
    ]);
  });
});

describe('a row of materials', () => {
  it('has the elements of a compound and none of a polymer', () => {
    const rows = rowsOf(
      'materials',
      material('li6ps5cl', 'Li6PS5Cl', 'argyrodite', 'formula: Li6PS5Cl\naliases: [LPSCl, LPSC]'),
      material('peo', 'PEO', 'polymer', 'components: [{ name: poly(ethylene oxide) }]'),
    );
    expect(rows[0]).toMatchObject({ aliases: 'LPSCl | LPSC', family: 'argyrodite', form: 'crystal' });
    expect(rows[0]!['elements']!.split(' ').sort()).toEqual(['Cl', 'Li', 'P', 'S']);
    expect(rows[1]).toMatchObject({ id: 'peo', formula: '', elements: '', aliases: '' });
  });
});

describe('a row of strategies', () => {
  it('names each paper that is evidence once, newest first', () => {
    const finding = '  - { strategy: coat, finding: It helps., source: { locator: "1" } }\n';
    const rows = rowsOf(
      'strategies',
      strategy('coat', 'families: [sulfide, oxide]'),
      paper('old-2001-joule-1', 2001, `strategies:\n${finding}${finding}`),
      paper('new-2021-joule-1', 2021, `strategies:\n${finding}`),
    );
    expect(rows[0]).toMatchObject({
      side: 'cathode',
      approach: 'coating',
      issues: 'oxidation',
      families: 'sulfide oxide',
      references: 'new-2021-joule-1 old-2001-joule-1',
    });
  });
});

describe('disagreements.csv', () => {
  it('has a row for values that disagree, and one for a misprint', () => {
    const [values, erratum, ...more] = rowsOf(
      'disagreements',
      paperWith('one-2001-joule-1', 2001, conductivity('0.16')),
      paperWith('two-2002-joule-2', 2002, conductivity('3.2')),
      misprint,
    );
    expect(more).toEqual([]);
    expect(values).toMatchObject({
      kind: 'values',
      subjects: 'li6ps5cl',
      printed:
        'ionic-conductivity 0.16 mS/cm (one-2001-joule-1) | ionic-conductivity 3.2 mS/cm (two-2002-joule-2)',
      reason: 'These 2 values lie a factor of 20 apart.',
    });
    expect(erratum).toEqual({
      id: 'jia-2024-erratum-lipon-conductivity',
      kind: 'unit',
      subjects: 'lipon',
      review: 'jia-2024',
      locator: 'Table 1',
      printed: 'LiPON 2 × 10⁻⁶ mS cm⁻¹',
      reading: '2 × 10⁻³ mS cm⁻¹',
      reason: 'The text prints 2 × 10⁻³.',
      url: 'https://example.org/disagreements#jia-2024-erratum-lipon-conductivity',
    });
  });
});
