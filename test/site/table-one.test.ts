import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placesOf, readTable } from './open-data.ts';
import type { Row } from './open-data.ts';
import { builtPages, withAttribute } from './pages.ts';

type Relation = '=' | '>';
type Printed = readonly [
  material: string,
  number: number | undefined,
  value: string | readonly [low: string, high: string],
  relation: Relation,
  temperature: 'RT' | 30,
];

/**
 * Table 1 of jia-2024, typed from the print: ionic conductivities at room temperature, or where it says so at 30 °C, in mS/cm.
 * The digits are those of the print; 1 × 10⁻⁴ is 1e-4.
 */
const tableOne: readonly Printed[] = [
  // Sulfide
  ['li7p3s11', 11, '3.2', '=', 'RT'],
  ['gamma-li3ps4', 275, '1e-4', '=', 'RT'],
  ['beta-li3ps4', 276, '0.16', '=', 'RT'],
  ['li10gep2s12', 17, '12', '=', 'RT'],
  ['li10gep2s12', 19, '27', '=', 'RT'],
  ['li10snp2s12', 277, '4', '=', 'RT'],
  ['li6-25ps4o1-25cl0-75', 103, '2.8', '=', 'RT'],
  ['li6ps5cl', 14, '1.9', '=', 'RT'],
  ['li5-5ps4-5cl1-5', 278, '9.4', '=', 'RT'],
  ['li5-4ps4-4cl1-6', 119, '17', '=', 'RT'],
  ['li5-3ps4-3cl1-7', 16, '8.4', '=', 'RT'],
  ['li9-54si1-74p1-44s11-7cl0-3', 18, '25', '=', 'RT'],
  ['li6ps5br', 14, '0.68', '=', 'RT'],
  ['li6ps5i', 14, '4.6e-4', '=', 'RT'],
  // Oxide
  ['latp', 279, ['0.1', '1'], '=', 'RT'],
  ['lagp', 280, '1e-1', '>', 'RT'],
  ['li1-5al0-5ge1-5-po4-3', 34, '5', '=', 'RT'],
  ['li7la3zr2o12', 26, '0.3', '=', 'RT'],
  ['li6-75la3zr1-75nb0-25o12', 281, '0.8', '=', 'RT'],
  ['llto', 282, '1', '=', 'RT'],
  ['lipon', 163, '2e-6', '=', 'RT'],
  // Polymer
  ['peo', 283, '1e-3', '=', 'RT'],
  ['peo-litfsi', undefined, '2.44e-3', '=', 30],
  ['li-cu-cnf', 262, '1.5', '=', 30],
  ['pec-limnt', 240, '0.35', '=', 'RT'],
  ['al2o3-peo', 248, '0.698', '=', 30],
  ['sipe-pan-nfs', 259, '0.809', '=', 'RT'],
  ['peo-gf', 95, '0.12', '=', 'RT'],
  ['tte-lp', 260, '0.3', '=', 'RT'],
  ['pi-peo-litfsi', 54, '0.23', '=', 30],
  ['peo-litfsi-nickel-phosphate', 255, '4.83e-2', '=', 30],
  ['lagp-gpe', 204, '0.611', '=', 30],
  ['pvdf-palygorskite', 249, '0.12', '=', 'RT'],
  // Halide
  ['li3ybr6', 274, '2.1', '=', 'RT'],
  ['li3ybr5-7f0-3', 274, '1.8', '=', 'RT'],
  ['li3incl6', 265, '1.49', '=', 'RT'],
  ['li2zrcl6', 272, '1.0', '=', 30],
  ['li2hfcl6', 272, '0.5', '=', 30],
  ['li3ycl6', 58, '0.51', '=', 'RT'],
  ['li3sccl6', 264, '3.02', '=', 'RT'],
  ['li3ybcl6', 263, '0.2', '=', 'RT'],
  ['li2-556yb0-492zr0-492cl5-966', 263, '1.58', '=', 'RT'],
  ['li3ercl6', 85, '0.407', '=', 'RT'],
  ['li3hocl6', 270, '1.05', '=', 'RT'],
  ['li3y-br3cl3', 60, '7.2', '=', 'RT'],
  ['li2zrcl6', 266, '0.4', '=', 'RT'],
  ['li2-25zr1-xfexcl6', 266, '1', '=', 'RT'],
];

const review = 'jia-2024';
const isInTable = (row: Row) =>
  placesOf(row).some((place) => place.review === review && place.locator.includes('Table 1'));
const measurements = readTable('measurements').rows.filter(isInTable);
const references = new Map(readTable('references').rows.map((row) => [row['id']!, row]));
const pages = new Map(builtPages().map((page) => [page.path, page]));

/** The row of the open data that holds a row of the table. */
function published([material, number, value, relation, temperature]: Printed): Row[] {
  const [one, low, high] = typeof value === 'string' ? [value, '', ''] : ['', ...value];
  const expected: Row = {
    property: 'ionic-conductivity',
    material,
    value: one,
    value_low: low!,
    value_high: high!,
    relation,
    unit: 'mS/cm',
    temperature_c: temperature === 'RT' ? '' : String(temperature),
    temperature_label: temperature === 'RT' ? 'RT' : '',
  };
  return measurements.filter(
    (row) =>
      Object.entries(expected).every(([column, cell]) => row[column] === cell) &&
      placesOf(row).some(
        (place) =>
          place.review === review &&
          place.locator.includes('Table 1') &&
          place.number === String(number ?? ''),
      ),
  );
}

const title = ([material, number, value]: Printed) => `${material} [${number ?? 'no number'}] ${value}`;
const rows = tableOne.map((printed) => ({ printed, name: title(printed) }));
const numbered = rows.flatMap(({ printed, name }) =>
  printed[1] === undefined ? [] : [{ printed, name, number: printed[1] }],
);

describe('Table 1 of jia-2024', () => {
  it('has 47 rows, each different, one without a number', () => {
    expect(tableOne).toHaveLength(47);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(47);
    expect(tableOne.filter(([, number]) => number === undefined).map(([material]) => material)).toEqual([
      'peo-litfsi',
    ]);
  });

  it('is in the open data as a whole, and nothing else claims to stand in it', () => {
    expect(measurements.filter((row) => row['property'] === 'ionic-conductivity')).toHaveLength(47);
  });

  it.each(rows)('$name stands in the open data, once', ({ printed }) => {
    expect(published(printed)).toHaveLength(1);
  });

  it.each(numbered)('$name leads to the paper of that number', ({ printed, number }) => {
    const reference = references.get(published(printed)[0]!['reference']!)!;
    expect(reference['cited_in']!.split(' ')).toContain(`${review}:${number}`);
  });

  it('without a number belongs to the review itself', () => {
    const [row] = published(tableOne.find(([, number]) => number === undefined)!);
    expect(row!['reference']).toBe(review);
  });

  it.each(numbered)('$name leads to a page that shows the DOI', ({ printed }) => {
    const { id, doi } = references.get(published(printed)[0]!['reference']!)!;
    expect(doi).toMatch(/^10\./);
    const page = pages.get(`/references/${id}/`)!;
    const links = withAttribute(page, 'href').map(({ value }) => value);
    const shown = links
      .filter((href) => href.startsWith('https://doi.org/'))
      .map((href) => decodeURIComponent(href.slice(16)));
    expect(shown).toContain(doi);
    expect(page.html).toContain(doi!.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  });
});

/** The copy of the review, which is not part of the repository. */
const copy = '../shared/sources/jia-2024.txt';

/** The DOI that the reference list prints under each number. */
function printedDois(): Map<number, string> {
  const entries = readFileSync(copy, 'utf8').matchAll(/^(\d+)\. .*[<(]https:\/\/doi\.org\/(.+)[>)]\s*$/gm);
  return new Map([...entries].map(([, number, doi]) => [Number(number), doi!.replaceAll('\\', '')]));
}

describe('the reference list of jia-2024', () => {
  it('prints the DOIs that the rows of Table 1 lead to', ({ skip }) => {
    skip(
      !existsSync(copy),
      `The copy of the review is not here (${copy}), so the DOIs are not compared with the print.`,
    );
    const printed = printedDois();
    expect(printed.size).toBeGreaterThan(250);
    const different = numbered.flatMap(({ printed: row, name, number }) => {
      const { doi } = references.get(published(row)[0]!['reference']!)!;
      const expected = printed.get(number);
      return expected?.toLowerCase() === doi!.toLowerCase()
        ? []
        : [`${name}: printed ${expected}, ours ${doi}`];
    });
    expect(different).toEqual([]);
  });
});
