import { describe, expect, test } from 'vitest';
import { toCsl } from '../../src/bibliography/csl.ts';
import { DoiError } from '../../src/bibliography/doi.ts';
import { WORK_TYPES } from '../../src/bibliography/work.ts';
import { chen, kamaya, zeng } from './works.ts';

describe('toCsl', () => {
  test('has every field of a full record', () => {
    expect(toCsl(kamaya, 'kamaya-2011-nat-mater-682')).toStrictEqual({
      id: 'kamaya-2011-nat-mater-682',
      type: 'article-journal',
      title: 'A lithium superionic conductor',
      author: [
        { family: 'Kamaya', given: 'N.' },
        { family: 'Homma', given: 'K.' },
        { family: 'Yamakawa', given: 'Y.' },
        { literal: 'others' },
      ],
      'container-title': 'Nat. Mater.',
      issued: { 'date-parts': [[2011]] },
      volume: '10',
      page: '682-686',
      DOI: '10.1038/nmat3066',
    });
  });

  test('expands pages, keeps the issue, and leaves out what is missing', () => {
    expect(toCsl(chen, 'a').page).toBe('6820-6877');
    expect(toCsl({ ...chen, pages: '1501590' }, 'a').page).toBe('1501590');
    expect(toCsl(zeng, 'a')).toMatchObject({ volume: '9', issue: '27' });
    expect(toCsl({ type: 'report', authors: [], year: 2001 }, 'a')).toStrictEqual({
      id: 'a',
      type: 'report',
      issued: { 'date-parts': [[2001]] },
    });
  });

  test('keeps the name of a group whole, and of a person with a particle', () => {
    expect(
      toCsl({ ...zeng, authors: ['The Battery Consortium', 'van der Waals, J. D.'] }, 'a').author,
    ).toEqual([{ literal: 'The Battery Consortium' }, { family: 'van der Waals', given: 'J. D.' }]);
  });

  test('takes the DOI out of a link, in printed case', () => {
    expect(toCsl({ ...zeng, doi: 'https://doi.org/10.1039/C5TA08574H' }, 'a').DOI).toBe('10.1039/C5TA08574H');
    expect(() => toCsl({ ...zeng, doi: 'none' }, 'a')).toThrow(DoiError);
  });

  test('maps every type to one of CSL', () => {
    expect(WORK_TYPES.map((type) => toCsl({ ...zeng, type }, 'a').type)).toEqual([
      'article-journal',
      'article-journal',
      'book',
      'chapter',
      'thesis',
      'patent',
      'article',
      'manuscript',
      'report',
    ]);
  });
});
