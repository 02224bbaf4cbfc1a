import { describe, expect, it } from 'vitest';
import { composition, elementsOf, molarMass, substitute } from '../../src/chemistry/composition.ts';
import { parseFormula } from '../../src/chemistry/parse.ts';
import { formulaText } from '../../src/chemistry/render.ts';

describe('composition', () => {
  it.each<[string, Record<string, number>]>([
    ['Li6PS5Cl', { Li: 6, P: 1, S: 5, Cl: 1 }],
    ['Li1.3Al0.3Ti1.7(PO4)3', { Li: 1.3, Al: 0.3, Ti: 1.7, P: 3, O: 12 }],
    ['Li6.75La3(Zr1.75Nb0.25)O12', { Li: 6.75, La: 3, Zr: 1.75, Nb: 0.25, O: 12 }],
    ['[Li(H2O)4]2', { Li: 2, H: 16, O: 8 }],
    // 1.35 x 0.2 = 0.27 and 1.35 x 0.8 = 1.08, which doubles would miss.
    ['Li10.35(Sn0.2Si0.8)1.35P1.65S12', { Li: 10.35, Sn: 0.27, Si: 1.08, P: 1.65, S: 12 }],
    // 0.1 + 0.2 = 0.3 for a chemist.
    ['Li0.1Na2Li0.2', { Li: 0.3, Na: 2 }],
    ['LiCl·H2O', { Li: 1, Cl: 1, H: 2, O: 1 }],
    ['Na2CO3.10H2O', { Na: 2, C: 1, O: 13, H: 20 }],
    ['75Li2S-25P2S5', { Li: 150, S: 75 + 125, P: 50 }],
    // 70 x (2 x 0.75) + 30 Li; 70 x (0.75 + 5 x 0.25) S; 70 x 2 x 0.25 P.
    ['30LiI-70(0.75Li2S-0.25P2S5)', { Li: 135, I: 30, S: 140, P: 35 }],
    ['PS4^3-', { P: 1, S: 4 }],
    ['Li7/6Ti11/6O4', { Li: 7 / 6, Ti: 11 / 6, O: 4 }],
    ['2Li2O', { Li: 4, O: 2 }],
  ])('%s', (text, expected) => {
    const amounts = composition(parseFormula(text));
    expect(Object.fromEntries(amounts ?? [])).toEqual(expected);
    expect([...(amounts?.keys() ?? [])]).toEqual(Object.keys(expected));
  });

  it('settles a variable that cancels out: (1+x) + (1-x) = 2', () => {
    expect(Object.fromEntries(composition(parseFormula('Li1+xNaLi1-x')) ?? [])).toEqual({ Li: 2, Na: 1 });
  });

  it('drops an element that cancels out: (x-1) + (1-x) = 0', () => {
    expect(Object.fromEntries(composition(parseFormula('Li_{x-1}NaLi_{1-x}')) ?? [])).toEqual({ Na: 1 });
  });

  it.each(['Li7-xLa3Zr2-xTaxO12', 'xLi2S·(100-x)P2S5', 'Li10±1GeP2S12', 'Li2S-P2S5', '30LiI-70(Li2S-P2S5)'])(
    'does not guess what %s leaves open',
    (text) => {
      expect(composition(parseFormula(text))).toBeUndefined();
    },
  );
});

describe('elementsOf', () => {
  it.each([
    ['Li7-xLa3Zr2-xTaxO12', 'Li La Zr Ta O'],
    ['Li2S-P2S5', 'Li S P'],
    ['La0.5Li0.5TiO3', 'La Li Ti O'],
    ['Ti4+', 'Ti'],
  ])('%s', (text, symbols) => {
    expect(elementsOf(parseFormula(text))).toEqual(symbols.split(' '));
  });

  it('leaves out what stands for several elements', () => {
    expect(elementsOf(parseFormula('Li10MP2X12', { placeholders: ['M', 'X'] }))).toEqual(['Li', 'P']);
  });
});

describe('molarMass', () => {
  it.each([
    // 2 x 6.94 + 32.06
    ['Li2S', 45.94],
    // 2 x 1.008 + 15.999
    ['H2O', 18.015],
    // 6.94 + 58.933 + 2 x 15.999 = 6.94 + 58.933 + 31.998
    ['LiCoO2', 97.871],
    // 6 x 6.94 + 30.974 + 5 x 32.06 + 35.45 = 41.64 + 30.974 + 160.3 + 35.45
    ['Li6PS5Cl', 268.364],
    // 7 x 6.94 + 3 x 138.91 + 2 x 91.224 + 12 x 15.999 = 48.58 + 416.73 + 182.448 + 191.988
    ['Li7La3Zr2O12', 839.746],
    // 1.3 x 6.94 + 0.3 x 26.982 + 1.7 x 47.867 + 3 x 30.974 + 12 x 15.999
    // = 9.022 + 8.0946 + 81.3739 + 92.922 + 191.988
    ['Li1.3Al0.3Ti1.7(PO4)3', 383.4005],
    // (6.94 + 35.45) + 18.015
    ['LiCl·H2O', 60.405],
    // 75 x 45.94 + 25 x (2 x 30.974 + 5 x 32.06) = 3445.5 + 25 x 222.248 = 3445.5 + 5556.2
    ['75Li2S-25P2S5', 9001.7],
    // 30.974 + 4 x 32.06; the charge weighs nothing
    ['PS4^3-', 159.214],
  ])('%s weighs %d g/mol', (text, mass) => {
    expect(molarMass(parseFormula(text))).toBe(mass);
  });

  it('is unknown where the composition or a weight is', () => {
    expect(molarMass(parseFormula('Li1-xCoO2'))).toBeUndefined();
    expect(molarMass(parseFormula('Li2S-P2S5'))).toBeUndefined();
    expect(molarMass(parseFormula('TcO2'))).toBeUndefined();
    expect(molarMass(parseFormula('LiMO2', { placeholders: ['M'] }))).toBeUndefined();
  });
});

describe('substitute', () => {
  const put = (text: string, values: Record<string, number | string>): string =>
    formulaText(substitute(parseFormula(text), values));

  it.each<[string, Record<string, number | string>, string]>([
    ['Li7-xLa3Zr2-xTaxO12', { x: 0.25 }, 'Li6.75La3Zr1.75Ta0.25O12'],
    // What comes to nothing is dropped, what comes to one is not printed.
    ['Li7-xLa3Zr2-xTaxO12', { x: 0 }, 'Li7La3Zr2O12'],
    ['Li7-xLa3Zr2-xTaxO12', { x: 1 }, 'Li6La3ZrTaO12'],
    // 3 x 1/9 = 1/3, 2/3 - 1/9 = 5/9
    ['Li3xLa2/3-xTiO3', { x: '1/9' }, 'Li1/3La5/9TiO3'],
    ['La2/3xTiO3', { x: 0.75 }, 'La0.5TiO3'],
    ['Li1-x/2CoO2', { x: 0.5 }, 'Li0.75CoO2'],
    ['LiNi1-x-yCoxMnyO2', { x: 0.1 }, 'LiNi0.9-yCo0.1MnyO2'],
    ['LiNi1-x-yCoxMnyO2', { x: 0.1, y: 0.1 }, 'LiNi0.8Co0.1Mn0.1O2'],
    ['LiNi1-x-yCoxMnyO2', { x: 1 }, 'LiNi0-yCoMnyO2'],
    ['Lix-yCoO2', { y: 0.5 }, 'Lix-0.5CoO2'],
    ['LiNi0.5Mn1.5O4-δ', { δ: 0.1 }, 'LiNi0.5Mn1.5O3.9'],
    ['(Li1-xNax)yCoO2', { x: 0, y: 1 }, '(Li)CoO2'],
    ['Li(NaxKx)2Cl', { x: 0 }, 'LiCl'],
    ['xLi2S·(100-x)P2S5', { x: 75 }, '75Li2S·25P2S5'],
    ['xLi2S·(100-x)P2S5', { x: 100 }, '100Li2S'],
    ['xLi2S·(100-x)P2S5', { x: 0 }, '100P2S5'],
    ['Li6.50PSx', { x: 5 }, 'Li6.50PS5'],
    ['Li10±xGe', { x: 2 }, 'Li10±2Ge'],
  ])('%s with %o is %s', (text, values, expected) => {
    expect(put(text, values)).toBe(expected);
  });

  it('changes nothing where no value is given', () => {
    const formula = parseFormula('Li7-xLa3');
    expect(substitute(formula, {})).toEqual(formula);
  });

  it.each<[string, Record<string, number | string>, string]>([
    ['Li7-xLa3Zr2-xTaxO12', { x: 3 }, 'An amount would be negative, -1'],
    ['Li7-xLa3', { x: NaN }, 'x = NaN is neither a decimal nor a fraction'],
    ['Li7-xLa3', { x: 'half' }, 'x = half is neither a decimal nor a fraction'],
    ['Li7-xLa3', { y: 1 }, 'The formula does not contain y, it has only x'],
    ['LiCoO2', { x: 1 }, 'The formula does not contain x, it has no variable'],
    ['Lix', { x: 0 }, 'Nothing is left of the formula'],
  ])('%s with %o fails', (text, values, message) => {
    expect(() => put(text, values)).toThrow(new RangeError(message));
  });
});
