import { expect, test } from 'vitest';
import { citationIsUnique } from '../../../scripts/checks/citation-is-unique.ts';
import { brokenPaper, paper, report } from './content.ts';

const cited = (...numbers: number[]) => ({ citedIn: numbers.map((number) => ({ review: 'r', number })) });

test('two papers under one number of a list', () => {
  expect(report(citationIsUnique, [paper('a', cited(5)), paper('b', cited(4, 5))])).toEqual([
    'content/references/b.mdx:12:13  citedIn[1].number  found number 5 of r a second time, expected a number that no other file has  (citation-is-unique)\n    It is that of content/references/a.mdx. Look it up in the list, and correct one of the two.',
  ]);
});

test('one paper twice under one number', () => {
  expect(report(citationIsUnique, [paper('a', cited(5, 5))])).toEqual([
    'content/references/a.mdx:12:13  citedIn[1].number  found number 5 of r a second time, expected a number that no other file has  (citation-is-unique)\n    It is that of citedIn[0] of this file. Look it up in the list, and correct one of the two.',
  ]);
});

test('a number beyond the end of the list', () => {
  expect(report(citationIsUnique, [paper('r', { listLength: 10 }), paper('a', cited(10, 11))])).toEqual([
    'content/references/a.mdx:12:13  citedIn[1].number  found 11, expected a number from 1 to 10  (citation-is-unique)\n    The reference list of r has 10 entries. Look the number up.',
  ]);
});

test('an item that does not fit hides none beside it', () => {
  const broken = brokenPaper('b', {
    citedIn: [
      { review: 'r', number: 'five' },
      { review: 'r', number: 5 },
    ],
  });
  expect(report(citationIsUnique, [paper('a', cited(5)), broken])).toHaveLength(1);
});

test('one number of two lists, and two numbers of one paper, are in order', () => {
  expect(
    report(citationIsUnique, [
      paper('a', cited(5, 9)),
      paper('b', { citedIn: [{ review: 'q', number: 5 }] }),
    ]),
  ).toEqual([]);
});
