import { describe, expect, test } from 'vitest';
import { placeIn } from '../../src/reading/lines.ts';
import { placed } from './place.ts';

describe('placeIn', () => {
  const text = 'ab\ncde\r\n\nf';
  test.each([
    [0, '1:1', 'a'],
    [1, '1:2', 'b'],
    [2, '1:3', 'the end of the first line'],
    [3, '2:1', 'c'],
    [5, '2:3', 'e'],
    [6, '2:4', 'the carriage return'],
    [8, '3:1', 'the empty line'],
    [9, '4:1', 'f'],
    [10, '4:2', 'the end of the text'],
    [99, '4:2', 'beyond it'],
    [-1, '1:1', 'before it'],
  ])('offset %i is at %s: %s', (offset, expected) => {
    expect(placed(placeIn(text)(offset))).toBe(expected);
  });

  test('counts from the line on which the text begins', () => {
    expect(placed(placeIn(text, 40)(3))).toBe('41:1');
  });

  test('a column counts UTF-16 units, as editors do', () => {
    expect(placed(placeIn('😀β x')(4))).toBe('1:5');
  });

  test('finds every character of many lines, whatever their number', () => {
    for (const count of [1, 2, 3, 7, 64, 65]) {
      const lines = Array.from({ length: count }, (_, line) => 'x'.repeat(line % 3));
      const place = placeIn(lines.join('\n'));
      let offset = 0;
      for (const [line, content] of lines.entries()) {
        expect(placed(place(offset))).toBe(`${line + 1}:1`);
        offset += content.length + 1;
      }
    }
  });
});
