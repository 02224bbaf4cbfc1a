import { describe, expect, it } from 'vitest';
import { elementChoice, fitsElements } from '../../src/chemistry/element-choice.ts';

describe('elementChoice', () => {
  it.each([
    ['', { with: [], without: [] }],
    ['Li P S', { with: ['Li', 'P', 'S'], without: [] }],
    ['Li,P;S  -Ge −Sn', { with: ['Li', 'P', 'S'], without: ['Ge', 'Sn'] }],
    // While one types, a half word is no element yet.
    ['Li gar', { with: ['Li'], without: [] }],
  ])('reads %j', (text, expected) => {
    expect(elementChoice(text)).toEqual(expected);
  });
});

describe('fitsElements', () => {
  const argyrodite = ['Li', 'P', 'S', 'Cl'];
  it.each([
    ['', argyrodite, true],
    ['Cl', argyrodite, true],
    ['Cl Br', argyrodite, false],
    ['-Ge', argyrodite, true],
    ['P -Cl', argyrodite, false],
    ['', undefined, true],
    ['-Ge', undefined, false],
  ])('%j, %j: %s', (text, elements, expected) => {
    expect(fitsElements(elements, elementChoice(text))).toBe(expected);
  });
});
