import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../scripts/coverage/paragraphs.ts';

test('numbers the lines as an editor does and stops at the list of references', () => {
  const document =
    'Title\n\nIt works [1].\r\n## **References**\n\n1. Rao, R.P.: Studies (2011)\nIt is no text.';
  expect(paragraphsOf(document)).toEqual([
    { line: 1, text: 'Title' },
    { line: 3, text: 'It works [1].' },
  ]);
});

test('takes a heading of that name for text where no list follows', () => {
  expect(paragraphsOf('References\n\nare made below.')).toHaveLength(2);
});
