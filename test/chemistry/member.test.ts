import { describe, expect, it } from 'vitest';
import { memberOf, standInOf } from '../../src/chemistry/member.ts';
import { parseFormula } from '../../src/chemistry/parse.ts';

const variables = (general: string, concrete: string) => {
  const found = memberOf(parseFormula(general), parseFormula(concrete));
  return found && Object.fromEntries(found);
};

describe('memberOf', () => {
  it.each([
    // 7 − 0.6 = 6.4 and 2 − 0.6 = 1.4.
    ['Li7-xLa3Zr2-xTaxO12', 'Li6.4La3Zr1.4Ta0.6O12', { x: 0.6 }],
    // Eight formula units of x = 0.8: 8 × 6.2 = 49.6, 8 × 1.2 = 9.6, 8 × 0.8 = 6.4.
    ['Li7-xLa3Zr2-xTaxO12', 'Li49.6La24Zr9.6Ta6.4O96', { x: 0.8 }],
    // The end of the series, where the substituent is gone.
    ['Li7-xLa3Zr2-xTaxO12', 'Li7La3Zr2O12', { x: 0 }],
    // The lanthanum is 2/3 − 0.11 = 0.5567, printed with three digits.
    ['Li3xLa2/3-xTiO3', 'Li0.33La0.557TiO3', { x: 0.11 }],
    // Order and brackets do not count: 1 + 0.3 = 1.3, 2 − 0.3 = 1.7.
    ['Li1+xAlxTi2-x(PO4)3', 'Al0.3Li1.3P3Ti1.7O12', { x: 0.3 }],
    // 7 − 0.3 − 2·0.1 = 6.5 lithium with two variables.
    ['Li7-x-2yLa3Zr2-xTaxO12-y', 'Li6.5La3Zr1.7Ta0.3O11.9', { x: 0.3, y: 0.1 }],
  ])('%s becomes %s', (general, concrete, expected) => {
    expect(variables(general, concrete)).toEqual(expected);
  });

  it.each([
    ['an element is not in it', 'Li7-xLa3Zr2-xTaxO12', 'Li6.4La3Zr1.4Nb0.6O12'],
    ['the lithium does not fit', 'Li7-xLa3Zr2-xTaxO12', 'Li6.5La3Zr1.4Ta0.6O12'],
    ['an amount would be negative', 'Li1+xAlxTi2-x(PO4)3', 'Li0.9Ti2.1P3O12'],
    ['it has no variable', 'Li7La3Zr2O12', 'Li7La3Zr2O12'],
    ['variables are multiplied', '(Li1-xNax)yCl', 'LiCl'],
    ['the other has a variable too', 'Li7-xLa3Zr2-xTaxO12', 'Li7-xLa3Zr2-xTaxO12'],
  ])('is nothing where %s', (_, general, concrete) => {
    expect(variables(general, concrete)).toBeUndefined();
  });
});

describe('standInOf', () => {
  const meant = (general: string, concrete: string) =>
    standInOf(parseFormula(general, { placeholders: ['X', 'M'] }), parseFormula(concrete));

  it.each([
    ['Li6PS5X', 'Li6PS5Cl', ['Cl']],
    ['Li6PS5X', 'Li6PS5Cl0.3Br0.7', ['Cl', 'Br']],
    ['Li7La3M2O12', 'Li7La3Zr2O12', ['Zr']],
    // With a variable beside the stand-in: 6 − 0.5 lithium, 1.5 halogen.
    ['Li6-xPS5-xX1+x', 'Li5.5PS4.5Cl1.5', ['Cl']],
  ])('%s stands in %s for %j', (general, concrete, expected) => {
    expect(meant(general, concrete)).toEqual(expected);
  });

  it.each([
    ['an X is a halogen', 'Li6PS5X', 'Li6PS5O'],
    ['the amount does not fit', 'Li6PS5X', 'Li6PS5Cl2'],
    ['there is none', 'Li6PS5Cl', 'Li6PS5Cl'],
  ])('is nothing where %s', (_, general, concrete) => {
    expect(meant(general, concrete)).toBeUndefined();
  });
});
