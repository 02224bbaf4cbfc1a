import { describe, expect, it } from 'vitest';
import {
  isAt,
  labelAt,
  targetOf,
  temperatureOf,
  temperatureText,
} from '../../../src/charts/conductivity/temperature.ts';
import { plain } from '../plotted.ts';
import { point } from './points.ts';

describe('the temperature that a view asks for', () => {
  it.each([
    ['room', '', 'room'],
    ['30', '', 30],
    ['60', '', 60],
    ['other', '-20', -20],
    ['other', '60,5', 60.5],
    ['other', '', 'all'],
    ['other', '-300', 'all'],
    ['all', '', 'all'],
    ['nonsense', '', 'room'],
  ] as const)('is for %s and "%s": %s', (t, celsius, expected) => {
    expect(temperatureOf({ t, celsius })).toBe(expected);
  });
});

describe('a value', () => {
  it.each([
    ['RT', 'room', true],
    [20, 'room', true],
    [30, 'room', true],
    [31, 'room', false],
    [[25, 60], 'room', false],
    ['unknown', 'room', false],
    [30, 30, true],
    [25, 30, false],
    ['RT', 30, false],
    [[25, 60], 30, false],
    [[30, 60], 30, false],
    ['unknown', 30, false],
    [60, 'all', true],
    ['RT', 'all', true],
    ['unknown', 'all', false],
  ] as const)('at %s is at %s: %s', (at, chosen, expected) => {
    expect(isAt(point(1e-3, { at }), chosen)).toBe(expected);
  });

  it.each([
    ['RT', 'room', undefined],
    [30, 'room', '30–30 °C'],
    ['unknown', 'room', 'T?'],
    ['RT', 'all', undefined],
    [60, 'all', '60–60 °C'],
    [60, 60, undefined],
    ['RT', 60, 'RT'],
    ['unknown', 60, 'T?'],
  ] as const)('at %s is labelled, where %s is chosen, with %s', (at, chosen, expected) => {
    expect(labelAt(point(1e-3, { at }), chosen)).toBe(expected);
  });
});

describe('the common temperature', () => {
  it('is 25 °C for room temperature, and none for any', () => {
    expect(targetOf('room')).toBe(25);
    expect(targetOf(60)).toBe(60);
    expect(targetOf('all')).toBeUndefined();
  });

  it('is said in words', () => {
    expect(temperatureText('room')).toBe('at room temperature');
    expect(plain(temperatureText(-20))).toBe('at −20 °C');
    expect(temperatureText('all')).toBe('at any temperature');
  });
});
