import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf, listText, numberOf, readView, toggled, writeView } from '../../src/charts/view.ts';

const defaults = { family: '', sort: 'family', charge: '' };

describe('writeView', () => {
  it.each([
    ['nothing for the defaults', {}, ''],
    ['what has changed, under its name', { sort: 'margin' }, '?sort=margin'],
    ['a list as a person would', { family: 'halide,sulfide' }, '?family=halide,sulfide'],
    ['in the order of the defaults', { charge: '4.2', sort: 'margin' }, '?sort=margin&charge=4.2'],
    ['an empty choice where the default is not empty', { sort: '' }, '?sort='],
    [
      'signs that mean something in an address in their escaped form',
      { family: 'a&b=c' },
      '?family=a%26b%3Dc',
    ],
  ])('writes %s', (_, changed, expected) => {
    expect(writeView(defaults, { ...defaults, ...changed })).toBe(expected);
  });
});

describe('writeView beside another tool of the page', () => {
  it('keeps what the address says under other names', () => {
    expect(writeView(defaults, { ...defaults, sort: 'margin' }, '?t.sort=year&sort=old')).toBe(
      '?t.sort=year&sort=margin',
    );
    expect(writeView(defaults, defaults, '?sort=old')).toBe('');
  });
});

describe('readView', () => {
  it('takes what the address says and the defaults for the rest', () => {
    expect(readView(defaults, '?sort=margin&charge=4.2')).toEqual({
      family: '',
      sort: 'margin',
      charge: '4.2',
    });
  });

  it('ignores names that the page does not know', () => {
    expect(readView(defaults, '?color=red')).toEqual(defaults);
  });

  it('reads back every view that was written', () => {
    const view = fc.record({
      family: fc.string(),
      sort: fc.string(),
      charge: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(view, (one) => {
        expect(readView(defaults, writeView(defaults, one))).toEqual({ ...one });
      }),
    );
  });
});

describe('a list in a view', () => {
  it('is empty for an empty text', () => {
    expect(listOf('')).toEqual([]);
  });

  it('has one order, whatever was chosen first', () => {
    expect(listText(['sulfide', 'halide', 'sulfide'])).toBe('halide,sulfide');
  });

  it('takes an item in and lets it go', () => {
    expect(toggled('halide', 'sulfide')).toBe('halide,sulfide');
    expect(toggled('halide,sulfide', 'halide')).toBe('sulfide');
    expect(toggled('sulfide', 'sulfide')).toBe('');
  });
});

describe('a number in a view', () => {
  it.each([
    ['4.2', 4.2],
    ['4,2', 4.2],
    ['−0.5', -0.5],
    ['0', 0],
    ['', undefined],
    [' ', undefined],
    ['abc', undefined],
    ['4.', 4],
  ])('%j is %s', (text, expected) => {
    expect(numberOf(text)).toBe(expected);
  });
});
