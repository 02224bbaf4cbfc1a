import { expect, it } from 'vitest';
import { deviation } from '../../src/models/deviation.ts';

it.each([
  [102, 100, '=', 0.02],
  [98, 100, '=', -0.02],
  [98, 100, '~', -0.02],
  [150, 100, '>', 0],
  [97, 100, '>', -0.03],
  [97, 100, '>=', -0.03],
  [50, 100, '<', 0],
  [104, 100, '<', 0.04],
  [104, 100, '<=', 0.04],
] as const)('%d against %d with the relation %s is off by %d', (modelled, published, relation, expected) => {
  expect(deviation(modelled, published, relation)).toBeCloseTo(expected, 12);
});
