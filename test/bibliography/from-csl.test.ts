import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citekey } from '../../src/bibliography/citekey.ts';
import { fromCsl, RecordError } from '../../src/bibliography/from-csl.ts';

/** Records in the shape of Crossref, made by hand; of the first the facts are those of a real paper. */
const recorded = (name: string): unknown => {
  const answer = JSON.parse(readFileSync(`test/fixtures/crossref/${name}.json`, 'utf8')) as object;
  return 'message' in answer ? answer.message : answer;
};

const bare = {
  type: 'article-journal',
  author: [{ family: 'Doe', given: 'J.' }],
  issued: { 'date-parts': [[2001]] },
};

describe('fromCsl', () => {
  test('reads an article of Crossref', () => {
    const { work, notes } = fromCsl(recorded('article'));
    expect(work).toEqual({
      type: 'article',
      authors: ['Kamaya, N.', 'Homma, K.', 'Yamakawa, Y.'],
      title: 'A lithium superionic conductor',
      container: 'Nat. Mater.',
      year: 2011,
      volume: '10',
      issue: '9',
      pages: '682–686',
      doi: '10.1038/nmat3066',
    });
    expect(notes).toEqual([]);
    expect(citekey(work)).toBe('kamaya-2011-nat-mater-682');
  });

  test('takes the year of the issue, the formula out of its markup, and names as lists print them', () => {
    expect(fromCsl(recorded('markup')).work).toEqual({
      type: 'article',
      authors: ['te Velthuis, J.-Y.', 'The Battery Consortium', 'King, M. L. Jr.'],
      title: 'Li+ in Li6PS5Cl & in situ XRD: x < 0.5',
      container: 'ACS Appl. Mater. Interfaces',
      year: 2020,
      volume: '12',
      issue: '3',
      pages: '3821–3827',
      doi: '10.5555/Made.9B0001',
    });
  });

  test('leaves absent what the record lacks, and says so', () => {
    const { work, notes } = fromCsl(recorded('sparse'));
    expect(work).toEqual({
      type: 'article',
      authors: ['Solo'],
      container: 'Adv. Mater.',
      year: 2020,
      pages: '2000575',
      doi: '10.5555/sparse.1',
    });
    expect(notes).toEqual([
      'The record has no title, volume: absent in the file, to be added from the paper.',
    ]);
  });

  test('reads the answer of content negotiation', () => {
    expect(fromCsl(recorded('negotiated')).work).toMatchObject({
      type: 'preprint',
      authors: ['Afshar, S.', 'Morris, K.'],
      year: 2017,
      doi: '10.48550/ARXIV.1709.03970',
    });
  });

  test('prefers the article number to pages within the article, and the page otherwise', () => {
    const pages = (page: string, number: string) =>
      fromCsl({ ...bare, page, 'article-number': number }).work.pages;
    expect(pages('1-9', '4030')).toBe('4030');
    expect(pages('682-686', '4030')).toBe('682–686');
    expect(fromCsl({ ...bare, number: 'e123' }).work.pages).toBe('e123');
    expect(fromCsl({ ...bare, type: 'report', number: 'TR-1' }).work.pages).toBeUndefined();
  });

  test('keeps a journal that the table does not know, and says what to do', () => {
    const { work, notes } = fromCsl({ ...bare, 'container-title': 'Journal of Made Things' });
    expect(work.container).toBe('Journal of Made Things');
    expect(notes[0]).toContain('does not know "Journal of Made Things"');
  });

  test('keeps particles, and a list that breaks off', () => {
    const author = [
      { family: 'Waals', given: 'Johannes D.', 'non-dropping-particle': 'van der' },
      { literal: 'others' },
    ];
    const { work } = fromCsl({ ...bare, author });
    expect(work.authors).toEqual(['van der Waals, J. D.']);
    expect(work.etal).toBe(true);
  });

  test('refuses a record that does not say enough', () => {
    expect(() => fromCsl({ ...bare, author: [] })).toThrow(
      new RecordError('The record names no author. Write the file by hand, from the paper.'),
    );
    expect(() => fromCsl({ ...bare, issued: { 'date-parts': [[null]] } })).toThrow(RecordError);
    expect(() => fromCsl({ ...bare, type: 'dataset' })).toThrow(
      'The record is of the kind "dataset", which has no counterpart here. Say what it is with --type.',
    );
    expect(fromCsl({ ...bare, type: 'dataset' }, 'report').work.type).toBe('report');
    expect(() => fromCsl('text')).toThrow(RecordError);
  });
});
