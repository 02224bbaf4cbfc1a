import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPages, parsePages } from '../../src/bibliography/pages.ts';

describe('parsePages', () => {
  test.each([
    ['682–686', '682', '686'],
    ['682-686', '682', '686'],
    ['6820-77', '6820', '6877'],
    ['190-6', '190', '196'],
    ['82-5', '82', '85'],
    ['890-914', '890', '914'],
    ['9481-505', '9481', '9505'],
    ['9-12', '9', '12'],
    ['A3454-61', 'A3454', 'A3461'],
    ['A1731-44', 'A1731', 'A1744'],
    ['A3454–A3461', 'A3454', 'A3461'],
    ['L8–L11', 'L8', 'L11'],
    ['L8–11', 'L8', 'L11'],
    [' 648 – 61 ', '648', '661'],
    ['998-3', '998', '3'],
  ])('%s is %s to %s', (printed, first, last) => {
    expect(parsePages(printed)).toEqual({ first, last });
  });

  test.each([
    ['1501590', '1501590'],
    ['eabh1896', 'eabh1896'],
    ['A90', 'A90'],
    ['682–', '682'],
    ['1-2-3', '1-2-3'],
  ])('%s has one page only', (printed, first) => {
    expect(parsePages(printed)).toEqual({ first });
  });

  test('finds none in an empty text', () => {
    expect(parsePages(' ')).toBeUndefined();
    expect(formatPages('')).toBe('');
  });

  test('completes every shortened range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50000 }), fc.integer({ min: 1, max: 200 }), (first, length) => {
        const last = String(first + length);
        let cut = 0;
        while (last.length === String(first).length && last[cut] === String(first)[cut]) cut++;
        expect(formatPages(`${first}-${last.slice(cut)}`)).toBe(`${first}–${last}`);
        expect(formatPages(formatPages(`${first}-${last}`))).toBe(`${first}–${last}`);
      }),
    );
  });
});
