import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFormulas } from '../../src/chemistry/prose.ts';
import { parseFormula } from '../../src/chemistry/parse.ts';

const found = (text: string): string[] => findFormulas(text).map((match) => match.text);

describe('findFormulas', () => {
  it('says where a formula stands and what it is', () => {
    expect(findFormulas('a (Li6PS5Cl) pellet')).toEqual([
      { start: 3, end: 11, text: 'Li6PS5Cl', formula: parseFormula('Li6PS5Cl') },
    ]);
  });

  it.each([
    ['the argyrodite Li6PS5Cl is soft', 'Li6PS5Cl'],
    ['a layer of Li2CO3.', 'Li2CO3'],
    ['LiNi0.8Co0.1Mn0.1O2, then', 'LiNi0.8Co0.1Mn0.1O2'],
    ['the garnet (Li7La3Zr2O12)', 'Li7La3Zr2O12'],
    ['[Li7La3Zr2O12], [LiNbO3]', 'Li7La3Zr2O12 LiNbO3'],
    ['Li6PS5Cl-coated', 'Li6PS5Cl'],
    ['Al2O3-modified and Al2O3‐free', 'Al2O3 Al2O3'],
    ['Li7-xLa3Zr2-xTaxO12', 'Li7-xLa3Zr2-xTaxO12'],
    ['Li7–xLa3Zr2–xTaxO12-based', 'Li7–xLa3Zr2–xTaxO12'],
    ['glass 75Li2S-25P2S5', '75Li2S-25P2S5'],
    ['60Li2S·40P2S5', '60Li2S·40P2S5'],
    ['xLi2S·(100-x)P2S5', 'xLi2S·(100-x)P2S5'],
    ['the Li2S–P2S5 system', 'Li2S P2S5'],
    ['Li2S-P2S5-LiI', 'Li2S P2S5'],
    ['β-Li3PS4 and γ-Li3PS4', 'β-Li3PS4 γ-Li3PS4'],
    ['LiNbO3', 'LiNbO3'],
    ['Li6PS5X (X = Cl, Br, I)', 'Li6PS5X'],
    ['compounds LiM2(PO4)3 and Li3Ln3Te2O12', 'LiM2(PO4)3 Li3Ln3Te2O12'],
    // Only lithium is a true element here.
    ['halides Li3MX6 and LiMX4, MX6 octahedra', 'Li3MX6 LiMX4'],
    ['Ti4+ is reduced', 'Ti4+'],
    ['Li+-conducting, Li/Li+, and Li+.', 'Li+ Li+ Li+'],
    ['Ge4+–S bonds; K+, H+', 'Ge4+ K+ H+'],
    ['PS4^3- units', 'PS4^3-'],
    ['PS₄³⁻ and PF6− anions', 'PS₄³⁻ PF6−'],
    ['S2− and O2−', 'S2− O2−'],
    ['LiPF6-based', 'LiPF6'],
    ['LiCoO2/Li6PS5Cl/Li', 'LiCoO2 Li6PS5Cl'],
    ['LiNi1/3Co1/3Mn1/3O2/Li', 'LiNi1/3Co1/3Mn1/3O2'],
    ['Li|Li6PS5Cl|Li', 'Li6PS5Cl'],
    ['Li-Li7La3Zr2O12', 'Li7La3Zr2O12'],
    ['LiCoO2(104), LiCoO2(LCO)', 'LiCoO2 LiCoO2'],
    ['Li3PS4^[112] and Li3PS4¹²', 'Li3PS4 Li3PS4'],
    ['LiCl·H2O and Na2CO3.10H2O', 'LiCl·H2O Na2CO3.10H2O'],
    ['in LiCoO2.In contrast', 'LiCoO2'],
    ['O2, N2/air, H2, Cl2, Br2, I2, F2, S8 and P4', 'O2 N2 H2 Cl2 Br2 I2 F2 S8 P4'],
    ['CO2, H2O, KNO3, BF3, BH4, CH3COOH', 'CO2 H2O KNO3 BF3 BH4 CH3COOH'],
    ['LiNi_{0.5}Mn_{1.5}O₄', 'LiNi_{0.5}Mn_{1.5}O₄'],
    ['InLix–LiCl, ZnLix and Li3N', 'InLix ZnLix Li3N'],
    ['a LixSiSy layer, LixSn, LiCux nanowires', 'LixSiSy LixSn LiCux'],
  ])('in "%s" finds %s', (text, expected) => {
    expect(found(text)).toEqual(expected.split(' '));
  });

  it.each([
    'NMC811 and NCM622',
    'Linux, Lily, Lix, Felix and Six; the Li–Cux of Cox',
    'PP13TFSI, Pyr13TFSI, PP13BF4',
    'KH570',
    'CR2032 cells of 18650',
    'Table S2, Table S2–S5',
    'C6 alone',
    'Fig. 5B and 20CSi',
    'at 10C, 0.1C',
    'P2-type and O3-type',
    '2D and 3D',
    'U50, B12',
    'I4-carb',
    'Ia3d, Ia-3d, Fd-3m, P63/mmc, P4/nmm, I2/m, C2/m, R-3m, P21/c, I-43d, Pna21',
    'on 2021-05-03, 5 May 2021, 11Nov2021',
    'IP67, UN38.3, PVC5, ISO9001',
    '10.1039/C6CP03179J',
    'doi.org/10.1002/anie.200701144',
    'mS cm−1, mA cm−2, Wh kg−1, A g−1, K−1, 25 °C, V−1',
    'McNab, Conan, In, As, No, Can',
    'a B+ grade, C++, O2- ions',
    'LiF, NaCl and CO',
    'Li2O201',
    '',
    '(((((',
  ])('in "%s" finds nothing', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('passes over stretches of more than 200 characters without a space', () => {
    expect(found('Li2O/'.repeat(40))).toHaveLength(40);
    expect(found('Li2O/'.repeat(41))).toEqual([]);
  });

  it('gives stretches of the text in order, without overlap', () => {
    const words = fc.constantFrom(
      'Li6PS5Cl',
      'Li2S–P2S5',
      '(',
      ')',
      '-',
      '/',
      ' ',
      '.',
      ',',
      'NMC811',
      'Ti4+',
      '·',
      'x',
      '[',
      ']',
      '^',
      '2',
      '₂',
      '𝛿',
      'O2',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }).map((pieces) => pieces.join('')),
        (text) => {
          let last = 0;
          for (const { start, end, text: match } of findFormulas(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(match);
            last = end;
          }
        },
      ),
    );
  });

  it('finds a formula between any two words', () => {
    const word = fc.constantFrom('the', 'of', 'NMC811', 'PEO', '(LPSCl)', '4.2 V', 'cells,', '2021');
    fc.assert(
      fc.property(
        word,
        word,
        fc.constantFrom('Li6PS5Cl', 'Li7-xLa3Zr2-xTaxO12', 'β-Li3PS4', 'Li₆PS₅Cl'),
        (before, after, formula) => {
          expect(found(`${before} ${formula} ${after}`)).toEqual([formula]);
        },
      ),
    );
  });

  it('takes a time in proportion to the text, whatever the text', () => {
    const begin = performance.now();
    for (const piece of ['Li-', '(', 'Li2(', '1', 'x-', 'Li2-x', 'Li2.', 'Li+', 'Li2O-Li2O ']) {
      findFormulas(piece.repeat(5_000));
      findFormulas(`${piece.repeat(60)} `.slice(-190).repeat(25));
    }
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
