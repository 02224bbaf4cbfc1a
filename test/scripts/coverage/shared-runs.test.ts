import { describe, expect, test } from 'vitest';
import { sharedRuns } from '../../../scripts/coverage/shared-runs.ts';
import { readEntry } from '../../../src/reading/entry.ts';

const family = (summary: string, body: string) =>
  readEntry(
    'family',
    'garnet',
    'families/garnet.mdx',
    `---\ntitle: Garnet\norder: 1\nsummary: ${JSON.stringify(summary)}\n---\n\n${body}\n`,
  );
const runs = (summary: string, body: string, document: string) =>
  sharedRuns([family(summary, body)], document).map(({ words }) => words);

const document =
  'Garnets exhibit a propensity to spontaneously exchange Li<sup>+</sup> and H<sup>+</sup> in $Li_{6.5}La_3$ ceramics.';

describe('sharedRuns', () => {
  test('finds a sentence taken from a document, whatever its signs and case', () => {
    expect(
      runs('A family.', 'The garnets exhibit, a propensity to *spontaneously* exchange lithium.', document),
    ).toEqual([]);
    expect(
      runs(
        'A family.',
        'Yes: garnets exhibit a propensity to *spontaneously* exchange Li+ and H+.',
        document,
      ),
    ).toEqual(['garnets exhibit a propensity to spontaneously exchange li and h']);
  });

  test('reads the sentences of the frontmatter too', () => {
    expect(
      runs('They exhibit a propensity to spontaneously exchange Li+ and more.', 'Own.', document),
    ).toHaveLength(1);
  });

  test('lets seven words pass', () => {
    expect(runs('A family.', 'They exhibit a propensity to spontaneously exchange water.', document)).toEqual(
      [],
    );
  });

  test('counts a formula as one word', () => {
    expect(runs('A family.', 'spontaneously exchange Li+ and H+ in Li6.5La3 rods', document)).toEqual([]);
    expect(
      runs('A family.', 'spontaneously exchange Li+ and H+ in Li6.5La3 ceramics', document),
    ).toHaveLength(1);
  });
});
