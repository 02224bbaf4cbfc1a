import { describe, expect, test } from 'vitest';
import { fullCitation, shortCitation } from '../../src/bibliography/citation.ts';
import { searchQuery } from '../../src/bibliography/search.ts';
import type { Bibliography } from '../../src/bibliography/work.ts';
import { chen, kamaya, rao, whittingham, zeng } from './works.ts';

describe('shortCitation', () => {
  test.each([
    ['Whittingham 1976', whittingham],
    ['Rao & Adams 2011', rao],
    ['Kamaya et al. 2011', kamaya],
    ['Chen et al. 2020', chen],
    ['Zeng et al. 2019', zeng],
    ['Whittingham et al. 1976', { ...whittingham, etal: true }],
    ['Rao et al. 2011', { ...rao, etal: true }],
    ['van der Waals 1873', { type: 'thesis', authors: ['van der Waals, J. D.'], year: 1873 }],
    ['Anonymous 2001', { type: 'report', authors: [], year: 2001 }],
  ] as const)('%s', (expected, work) => {
    expect(shortCitation(work)).toBe(expected);
  });
});

/** The citation with italics as *...* and bold as **...**. */
function marked(work: Bibliography): string {
  const marks = { text: '', italic: '*', bold: '**' };
  return fullCitation(work)
    .map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`)
    .join('');
}

describe('fullCitation', () => {
  test('comes in pieces', () => {
    expect(fullCitation(kamaya)).toEqual([
      { kind: 'text', text: 'N. Kamaya, K. Homma, Y. Yamakawa et al. A lithium superionic conductor. ' },
      { kind: 'italic', text: 'Nat. Mater.' },
      { kind: 'text', text: ' ' },
      { kind: 'bold', text: '10' },
      { kind: 'text', text: ', 682–686 (2011).' },
    ]);
  });

  test.each<[string, Bibliography]>([
    [
      'R. P. Rao and S. Adams. *Phys. Status Solidi A* **208**, 1804–1807 (2011).',
      { ...rao, title: undefined },
    ],
    [
      'R. Chen, Q. Li, X. Yu, L. Chen and H. Li. T. *Chem Rev* **120**, 6820–6877 (2020).',
      { ...chen, title: 'T' },
    ],
    ['M. S. Whittingham. Why? *Science* **192**, 1126–1127 (1976).', { ...whittingham, title: 'Why?' }],
    [
      'X. Zeng, M. Li and D. Abd El-Hady. *Advanced Energy Materials* **9**(27) (2019).',
      { ...zeng, title: undefined },
    ],
    [
      'X. Zeng et al. *Small* (2023).',
      { type: 'article', authors: ['Zeng, X.'], etal: true, container: 'Small', year: 2023 },
    ],
    ['J. D. van der Waals. (1873).', { type: 'thesis', authors: ['van der Waals, J. D.'], year: 1873 }],
    [
      'The Consortium. T. *J* **81–82**, 925–929 (1999).',
      {
        type: 'article',
        authors: ['The Consortium'],
        title: 'T',
        container: 'J',
        volume: '81-82',
        pages: '925-929',
        year: 1999,
      },
    ],
    ['*Small* 12 (2023).', { type: 'article', authors: [], container: 'Small', pages: '12', year: 2023 }],
    ['(2023).', { type: 'report', authors: [], year: 2023 }],
  ])('%s', (expected, work) => {
    expect(marked(work)).toBe(expected);
  });
});

describe('searchQuery', () => {
  test('is the title where there is one', () => {
    expect(searchQuery(kamaya)).toBe('A lithium superionic conductor');
  });

  test('is journal, volume, first page and year otherwise', () => {
    expect(searchQuery({ ...chen, title: undefined })).toBe('Chem Rev 120 6820 2020');
    expect(searchQuery({ ...zeng, title: ' ' })).toBe('Advanced Energy Materials 9 2019');
    expect(searchQuery({ type: 'report', authors: [], year: 2001 })).toBe('2001');
  });
});
