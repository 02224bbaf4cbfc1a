import { describe, expect, test } from 'vitest';
import { citationsIn, citationStyle, numbersOf } from '../../../scripts/coverage/printed-citations.ts';

describe('citationsIn', () => {
  test.each([
    ['the first report [17], later ones [47–49, 52].', [17, 47, 48, 49, 52]],
    ['grid storage^[1-3] and safety^[2,5,6].', [1, 2, 3, 5, 6]],
    ['electric vehicles<sup>1-3</sup>. Recently<sup>28, 29</sup>', [1, 2, 3, 28, 29]],
    ['of PSSBs.⁷⁷⁻⁷⁹ Meanwhile', [77, 78, 79]],
    ['12 mS cm⁻¹ at 10⁻² and 4 cm²', []],
    ['Fig. 3, Table 1, in 2017, 500 h', []],
  ])('reads %s', (text, expected) => {
    expect(citationsIn(text, 'bracketed')).toEqual(expected);
  });

  test.each([
    ['(Fig. 1a).86 The SPI could flow', [86]],
    ['of those problems. 30-40 Their main', [30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40]],
    ['energy density.12,13 There', [12, 13]],
    ['a value of 4.86 V is', []],
  ])('reads fallen numbers in %s', (text, expected) => {
    expect(citationsIn(text, 'fallen')).toEqual(expected);
  });
});

describe('citationStyle', () => {
  const paragraphs = (text: string) => [{ line: 1, text }];
  test('is bracketed where brackets are usual', () => {
    expect(citationStyle(paragraphs('a [1] b [2] c [3] d [4] e [5] f [6] g [7] h [8] i [9] j [10]'))).toBe(
      'bracketed',
    );
  });
  test('is fallen where there are hardly any', () => {
    expect(citationStyle(paragraphs('on average [3], as said.12 So'))).toBe('fallen');
  });
});

test('numbersOf fills ranges and passes over what is none', () => {
  expect(numbersOf('3, 5–7, 12-10')).toEqual([3, 5, 6, 7]);
});
