import { describe, expect, it } from 'vitest';
import { findJournal } from '../../src/bibliography/journals.ts';
import { parsePages } from '../../src/bibliography/pages.ts';
import { slug } from '../../src/bibliography/slug.ts';
import { readFolder } from '../../src/reading/folder.ts';
import { entriesOf } from '../../scripts/checks/records.ts';

const papers = entriesOf(readFolder('content'), 'reference').map(({ entry }) => entry);

/** The printed reference lists, with the number of entries that each document prints. */
const lists = { 'bi-2022': 132, 'pan-2022': 191, 'jia-2024': 283, 'zhang-2023': 50 };

describe('the printed reference lists', () => {
  it.each(Object.entries(lists))('each of the entries of %s has one file', (review, length) => {
    const numbers = papers.flatMap(({ data }) =>
      data.citedIn.flatMap((cited) => (cited.review === review ? [cited.number] : [])),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, index) => index + 1));
  });

  it('have 656 entries', () => {
    expect(papers.flatMap(({ data }) => data.citedIn)).toHaveLength(656);
  });
});

/** Ids of papers that share a key; those without a key are left out. */
function doubles(keyOf: (data: (typeof papers)[number]['data']) => string | undefined): string[] {
  const ids = new Map<string, string[]>();
  for (const { id, data } of papers) {
    const key = keyOf(data);
    if (key !== undefined) ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return [...ids.values()].filter((same) => same.length > 1).map((same) => same.join(' = '));
}

describe('no two files are one paper', () => {
  it('by DOI', () => {
    expect(doubles(({ doi }) => doi?.toLowerCase())).toEqual([]);
  });

  it('by title', () => {
    expect(doubles(({ title }) => (title === undefined ? undefined : slug(title)))).toEqual([]);
  });

  it('by journal, volume and first page', () => {
    expect(
      doubles(({ container, volume, pages }) => {
        const first = parsePages(pages ?? '')?.first;
        if (container === undefined || volume === undefined || first === undefined) return undefined;
        return slug(`${findJournal(container)?.abbreviation ?? container} ${volume} ${first}`);
      }),
    ).toEqual([]);
  });

  it('by authors, journal and year, where one has no page or the pages of an advance article', () => {
    const advance = /^(?:[12]?\d)(?:\D|$)/;
    const hasPlace = (pages: string | undefined) => pages !== undefined && !advance.test(pages);
    const keyOf = ({ authors, container, year }: (typeof papers)[number]['data']) =>
      slug(
        [...authors.slice(0, 3).map((author) => author.replace(/, (.).*/, ' $1')), container, year].join(' '),
      );
    const placed = new Set(papers.filter(({ data }) => hasPlace(data.pages)).map(({ data }) => keyOf(data)));
    const unplaced = papers.filter(({ data }) => !hasPlace(data.pages) && data.authors.length > 1);
    expect(unplaced.filter(({ data }) => placed.has(keyOf(data))).map(({ id }) => id)).toEqual([]);
  });
});
