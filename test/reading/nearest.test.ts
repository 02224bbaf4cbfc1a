import { describe, expect, test } from 'vitest';
import { nearestName, nearestNames } from '../../src/reading/nearest.ts';

describe('nearestName', () => {
  const known = [
    'unit',
    'value',
    'note',
    'ionic-conductivity',
    'electronic-conductivity',
    'RT',
    'li6ps5cl',
    'kamaya-2011-nat-mater-682',
  ];
  test.each([
    ['unti', 'unit', 'two letters in the wrong order'],
    ['unt', 'unit', 'a letter that is missing'],
    ['units', 'unit', 'a letter too many'],
    ['Unit', 'unit', 'a capital'],
    ['Ionic conductivty', 'ionic-conductivity', 'a label instead of an id'],
    ['ionic_conductivity', 'ionic-conductivity', 'an underscore'],
    ['rt', 'RT', 'the wrong case'],
    ['Li6PS5Cl', 'li6ps5cl', 'a formula instead of an id'],
    ['kamaya-2011-natmater-682', 'kamaya-2011-nat-mater-682', 'a hyphen that is missing'],
    ['kamaya-2011-nat-mater-628', 'kamaya-2011-nat-mater-682', 'a page with two digits swapped'],
  ])('%s is %s: %s', (name, expected) => {
    expect(nearestName(name, known)).toBe(expected);
  });

  test.each([
    ['ab', 'two letters that have nothing in common with RT'],
    ['wenzel-2015-nat-mater-98', 'another paper of one journal'],
    ['ionic', 'a part of a name'],
    ['colour', 'another word'],
    ['', 'nothing'],
    ['x'.repeat(10_000), 'a text without end'],
  ])('%j is near none: %s', (name) => {
    expect(nearestName(name, known)).toBeUndefined();
  });
});

describe('nearestNames', () => {
  test('gives the nearest first, and no more than asked for', () => {
    const known = ['li7p3s11', 'li6ps5i', 'li6ps5br', 'li6ps5cl', 'li6ps5cl-br'];
    expect(nearestNames('li6ps5c', known, 3)).toEqual(['li6ps5cl', 'li6ps5i', 'li6ps5br']);
    expect(nearestNames('li6ps5c', known, 1)).toEqual(['li6ps5cl']);
  });

  test('is the same whatever the order of the names', () => {
    const known = ['abcd', 'abce', 'abcf'];
    expect(nearestNames('abcg', known, 2)).toEqual(nearestNames('abcg', known.toReversed(), 2));
  });

  test('measures ten thousand names in no time', () => {
    const known = Array.from(
      { length: 10_000 },
      (_, index) => `li-${1990 + (index % 30)}-j-electrochem-soc-a${index}`,
    );
    const begin = performance.now();
    for (let run = 0; run < 20; run += 1) nearestNames('li-2011-j-electrochem-soc-a99999', known, 3);
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});
