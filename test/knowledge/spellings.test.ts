import { describe, expect, it } from 'vitest';
import { spellings } from '../../src/knowledge/spellings.ts';

describe('spellings', () => {
  it('are the title, the formula in ASCII and Unicode, and the aliases, each once', () => {
    expect(
      spellings({ title: 'Li6PS5Cl', formula: 'Li6PS5Cl', aliases: ['LPSCl', 'LPSC', 'LPSCl'] }),
    ).toEqual(['Li6PS5Cl', 'Li₆PS₅Cl', 'LPSCl', 'LPSC']);
  });

  it('begin with the title', () => {
    expect(spellings({ title: 'LGPS', formula: 'Li10GeP2S12', aliases: [] })).toEqual([
      'LGPS',
      'Li10GeP2S12',
      'Li₁₀GeP₂S₁₂',
    ]);
  });

  it('write an alias that is a formula in both scripts too, with decimals and variables', () => {
    expect(spellings({ title: 'Argyrodite', aliases: ['Li5.3PS4.3Cl1.7', 'Li7-xLa3Zr2-xTaxO12'] })).toEqual([
      'Argyrodite',
      'Li5.3PS4.3Cl1.7',
      'Li₅.₃PS₄.₃Cl₁.₇',
      'Li7-xLa3Zr2-xTaxO12',
      'Li₇₋ₓLa₃Zr₂₋ₓTaₓO₁₂',
    ]);
  });

  it('of a name that is no formula are the name', () => {
    expect(spellings({ title: 'Garnet', aliases: [] })).toEqual(['Garnet']);
  });
});
