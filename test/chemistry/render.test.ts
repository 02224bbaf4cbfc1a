import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formula } from '../../src/chemistry/formula.ts';
import { parseFormula } from '../../src/chemistry/parse.ts';
import {
  formulaHtml,
  formulaLatex,
  formulaParts,
  formulaText,
  formulaUnicode,
} from '../../src/chemistry/render.ts';
import { anyFormula } from './formula-arbitrary.ts';

describe('formulaText', () => {
  it.each([
    ['Li₆PS₅Cl', 'Li6PS5Cl'],
    ['Li<sub>7−x</sub>La<sub>3</sub>Zr<sub>2−x</sub>Ta<sub>x</sub>O<sub>12</sub>', 'Li7-xLa3Zr2-xTaxO12'],
    ['Li_{6.50}P_{0.50}', 'Li6.50P0.50'],
    ['Li6.75La3(Zr1.75Nb0.25)O12', 'Li6.75La3(Zr1.75Nb0.25)O12'],
    ['xLi2S⋅(100−x)P2S5', 'xLi2S·(100-x)P2S5'],
    ['30LiI–70(0.75Li2S–0.25P2S5)', '30LiI-70(0.75Li2S-0.25P2S5)'],
    ['Na2CO3.10H2O', 'Na2CO3·10H2O'],
    ['β-Li₃PS₄', 'β-Li3PS4'],
    ['Ti⁴⁺', 'Ti4+'],
    ['Li⁺', 'Li+'],
    ['Ti^{12+}', 'Ti^12+'],
    ['NH₄⁺', 'NH4^+'],
    ['PS₄³⁻', 'PS4^3-'],
    // On the line these would be sodium and a difference.
    ['LiN_aO', 'LiN(a)O'],
    ['xLi_{5-x}Na·LiF', 'xLi(5-x)Na·LiF'],
  ])('%s', (text, expected) => {
    expect(formulaText(parseFormula(text))).toBe(expected);
  });

  it('joins with a dot where a dash would be read as a minus sign', () => {
    const formula: Formula = {
      components: [
        { parts: [{ kind: 'atom', symbol: 'S', amount: [{ sign: '+', number: '4' }] }] },
        { coefficient: [{ sign: '+', number: '', variable: 'x' }], parts: [{ kind: 'atom', symbol: 'I' }] },
      ],
      separators: ['-'],
    };
    expect(formulaText(formula)).toBe('S4·xI');
  });
});

describe('formulaUnicode', () => {
  it.each([
    ['Li6PS5Cl', 'Li₆PS₅Cl'],
    ['Li7-xLa3Zr2-xTaxO12', 'Li₇₋ₓLa₃Zr₂₋ₓTaₓO₁₂'],
    ['Li6.75La3Zr1.75Nb0.25O12', 'Li₆.₇₅La₃Zr₁.₇₅Nb₀.₂₅O₁₂'],
    ['La2/3-xTiO3', 'La₂/₃₋ₓTiO₃'],
    ['Li6-xPS5-xCl1+x', 'Li₆₋ₓPS₅₋ₓCl₁₊ₓ'],
    // No lowered y, no lowered δ: the whole amount stays on the line.
    ['LiNi1-x-yCoxMnyO2', 'LiNi1-x-yCoₓMnyO₂'],
    ['LiNi0.5Mn1.5O4-δ', 'LiNi₀.₅Mn₁.₅O4-δ'],
    ['75Li2S-25P2S5', '75Li₂S–25P₂S₅'],
    ['LiCl·H2O', 'LiCl·H₂O'],
    ['PS4^3-', 'PS₄³⁻'],
    ['Li+', 'Li⁺'],
    ['β-Li3PS4', 'β-Li₃PS₄'],
  ])('%s is %s', (text, expected) => {
    expect(formulaUnicode(parseFormula(text))).toBe(expected);
  });
});

describe('formulaParts', () => {
  it('puts digits below the line and marks variables', () => {
    expect(formulaParts(parseFormula('Li7-xLa3'))).toEqual([
      { kind: 'text', text: 'Li' },
      { kind: 'sub', text: '7\u2212' },
      { kind: 'sub', text: 'x', variable: true },
      { kind: 'text', text: 'La' },
      { kind: 'sub', text: '3' },
    ]);
  });

  it('keeps what stands on the line together, brackets and dashes too', () => {
    expect(formulaParts(parseFormula('(100-x)P2S5-xLiCl·H2O^2-'))).toEqual([
      { kind: 'text', text: '(100\u2212' },
      { kind: 'text', text: 'x', variable: true },
      { kind: 'text', text: ')P' },
      { kind: 'sub', text: '2' },
      { kind: 'text', text: 'S' },
      { kind: 'sub', text: '5' },
      { kind: 'text', text: '\u2013' },
      { kind: 'text', text: 'x', variable: true },
      { kind: 'text', text: 'LiCl·H' },
      { kind: 'sub', text: '2' },
      { kind: 'text', text: 'O' },
      { kind: 'sup', text: '2\u2212' },
    ]);
  });
});

describe('formulaHtml', () => {
  it.each([
    ['Li6PS5Cl', 'Li<sub>6</sub>PS<sub>5</sub>Cl'],
    ['Li7-xTaxO12', 'Li<sub>7−<i>x</i></sub>Ta<sub><i>x</i></sub>O<sub>12</sub>'],
    ['Li1-x/2CoO2', 'Li<sub>1−<i>x</i>/2</sub>CoO<sub>2</sub>'],
    ['Ti2(PO4)3', 'Ti<sub>2</sub>(PO<sub>4</sub>)<sub>3</sub>'],
    ['xLi2S·(100-x)P2S5', '<i>x</i>Li<sub>2</sub>S·(100−<i>x</i>)P<sub>2</sub>S<sub>5</sub>'],
    ['75Li2S-25P2S5', '75Li<sub>2</sub>S–25P<sub>2</sub>S<sub>5</sub>'],
    ['PS4^3-', 'PS<sub>4</sub><sup>3−</sup>'],
    ['β-Li3PS4', 'β-Li<sub>3</sub>PS<sub>4</sub>'],
  ])('%s is %s', (text, expected) => {
    expect(formulaHtml(parseFormula(text))).toBe(expected);
  });

  it('escapes what a caller lets stand for elements', () => {
    const formula: Formula = { components: [{ parts: [{ kind: 'atom', symbol: '<b>&"' }] }], separators: [] };
    expect(formulaHtml(formula)).toBe('&lt;b&gt;&amp;&quot;');
  });
});

describe('formulaLatex', () => {
  it.each([
    ['Li6PS5Cl', '\\mathrm{Li}_{6}\\mathrm{PS}_{5}\\mathrm{Cl}'],
    ['Li7-xLa3', '\\mathrm{Li}_{7-x}\\mathrm{La}_{3}'],
    ['Ti2(PO4)3', '\\mathrm{Ti}_{2}(\\mathrm{PO}_{4})_{3}'],
    ['LiO4-δ', '\\mathrm{LiO}_{4-\\delta }'],
    ['75Li2S-25P2S5', '75\\mathrm{Li}_{2}\\mathrm{S}\\text{–}25\\mathrm{P}_{2}\\mathrm{S}_{5}'],
    ['LiCl·H2O', '\\mathrm{LiCl}\\cdot \\mathrm{H}_{2}\\mathrm{O}'],
    ['PS4^3-', '\\mathrm{PS}_{4}^{3-}'],
    ['β-Li3PS4', '\\beta \\text{-}\\mathrm{Li}_{3}\\mathrm{PS}_{4}'],
    ['Li10±1Ge', '\\mathrm{Li}_{10\\pm 1}\\mathrm{Ge}'],
  ])('%s is %s', (text, expected) => {
    expect(formulaLatex(parseFormula(text))).toBe(expected);
  });
});

describe.each([
  ['formulaText', formulaText],
  ['formulaUnicode', formulaUnicode],
  ['formulaHtml', formulaHtml],
  ['formulaLatex', formulaLatex],
])('reading what %s prints', (_, print) => {
  it('gives the formula back', () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        const text = print(formula);
        fc.pre(text.length <= 200);
        expect(parseFormula(text)).toEqual(formula);
      }),
      { numRuns: 1000 },
    );
  });
});
