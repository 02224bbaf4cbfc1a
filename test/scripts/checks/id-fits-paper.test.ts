import { describe, expect, test } from 'vitest';
import { idFitsPaper } from '../../../scripts/checks/id-fits-paper.ts';
import { brokenPaper, paper, report } from './content.ts';

const problem = (id: string, expected: string) =>
  `content/references/${id}.mdx:1:1  file name  found ${id}, expected ${expected}  (id-fits-paper)\n    Rename the file, or correct its authors, year, container or pages.`;

test('a file that is named after its paper is in order', () => {
  expect(report(idFitsPaper, [paper('kamaya-2011-nat-mater-682')])).toEqual([]);
});

test.each([
  ['kamaya-2011', {}, 'kamaya-2011-nat-mater-682'],
  ['kamaya-2012-nat-mater-682', {}, 'kamaya-2011-nat-mater-682'],
  ['kamaya-2011-nat-mater-682', { pages: '683–686' }, 'kamaya-2011-nat-mater-683'],
  ['kamaya-2011-nat-mater-682', { container: 'Nature' }, 'kamaya-2011-nature-682'],
  ['kamaya-2011-nat-mater-682', { authors: ['Homma, K.', 'Kamaya, N.'] }, 'homma-2011-nat-mater-682'],
])('%s with %j', (id, added, expected) => {
  expect(report(idFitsPaper, [paper(id, added)])).toEqual([problem(id, expected)]);
});

describe('a document that the site follows through keeps a short name', () => {
  test.each([{ listLength: 132 }, { summary: 'What it covers.' }, { rights: 'CC BY 4.0' }])(
    'with %j',
    (added) => {
      expect(
        report(idFitsPaper, [paper('kamaya-2011', added), paper('kamaya-2011-nat-mater-682', added)]),
      ).toEqual([]);
      expect(report(idFitsPaper, [paper('homma-2011', added)])).toEqual([
        problem('homma-2011', 'kamaya-2011-nat-mater-682'),
      ]);
    },
  );
});

test('of a paper whose bibliography does not fit nothing is said', () => {
  expect(report(idFitsPaper, [brokenPaper('x', { pages: 682 })])).toEqual([]);
});
