import { describe, expect, test } from 'vitest';
import { problemText } from '../../src/reading/problem-text.ts';
import { readEntry } from '../../src/reading/entry.ts';

const file = (note: string) => `---\ntitle: ${note}\nsummary: A term.\n---\nText.\n`;
const report = (text: string) => readEntry('concept', 'x', 'x.mdx', text).problems.map(problemText);
const remove = 'Delete it, or write the text around it anew.';

describe('signs that nobody sees are refused', () => {
  test.each([
    [
      'a\u00ADb',
      `2:9  file  found a soft hyphen (U+00AD), expected signs that can be seen  (text-is-plain)\n    ${remove}`,
    ],
    [
      'a\u200Bb',
      `2:9  file  found a space without width (U+200B), expected signs that can be seen  (text-is-plain)\n    ${remove}`,
    ],
    [
      'a\u202Eb',
      `2:9  file  found a hidden sign (U+202E), expected signs that can be seen  (text-is-plain)\n    ${remove}`,
    ],
    [
      'a\u2066b',
      `2:9  file  found a hidden sign (U+2066), expected signs that can be seen  (text-is-plain)\n    ${remove}`,
    ],
    [
      'a\uE000b',
      `2:9  file  found a hidden sign (U+E000), expected signs that can be seen  (text-is-plain)\n    ${remove}`,
    ],
    [
      '"a\uFEFFb"',
      `2:10  file  found a byte-order mark inside the text (U+FEFF), expected signs that can be seen  (text-is-plain)\n    ${remove}`,
    ],
    [
      'a\u001Bb',
      `2:9  file  found a hidden sign (U+001B), expected signs that can be seen  (text-is-plain)\n    ${remove}`,
    ],
    [
      'a\uFFFDb',
      '2:9  file  found a character that could not be read (U+FFFD), expected signs that can be seen  (text-is-plain)\n    Save the file as UTF-8, and write the character anew.',
    ],
  ])('%j', (title, expected) => {
    expect(report(file(title))).toContain(`x.mdx:${expected}`);
  });

  test('at most ten of them are told: they are one mistake', () => {
    expect(report(file('\u00AD'.repeat(50)))).toHaveLength(10);
  });
});

test.each(['Young’s modulus – 1 µm', 'Li₃PS₄ β 😀', '10\u00A0mS', 'e\u0301', '界面', '\u200C'])(
  '%s is text',
  (title) => {
    expect(report(file(title))).toEqual([]);
  },
);

test('a file in another encoding is told as such', () => {
  const latin1 = Buffer.from(file('Li3PS4 à 25 °C'), 'latin1').toString('utf8');
  expect(report(latin1)).toEqual([
    'x.mdx:2:15  file  found a character that could not be read (U+FFFD), expected signs that can be seen  (text-is-plain)\n    Save the file as UTF-8, and write the character anew.',
    'x.mdx:2:20  file  found a character that could not be read (U+FFFD), expected signs that can be seen  (text-is-plain)\n    Save the file as UTF-8, and write the character anew.',
  ]);
});
