import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../scripts/coverage/coverage-of.ts';
import { exceptionsFor } from '../../scripts/coverage/exceptions.ts';
import { readFolder } from '../../src/reading/folder.ts';

/** The texts of the source documents are not ours to publish: where they do not lie beside the project, nothing can be held against them. */
const texts = process.env['INTERPHASE_SOURCES'] ?? '../shared/sources';
const documents = ['bi-2022', 'pan-2022', 'jia-2024', 'zhang-2023', 'guo-2023'];
const textOf = (review: string): string => readFileSync(`${texts}/${review}.txt`, 'utf8');

describe.skipIf(!existsSync(texts))(`the texts of the documents in ${texts}`, () => {
  const content = readFolder('content');
  const exceptions = readFileSync('scripts/coverage/exceptions.yaml', 'utf8');

  it.each(documents)(
    'every reference and every value of %s is recorded or explained, and no eight words in a row are its own',
    (review) => {
      const known = exceptionsFor(review, exceptions);
      const { open, stale, copied } = coverageOf(content, review, textOf(review), known);
      const values = open.values.map(({ line, text }) => `${review}.txt:${line} ${text}`);
      expect({ numbers: open.numbers, values, stale }).toEqual({ numbers: [], values: [], stale: [] });
      expect(copied).toEqual([]);
    },
  );
});
