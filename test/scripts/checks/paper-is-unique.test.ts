import { expect, test } from 'vitest';
import { paperIsUnique } from '../../../scripts/checks/paper-is-unique.ts';
import { brokenPaper, paper, report } from './content.ts';

const twice = (line: number) =>
  `content/references/b.mdx:${line}:6  doi  found the DOI of content/references/a.mdx, expected a DOI that no other file has  (paper-is-unique)\n    One paper is one file: merge the two, and keep what each says in citedIn and data.`;

test('one DOI in two files is one paper twice', () => {
  expect(
    report(paperIsUnique, [paper('a', { doi: '10.1038/nmat3066' }), paper('b', { doi: '10.1038/nmat3066' })]),
  ).toEqual([twice(8)]);
});

test('however it is spelt', () => {
  const content = [
    paper('a', { doi: '10.1038/nmat3066' }),
    paper('b', { doi: 'https://doi.org/10.1038/NMAT3066' }),
  ];
  expect(report(paperIsUnique, content)).toEqual([twice(8)]);
});

test('and whatever else is wrong with one of them', () => {
  const content = [
    brokenPaper('a', { doi: '10.1038/nmat3066', volume: 10 }),
    brokenPaper('b', { volume: 10, doi: '10.1038/nmat3066' }),
  ];
  expect(report(paperIsUnique, content)).toEqual([twice(9)]);
});

test('papers with two DOIs, without one or with one that is none are told apart', () => {
  const content = [
    paper('a', { doi: '10.1038/nmat3066' }),
    paper('b', { doi: '10.1038/nmat3067' }),
    paper('c'),
    paper('d'),
    brokenPaper('e', { doi: 'x' }),
    brokenPaper('f', { doi: 'x' }),
  ];
  expect(report(paperIsUnique, content)).toEqual([]);
});
