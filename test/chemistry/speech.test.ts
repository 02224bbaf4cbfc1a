import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../src/chemistry/parse.ts';
import { formulaSpeech } from '../../src/chemistry/render.ts';

describe('formulaSpeech', () => {
  it.each([
    ['Li6PS5Cl', 'lithium six, phosphorus, sulfur five, chlorine'],
    [
      'Li6.75La3Zr1.75Nb0.25O12',
      'lithium six point seven five, lanthanum three, zirconium one point seven five, niobium zero point two five, oxygen twelve',
    ],
    [
      'LiTi2(PO4)3',
      'lithium, titanium two, open bracket, phosphorus, oxygen four, close bracket, three times',
    ],
    ['Li(OH)', 'lithium, open bracket, oxygen, hydrogen, close bracket'],
    ['Li7-xTaxO12', 'lithium seven minus x, tantalum x, oxygen twelve'],
    ['Li6-xPS5-xCl1+x', 'lithium six minus x, phosphorus, sulfur five minus x, chlorine one plus x'],
    ['Li3xLa2/3-xTiO3', 'lithium three x, lanthanum two over three minus x, titanium, oxygen three'],
    ['Li1-x/2CoO4-δ', 'lithium one minus x over two, cobalt, oxygen four minus delta'],
    ['75Li2S-25P2S5', '75 lithium two, sulfur, to 25 phosphorus two, sulfur five'],
    ['xLi2S·(100-x)P2S5', 'x lithium two, sulfur, dot one hundred minus x phosphorus two, sulfur five'],
    ['Li2S-P2S5', 'lithium two, sulfur, with phosphorus two, sulfur five'],
    ['LiCl·H2O', 'lithium, chlorine, dot hydrogen two, oxygen'],
    ['PS4^3-', 'phosphorus, sulfur four, charge three minus'],
    ['Li+', 'lithium, charge one plus'],
    ['β-Li3PS4', 'beta lithium three, phosphorus, sulfur four'],
    ["β''-Al2O3", 'beta double prime aluminium two, oxygen three'],
    ['Li10±1Ge', 'lithium ten plus or minus one, germanium'],
    ['C17H42', 'carbon seventeen, hydrogen forty-two'],
    ['C100H119O250', 'carbon one hundred, hydrogen one hundred nineteen, oxygen two hundred fifty'],
    ['C1200', 'carbon 1200'],
  ])('%s', (text, expected) => {
    expect(formulaSpeech(parseFormula(text))).toBe(expected);
  });

  it('spells what stands for several elements', () => {
    expect(formulaSpeech(parseFormula('LiMO2', { placeholders: ['M'] }))).toBe('lithium, M, oxygen two');
  });
});
