import { describe, expect, it } from 'vitest';
import type { SortKey } from '../../../src/charts/table/column.ts';
import { compareKeys, extentOf, folded, inOrder, textKey } from '../../../src/charts/table/order.ts';

const value = (low: number, high = low, relation = '=', unit = 'S/cm') => ({ low, high, relation, unit });
const extent = (...values: ReturnType<typeof value>[]) => extentOf(values);
const sorted = (keys: readonly SortKey[], isDown = false) =>
  inOrder(
    keys.map((_, place) => place),
    keys,
    isDown,
  );

describe('textKey', () => {
  it('puts numbers in words in the order of numbers', () => {
    const names = ['Table 10', 'Table 2', 'section 3'];
    expect(sorted(names.map(textKey))).toEqual([2, 1, 0]);
  });

  it('knows no case, no accents and no lowered digits', () => {
    expect(textKey('Étienne')).toBe(textKey('etienne'));
    expect(folded('Li₆PS₅Cl')).toBe('li6ps5cl');
  });

  it('is unknown for an empty text', () => {
    expect(textKey('')).toBeUndefined();
  });
});

describe('extentOf', () => {
  it('reaches from the lowest to the highest of several values', () => {
    expect(extent(value(2), value(1, 5), value(3))).toEqual({
      unit: 'S/cm',
      low: 1,
      high: 5,
      lowRelation: '=',
      highRelation: '=',
    });
  });

  it('takes the bound that lies further out where two ends have one number', () => {
    expect(extent(value(2), value(2, 2, '<'), value(2, 2, '>='))).toMatchObject({
      lowRelation: '<',
      highRelation: '>=',
    });
  });

  it('is unknown for no value', () => {
    expect(extentOf([])).toBeUndefined();
  });
});

describe('compareKeys', () => {
  it('sorts numbers by their size and not by their digits', () => {
    expect(sorted([10, 9, 100])).toEqual([1, 0, 2]);
    expect(sorted([10, 9, 100], true)).toEqual([2, 0, 1]);
  });

  it('has the unknown last in both directions', () => {
    expect(sorted([undefined, 1, undefined, 2])).toEqual([1, 3, 0, 2]);
    expect(sorted([undefined, 1, undefined, 2], true)).toEqual([3, 1, 0, 2]);
  });

  it('leaves rows that are alike as they were, in both directions', () => {
    expect(sorted([1, 0, 1, 0])).toEqual([1, 3, 0, 2]);
    expect(sorted([1, 0, 1, 0], true)).toEqual([0, 2, 1, 3]);
  });

  it('sorts ranges upwards by their lower end and downwards by their upper one', () => {
    // 1 to 100, 10, 20 to 30: upwards 1, 10, 20; downwards 100, 30, 10.
    const keys = [extent(value(1, 100)), extent(value(10)), extent(value(20, 30))];
    expect(sorted(keys)).toEqual([0, 1, 2]);
    expect(sorted(keys, true)).toEqual([0, 2, 1]);
  });

  it('has a bound beside its number: what lies below before it, what lies above after it', () => {
    const keys = [extent(value(5, 5, '>')), extent(value(5)), extent(value(5, 5, '<')), extent(value(4))];
    expect(sorted(keys)).toEqual([3, 2, 1, 0]);
    expect(sorted(keys, true)).toEqual([0, 1, 2, 3]);
  });

  it('keeps units apart, in one order in both directions', () => {
    const keys = [
      extent(value(1, 1, '=', 'V')),
      extent(value(300, 300, '=', 'S/cm')),
      extent(value(2, 2, '=', 'V')),
    ];
    expect(sorted(keys)).toEqual([1, 0, 2]);
    expect(sorted(keys, true)).toEqual([1, 2, 0]);
    expect(compareKeys(keys[0], keys[1], false)).toBeGreaterThan(0);
  });
});
