import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import {
  authorLetterPages,
  authorsPage,
  journalsPage,
  referenceIndexes,
  yearsPage,
} from '../../src/knowledge/pages/reference-index.ts';
import { referencePage } from '../../src/knowledge/pages/reference-page.ts';
import { conductivity, family, material, paper, paperWith, record, strategy } from './records.ts';

const printed = (id: string, year: number, authors: readonly string[], fields = '') =>
  record(
    'reference',
    id,
    `---\ntype: article\nauthors:\n${authors.map((one) => `  - ${one}\n`).join('')}year: ${year}\n${fields}\n---\n`,
  );

const all = joinRecords([
  printed(
    'wang-2020-joule-1',
    2020,
    ['Wang, Y.', 'Ångström, A. J.'],
    'container: Joule\nvolume: "4"\npages: "1-9"',
  ),
  printed('li-2022-joule-2', 2022, ['Li, H.', 'Wang, Y.'], 'container: Joule'),
  printed('wang-2021-nature-3', 2021, ['Wang, Y. L.', 'Ørsted, H. C.'], 'container: Nature'),
  printed('wang-2019-nature-4', 2019, ['Wang, Y.-L.']),
]);
const lines = (groups: readonly { name: string; papers: readonly { id: string }[] }[]) =>
  groups.map(({ name, papers }) => `${name}: ${papers.map(({ id }) => id).join(' ')}`);

describe('the index of authors', () => {
  const pages = authorLetterPages(all);

  it('puts papers together where family name and initials are exactly the same', () => {
    expect(lines(pages.find(({ letter }) => letter === 'w')!.authors)).toEqual([
      'Wang, Y.: li-2022-joule-2 wang-2020-joule-1',
      'Wang, Y. L.: wang-2021-nature-3',
      'Wang, Y.-L.: wang-2019-nature-4',
    ]);
  });

  it('goes by the first letter without its marks', () => {
    expect(pages.map(({ letter, authors }) => `${letter} ${authors.length}`)).toEqual([
      'a 1',
      'l 1',
      'o 1',
      'w 3',
    ]);
    const { names, letters, top } = authorsPage(all);
    expect([names, letters.map(({ label, count }) => `${label}${count}`).join(' ')]).toEqual([
      6,
      'A1 L1 O1 W3',
    ]);
    expect([top[0]!.name, top[0]!.papers.length]).toEqual(['Wang, Y.', 2]);
  });

  it('has a place for names that begin with no letter', () => {
    const group = joinRecords([printed('group-2020-joule-1', 2020, ['3D Batteries Group'])]);
    expect(authorLetterPages(group).map(({ letter, label }) => [letter, label])).toEqual([
      ['other', 'Other'],
    ]);
  });
});

describe('the indexes of journals and years', () => {
  it('list journals by name, and last what no source prints a journal for', () => {
    expect(lines(journalsPage(all))).toEqual([
      'Joule: li-2022-joule-2 wang-2020-joule-1',
      'Nature: wang-2021-nature-3',
      'No journal printed: wang-2019-nature-4',
    ]);
    expect(journalsPage(all)[0]!.papers[1]).toMatchObject({ name: 'Wang & Ångström 2020', where: '4, 1–9' });
  });

  it('list years from the newest', () => {
    expect(yearsPage(all).map(({ name }) => name)).toEqual(['2022', '2021', '2020', '2019']);
  });
});

describe('the papers that support the most data', () => {
  it('are those with the most values, then with the most strategies; papers without a value are none', () => {
    const evidence = (one: string) =>
      `  - { strategy: ${one}, finding: It helps., source: { locator: "1" } }\n`;
    const value = `data:\n  - ${conductivity('5').trim().replaceAll('\n', '\n    ')}\n`;
    const { top } = referenceIndexes(
      joinRecords([
        family('sulfide', 1),
        material('li6ps5cl', 'Li6PS5Cl', 'sulfide'),
        strategy('coat'),
        paperWith('two-2019-joule-1', 2019, conductivity('1'), conductivity('2', 'temperature: 60')),
        paper('one-2020-joule-2', 2020, value),
        // The same strategy twice is one strategy.
        paper('both-2018-joule-3', 2018, `strategies:\n${evidence('coat')}${evidence('coat')}${value}`),
        paper('none-2021-joule-4', 2021, `strategies:\n${evidence('coat')}`),
      ]),
    );
    expect(top.map(({ paper: { id }, values, strategies }) => `${id} ${values} ${strategies}`)).toEqual([
      'two-2019-joule-1 2 0',
      'both-2018-joule-3 1 1',
      'one-2020-joule-2 1 0',
    ]);
  });
});

describe('by which document a paper is cited', () => {
  it('names each with its number and the places where something of it was read there', () => {
    const source = (review: string, number: number, locator: string) =>
      `{ review: ${review}, number: ${number}, locator: ${locator} }`;
    const records = joinRecords([
      paper('review-2024', 2024, 'summary: A review.'),
      paper('other-2023', 2023, 'summary: Another.'),
      strategy('coat'),
      paper(
        'one-2020-joule-1',
        2020,
        `citedIn:\n  - { review: review-2024, number: 17 }\n  - { review: review-2024, number: 90 }\n  - { review: other-2023, number: 3 }
strategies:
  - { strategy: coat, finding: It helps., source: ${source('review-2024', 17, '"5.2"')} }
  - { strategy: coat, finding: Again., source: ${source('review-2024', 17, '"5.2"')} }
data:
  - property: cycle-life
    system: A cell
    value: 100
    unit: cycles
    method: measured
    source: ${source('review-2024', 90, 'Table 1')}`,
      ),
    ]);
    const { citedBy } = referencePage(records, records.reference.get('one-2020-joule-1')!);
    expect(citedBy.map(({ document, number, places }) => [document.short, number, ...places])).toEqual([
      ['Review 2024', 17, 'section 5.2'],
      ['Review 2024', 90, 'Table 1'],
      ['Other 2023', 3],
    ]);
  });
});
