import { describe, expect, it } from 'vitest';
import { placesOf, readTable } from './open-data.ts';
import type { Row } from './open-data.ts';
import { builtPages, withAttribute } from './pages.ts';

/** The columns that the contract names, in its order. */
const contract = {
  measurements: [
    ...[
      'id',
      'property',
      'material',
      'cathode',
      'electrolyte',
      'anode',
      'system',
      'value',
      'value_low',
      'value_high',
    ],
    ...[
      'relation',
      'unit',
      'base_value',
      'base_low',
      'base_high',
      'base_unit',
      'temperature_c',
      'temperature_label',
    ],
    ...[
      'conditions',
      'method',
      'variant',
      'products',
      'use',
      'reference',
      'review',
      'ref_number',
      'locator',
      'status',
    ],
    ...['note', 'url'],
  ],
  references: [
    ...[
      'id',
      'type',
      'authors',
      'title',
      'container',
      'year',
      'volume',
      'issue',
      'page',
      'doi',
      'cited_in',
      'url',
    ],
  ],
  materials: ['id', 'title', 'formula', 'aliases', 'family', 'form', 'elements', 'url'],
  families: ['id', 'title', 'parent', 'formula', 'materials', 'url'],
  strategies: ['id', 'title', 'side', 'approach', 'issues', 'families', 'references', 'url'],
  disagreements: [...['id', 'kind', 'subjects', 'review', 'locator', 'printed', 'reading', 'reason', 'url']],
} as const;
/** Columns that came later: one may be added, at the end. */
const added = { measurements: ['family', 'form', 'temperature_low_c', 'temperature_high_c'] };

type Name = keyof typeof contract;
const names = Object.keys(contract) as Name[];
const tables = Object.fromEntries(names.map((name) => [name, readTable(name)])) as Record<
  Name,
  ReturnType<typeof readTable>
>;
const { measurements, references, materials, strategies } = tables;

const pages = builtPages();
const placesOn = new Map(
  pages.map((page) => [page.path, new Set(withAttribute(page, 'id').map(({ value }) => value))]),
);
const idsIn = (name: Name) => new Set(tables[name].rows.map((row) => row['id']!));
const words = (cell: string | undefined) => (cell ?? '').split(' ').filter((word) => word !== '');

/** What is wrong with rows, each named by its id. */
const wrong = (rows: readonly Row[], isRight: (row: Row) => boolean) =>
  rows.filter((row) => !isRight(row)).map((row) => row['id']);

describe('the files of the open data', () => {
  it.each(names)('%s.csv has the columns of the contract', (name) => {
    const later = name === 'measurements' ? added.measurements : [];
    expect(tables[name].columns).toEqual([...contract[name], ...later]);
  });

  it.each(names)('%s.csv has rows, each with an id of its own', (name) => {
    const ids = tables[name].rows.map((row) => row['id']!);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(names)('%s.csv leads to pages, and to places on them, that exist', (name) => {
    const lost = tables[name].rows.filter((row) => {
      const { pathname, hash } = new URL(row['url']!);
      const places = placesOn.get(pathname);
      return !places || (hash !== '' && !places.has(hash.slice(1)));
    });
    expect(lost.map((row) => row['url'])).toEqual([]);
  });

  it('lead each measurement to its own row', () => {
    const urls = measurements.rows.map((row) => row['url']!);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.every((url) => /\/references\/[^/]+\/#m-[0-9a-f]{10}$/.test(url))).toBe(true);
  });

  it('hold what the site has a page for', () => {
    const pagesOf = (folder: string) =>
      pages
        .filter(({ path }) => new RegExp(`^/${folder}/[^/]+/$`).test(path))
        .map(({ path }) => path.split('/')[2]!)
        .filter((id) => folder !== 'references' || !['authors', 'journals', 'years'].includes(id));
    for (const name of ['references', 'materials', 'strategies'] as const) {
      expect(pagesOf(name).sort(), name).toEqual([...idsIn(name)].sort());
    }
  });
});

describe('measurements.csv', () => {
  const { rows } = measurements;
  const numbers = ['value', 'value_low', 'value_high', 'base_value', 'base_low', 'base_high'];
  const temperatures = ['temperature_c', 'temperature_low_c', 'temperature_high_c'];

  it('names papers, reviews, materials and families that exist', () => {
    const families = new Set(pages.flatMap(({ path }) => /^\/families\/([^/]+)\/$/.exec(path)?.[1] ?? []));
    const electrodes = new Set(
      pages.flatMap(({ path }) => /^\/electrodes\/([^/]+)\/$/.exec(path)?.[1] ?? []),
    );
    const known = (ids: ReadonlySet<string>, column: string) =>
      wrong(rows, (row) => words(row[column]).every((id) => ids.has(id)));
    expect(known(idsIn('references'), 'reference')).toEqual([]);
    expect(known(idsIn('references'), 'review')).toEqual([]);
    expect(known(idsIn('materials'), 'material')).toEqual([]);
    expect(known(idsIn('materials'), 'electrolyte')).toEqual([]);
    expect(known(families, 'family')).toEqual([]);
    expect(known(electrodes, 'cathode')).toEqual([]);
    expect(known(electrodes, 'anode')).toEqual([]);
    expect(wrong(rows, (row) => row['reference'] !== '')).toEqual([]);
  });

  it('says what each value is about', () => {
    const subjects = ['material', 'family', 'cathode', 'electrolyte', 'anode', 'system'];
    expect(wrong(rows, (row) => subjects.some((column) => row[column] !== ''))).toEqual([]);
  });

  it('has numbers where numbers belong: one, or the two ends of a range', () => {
    const isNumber = (cell: string | undefined) =>
      cell === '' || (cell?.trim() === cell && Number.isFinite(Number(cell)));
    expect(
      wrong(rows, (row) => [...numbers, ...temperatures].every((column) => isNumber(row[column]))),
    ).toEqual([]);
    const filled = (row: Row, ...columns: string[]) => columns.every((column) => row[column] !== '');
    const empty = (row: Row, ...columns: string[]) => columns.every((column) => row[column] === '');
    const isSingle = (row: Row) =>
      filled(row, 'value', 'base_value') && empty(row, 'value_low', 'value_high', 'base_low', 'base_high');
    const isRange = (row: Row) =>
      filled(row, 'value_low', 'value_high', 'base_low', 'base_high') && empty(row, 'value', 'base_value');
    expect(wrong(rows, (row) => isSingle(row) || isRange(row))).toEqual([]);
    expect(rows.filter(isSingle).length).toBeGreaterThan(100);
    expect(rows.filter(isRange).length).toBeGreaterThan(5);
    expect(wrong(rows.filter(isRange), (row) => Number(row['base_low']) < Number(row['base_high']))).toEqual(
      [],
    );
  });

  it('has a unit, a relation, a verdict and a status in every row', () => {
    expect(wrong(rows, (row) => row['unit'] !== '' && row['base_unit'] !== '')).toEqual([]);
    expect(wrong(rows, (row) => ['=', '~', '<', '>', '<=', '>='].includes(row['relation']!))).toEqual([]);
    expect(wrong(rows, (row) => ['summary', 'listed'].includes(row['use']!))).toEqual([]);
    expect(wrong(rows, (row) => ['ok', 'unconfirmed', 'doubtful'].includes(row['status']!))).toEqual([]);
    expect(wrong(rows, (row) => row['status'] !== 'doubtful' || row['note'] !== '')).toEqual([]);
  });

  it('gives a temperature as a number, as a range or as RT, never twice', () => {
    const given = (row: Row) =>
      [row['temperature_c'], row['temperature_label'], row['temperature_low_c']].filter(
        (cell) => cell !== '',
      );
    expect(wrong(rows, (row) => given(row).length <= 1)).toEqual([]);
    expect(
      wrong(rows, (row) => (row['temperature_low_c'] === '') === (row['temperature_high_c'] === '')),
    ).toEqual([]);
    expect(wrong(rows, (row) => ['', 'RT'].includes(row['temperature_label']!))).toEqual([]);
  });

  it('says where each value was read, and under which printed number', () => {
    const listed = new Map(references.rows.map((row) => [row['id']!, words(row['cited_in'])]));
    const isRight = (row: Row) =>
      placesOf(row).every(
        ({ review, number, locator }) =>
          locator !== '' &&
          (number === '' || (/^[1-9]\d*$/.test(number) && review !== '')) &&
          // A value without a number that was read in a review belongs to the review itself or has a note; one with a number
          // belongs to a paper that the review lists.
          (number === '' ||
            row['reference'] === review ||
            listed.get(row['reference']!)!.some((one) => one.startsWith(`${review}:`))),
      );
    expect(wrong(rows, isRight)).toEqual([]);
  });

  it.each<[what: string, row: Row, base: Row]>([
    [
      // 12 mS/cm × 0.001 = 0.012 S/cm
      'Li10GeP2S12, 12 mS/cm',
      { reference: 'kamaya-2011-nat-mater-682', property: 'ionic-conductivity', value: '12' },
      { base_value: '0.012', base_unit: 'S/cm' },
    ],
    [
      // 4.6e-4 mS/cm × 0.001 = 4.6e-7 S/cm
      'Li6PS5I, 4.6 × 10⁻⁴ mS/cm',
      { material: 'li6ps5i', property: 'ionic-conductivity', value: '4.6e-4' },
      { base_value: '4.6e-7', base_unit: 'S/cm' },
    ],
    [
      // 0.1 and 1 mS/cm are 0.0001 and 0.001 S/cm
      'LATP, 0.1–1 mS/cm',
      { material: 'latp', property: 'ionic-conductivity', value_low: '0.1', value_high: '1' },
      { base_low: '0.0001', base_high: '0.001', base_unit: 'S/cm' },
    ],
    [
      // 531 − 273.15 = 257.85 and 633 − 273.15 = 359.85
      'heating of a glass, 531–633 K',
      { material: 'li7p3s11', property: 'process-temperature', value_low: '531' },
      { base_low: '257.85', base_high: '359.85', base_unit: 'degC' },
    ],
    [
      'the window of Li10GeP2S12, 1.71–2.14 V',
      { material: 'li10gep2s12', property: 'stability-window', value_low: '1.71', value_high: '2.14' },
      { base_low: '1.71', base_high: '2.14', base_unit: 'V' },
    ],
  ])('converts %s', (_, printed, base) => {
    const found = rows.filter((row) =>
      Object.entries(printed).every(([column, cell]) => row[column] === cell),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(base);
  });
});

describe('references.csv', () => {
  it('has years, authors, and DOIs where they are known', () => {
    expect(wrong(references.rows, (row) => /^(18|19|20)\d\d$/.test(row['year']!))).toEqual([]);
    expect(wrong(references.rows, (row) => row['authors'] !== '')).toEqual([]);
    expect(
      wrong(references.rows, (row) => row['doi'] === '' || /^10\.\d{4,9}\/\S+$/.test(row['doi']!)),
    ).toEqual([]);
  });

  it('names documents that are papers here, and no printed number twice', () => {
    const citations = references.rows.flatMap((row) => words(row['cited_in']));
    expect(citations.filter((one) => !/^[a-z0-9-]+:[1-9]\d*$/.test(one))).toEqual([]);
    expect(citations.filter((one) => !idsIn('references').has(one.split(':')[0]!))).toEqual([]);
    expect(citations.length).toBeGreaterThan(100);
  });
});

describe('materials.csv and strategies.csv', () => {
  it('name families and papers that exist', () => {
    const families = new Set(pages.flatMap(({ path }) => /^\/families\/([^/]+)\/$/.exec(path)?.[1] ?? []));
    expect(wrong(materials.rows, (row) => families.has(row['family']!))).toEqual([]);
    expect(wrong(strategies.rows, (row) => words(row['families']).every((id) => families.has(id)))).toEqual(
      [],
    );
    expect(
      wrong(strategies.rows, (row) => words(row['references']).every((id) => idsIn('references').has(id))),
    ).toEqual([]);
  });

  it('know the elements of every compound', () => {
    expect(wrong(materials.rows, (row) => (row['formula'] === '') === (row['elements'] === ''))).toEqual([]);
    const argyrodite = materials.rows.find((row) => row['id'] === 'li6ps5cl')!;
    expect(words(argyrodite['elements']).sort()).toEqual(['Cl', 'Li', 'P', 'S']);
    expect(argyrodite['aliases']!.split(' | ')).toContain('LPSCl');
  });
});
