import { describe, expect, it } from 'vitest';
import { reaches } from '../../../src/charts/conductivity/minimum.ts';

describe('whether a value reaches 10', () => {
  it.each([
    [12, 12, '=', 'yes'],
    [10, 10, '=', 'yes'],
    [9.4, 9.4, '=', 'no'],
    [12, 12, '~', 'yes'],
    [10.4, 12.4, '=', 'yes'],
    [1, 17, '=', 'open'],
    [1, 9, '=', 'no'],
    [17, 17, '<=', 'open'],
    [17, 17, '<', 'open'],
    [10, 10, '<=', 'open'],
    [10, 10, '<', 'no'],
    [9, 9, '<=', 'no'],
    [12, 12, '>', 'yes'],
    [10, 10, '>=', 'yes'],
    [1, 1, '>', 'open'],
    [1, 1, '>=', 'open'],
  ] as const)('%d to %d with %s: %s', (low, high, relation, expected) => {
    expect(reaches({ low, high, relation }, 10)).toBe(expected);
  });
});
