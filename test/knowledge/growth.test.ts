import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { chartPage } from '../../src/knowledge/pages/chart-page.ts';
import { comparedMaterial, comparePage } from '../../src/knowledge/pages/compare-page.ts';
import { conceptPage } from '../../src/knowledge/pages/concept-page.ts';
import { electrodePage } from '../../src/knowledge/pages/electrode-page.ts';
import { erratumRows } from '../../src/knowledge/pages/erratum-rows.ts';
import { familiesPage } from '../../src/knowledge/pages/families-page.ts';
import { familyPage } from '../../src/knowledge/pages/family-page.ts';
import { homePage } from '../../src/knowledge/pages/home-page.ts';
import { materialPage } from '../../src/knowledge/pages/material-page.ts';
import { materialsPage } from '../../src/knowledge/pages/materials-page.ts';
import {
  authorLetterPages,
  journalsPage,
  referenceIndexes,
} from '../../src/knowledge/pages/reference-index.ts';
import { referencePage } from '../../src/knowledge/pages/reference-page.ts';
import { referenceRows } from '../../src/knowledge/pages/reference-rows.ts';
import { strategiesPage } from '../../src/knowledge/pages/strategies-page.ts';
import { strategyPage } from '../../src/knowledge/pages/strategy-page.ts';
import { tables } from '../../src/knowledge/tables/tables.ts';
import { paperEntries } from '../../src/knowledge/search/paper-entries.ts';
import { recordFile } from '../../src/knowledge/search/search-files.ts';
import { valueEntries } from '../../src/knowledge/search/value-entries.ts';
import type { Entry } from '../../src/schema/collections.ts';
import { conductivity, electrode, family, material, paper, record, strategy } from './records.ts';

/** The step in which the content grows: so many papers, and of everything else what goes with them. */
const papersInABatch = 100;

/** A hundred papers, ten materials, ten strategies and one family, alike but for their names. */
const patterns = {
  paper: paper(
    'author-2000-joule-1',
    2000,
    `citedIn:
  - { review: review-2024, number: 1 }
strategies:
  - { strategy: strategy-0-0, finding: It helps., source: { review: review-2024, number: 1, locator: "1" } }
data:
  - ${conductivity('1', 'temperature: RT', 'material-0-0').trim().replaceAll('\n', '\n    ')}
  - property: cycle-life
    cell: { cathode: licoo2, electrolyte: material-0-0, anode: lithium }
    value: 100
    unit: cycles
    method: measured
    source: { review: review-2024, number: 1, locator: "2" }`,
  ),
  material: material('material-0-0', 'Li6PS5Cl', 'family-0'),
  strategy: strategy('strategy-0-0', 'families: [family-0]'),
  family: family('family-0', 1, 'sulfide'),
};

/** A copy of a record in which every name of the first batch becomes one of another batch. */
function renamed<E extends Entry>(pattern: E, batch: number, index: number): E {
  const text = JSON.stringify(pattern)
    .replaceAll('author-2000-joule-1', `author-2000-joule-${batch * papersInABatch + index + 1}`)
    .replaceAll('material-0-0', `material-${batch}-${index % 10}`)
    .replaceAll('strategy-0-0', `strategy-${batch}-${index % 10}`)
    .replaceAll('family-0', `family-${batch}`);
  return JSON.parse(text) as E;
}

const made = new Map<number, Entry[]>();

function content(papers: number): Entry[] {
  const entries = made.get(papers) ?? make(papers);
  made.set(papers, entries);
  return entries;
}

function make(papers: number): Entry[] {
  const batches = [...Array(papers / papersInABatch).keys()];
  const times = (count: number) => [...Array(count).keys()];
  return [
    family('sulfide', 1),
    electrode('licoo2', 'LiCoO2', 'cathode'),
    electrode('lithium', 'Li', 'anode'),
    record('concept', 'interphase', '---\ntitle: Interphase\nsummary: What grows.\n---\n'),
    paper('review-2024', 2024, 'summary: A review.'),
    ...batches.flatMap((batch): Entry[] => [
      renamed(patterns.family, batch, 0),
      ...times(10).flatMap((index) => [
        renamed(patterns.material, batch, index),
        renamed(patterns.strategy, batch, index),
      ]),
      ...times(papersInABatch).map((index) => renamed(patterns.paper, batch, index)),
    ]),
  ];
}

/** The same records, counting how often anyone looks into one. Whoever searches a whole folder looks into all its records. */
function counted(entries: readonly Entry[]): { entries: Entry[]; looks(): number } {
  let looks = 0;
  const watched = entries.map(({ data, ...rest }) =>
    Object.defineProperty({ ...rest } as Entry, 'data', {
      get: () => {
        looks += 1;
        return data;
      },
    }),
  );
  return { entries: watched, looks: () => looks };
}

const urls = { measurement: () => '', record: () => '', disagreement: () => '' };

/** Everything that the site asks of the joined records, by name, as one question each. */
const questions: Record<string, (all: Knowledge) => unknown> = {
  'the pages of papers': (all) => [...all.reference.values()].map((one) => referencePage(all, one)),
  'the pages of materials': (all) => [...all.material.values()].map((one) => materialPage(all, one)),
  'the pages of families': (all) => [...all.family.values()].map((one) => familyPage(all, one)),
  'the pages of strategies': (all) => [...all.strategy.values()].map((one) => strategyPage(all, one)),
  'the pages of electrodes': (all) => [...all.electrode.values()].map((one) => electrodePage(all, one)),
  'the pages of concepts': (all) => [...all.concept.values()].map((one) => conceptPage(all, one)),
  'the list of papers': referenceRows,
  'the papers by author': authorLetterPages,
  'the papers by journal': journalsPage,
  'the ways into the list of papers': referenceIndexes,
  'the list of materials': materialsPage,
  'the list of families': familiesPage,
  'the list of strategies': strategiesPage,
  'the list of disagreements': (all) => erratumRows(all, all.reference.values()),
  'the front page': homePage,
  'the chart of conductivities': (all) => chartPage(all, ['ionic-conductivity']),
  'the page that compares': comparePage,
  'the materials to compare': (all) => [...all.material.values()].map((one) => comparedMaterial(all, one)),
  'the names for the search': recordFile,
  'the papers for the search': paperEntries,
  'the values for the search': valueEntries,
  'the open data': (all) => tables.map((table) => table.rows(all, urls)),
};

function looksFor(papers: number, question: (all: Knowledge) => unknown): number {
  const { entries, looks } = counted(content(papers));
  const all = joinRecords(entries);
  const before = looks();
  let values = 0;
  const measurements = new Proxy(all.measurements, {
    get: (target, key, receiver) => {
      values += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  question({ ...all, measurements });
  return looks() - before + values;
}

describe('three times as many records', () => {
  it('cost three times as many looks to join, and a little for sorting', () => {
    const looksToJoin = (papers: number) => {
      const { entries, looks } = counted(content(papers));
      const all = joinRecords(entries);
      expect(all.measurements).toHaveLength(2 * papers);
      return looks();
    };
    // Sorting n papers takes n log n comparisons: 3 × log 3000 / log 1000 = 3.48. What is quadratic takes 9 times as many.
    expect(looksToJoin(3000) / looksToJoin(1000)).toBeLessThan(3.6);
  });

  it.each(Object.keys(questions))(
    'cost three times as many looks for %s',
    (name) => {
      expect(looksFor(3000, questions[name]!) / looksFor(1000, questions[name]!)).toBeLessThan(3.6);
    },
    60_000,
  );

  it('would be found out if a page searched a folder', () => {
    const searching = (all: Knowledge) =>
      [...all.reference.values()].map((one) =>
        [...all.reference.values()].filter(({ data }) =>
          data.citedIn.some(({ review }) => review === one.id),
        ),
      );
    expect(looksFor(300, searching) / looksFor(100, searching)).toBeGreaterThan(8);
  });
});
