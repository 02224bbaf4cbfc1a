import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, type Formula, FormulaError, type Mixture } from '../../src/chemistry/formula.ts';
import { parseFormula, tryParseFormula } from '../../src/chemistry/parse.ts';
import { anyFormula } from './formula-arbitrary.ts';

/**
 * A formula in a notation of its own, written only for these tests so that they do not lean on the printers: symbols with their amounts
 * in curly brackets, coefficients before a colon.
 */
function tree({ phase, charge, ...mixture }: Formula): string {
  return [phase && `<${phase}>`, mixtureTree(mixture), charge && `^${charge}`].filter(Boolean).join(' ');
}

function mixtureTree({ components, separators }: Mixture): string {
  return components
    .map(({ coefficient, parts }, index) => {
      const inner = parts.map((part) => {
        const name =
          part.kind === 'atom'
            ? part.symbol
            : `${part.bracket}${mixtureTree(part.content)}${part.bracket === '(' ? ')' : ']'}`;
        return name + (part.amount ? `{${amountTree(part.amount)}}` : '');
      });
      return (
        (separators[index - 1] ?? '') + (coefficient ? `${amountTree(coefficient)}:` : '') + inner.join('')
      );
    })
    .join('');
}

function amountTree(expression: Expression): string {
  const terms = expression.map(
    ({ sign, number, variable, divisor }) =>
      `${sign}${number}${variable ?? ''}${divisor ? `/${divisor}` : ''}`,
  );
  return terms.join('').replace(/^\+/, '');
}

describe('parseFormula', () => {
  describe('plain text', () => {
    it.each([
      ['Li6PS5Cl', 'Li{6}PS{5}Cl'],
      ['Li6.75La3Zr1.75Nb0.25O12', 'Li{6.75}La{3}Zr{1.75}Nb{0.25}O{12}'],
      ['Li6.50P0.50Si0.50S5Br', 'Li{6.50}P{0.50}Si{0.50}S{5}Br'],
      ['CO', 'CO'],
      ['Co', 'Co'],
      ['NaNbO3', 'NaNbO{3}'],
      ['LiCl', 'LiCl'],
      ['S8', 'S{8}'],
    ])('%s', (text, expected) => {
      expect(tree(parseFormula(text))).toBe(expected);
    });

    it('gives the tree that its types promise', () => {
      expect(parseFormula('β-Li(PO4)2^-')).toEqual({
        phase: 'β',
        components: [
          {
            parts: [
              { kind: 'atom', symbol: 'Li' },
              {
                kind: 'group',
                bracket: '(',
                content: {
                  components: [
                    {
                      parts: [
                        { kind: 'atom', symbol: 'P' },
                        { kind: 'atom', symbol: 'O', amount: [{ sign: '+', number: '4' }] },
                      ],
                    },
                  ],
                  separators: [],
                },
                amount: [{ sign: '+', number: '2' }],
              },
            ],
          },
        ],
        separators: [],
        charge: -1,
      });
    });

    it('gives plain data: JSON and back changes nothing', () => {
      const formula = parseFormula('xLi2S·(100-x)P2S5');
      expect(JSON.parse(JSON.stringify(formula))).toEqual(formula);
    });
  });

  describe('brackets', () => {
    it.each([
      ['Li1.3Al0.3Ti1.7(PO4)3', 'Li{1.3}Al{0.3}Ti{1.7}(PO{4}){3}'],
      ['Li3Y(Br3Cl3)', 'Li{3}Y(Br{3}Cl{3})'],
      ['Li6.75La3(Zr1.75Nb0.25)O12', 'Li{6.75}La{3}(Zr{1.75}Nb{0.25})O{12}'],
      ['[Li(H2O)4]2', '[Li(H{2}O){4}]{2}'],
      ['(Li2S)0.6 (SiS2)0.4', '(Li{2}S){0.6}(SiS{2}){0.4}'],
      ['Li3(Mo8S8O8(OH)8(HWO5(H2O)))*(H2O)18', 'Li{3}(Mo{8}S{8}O{8}(OH){8}(HWO{5}(H{2}O)))·(H{2}O){18}'],
      ['((((((((Li))))))))', '((((((((Li))))))))'],
    ])('%s', (text, expected) => {
      expect(tree(parseFormula(text))).toBe(expected);
    });
  });

  describe('variables and fractions', () => {
    it.each([
      ['Li7-xLa3Zr2-xTaxO12', 'Li{7-x}La{3}Zr{2-x}Ta{x}O{12}'],
      ['Li6-xPS5-xCl1+x', 'Li{6-x}PS{5-x}Cl{1+x}'],
      ['Li3xLa2/3-xTiO3', 'Li{3x}La{2/3-x}TiO{3}'],
      ['Li1+xAlxTi2-x(PO4)3', 'Li{1+x}Al{x}Ti{2-x}(PO{4}){3}'],
      ['LiNi1-x-yCoxMnyO2', 'LiNi{1-x-y}Co{x}Mn{y}O{2}'],
      ['Li7/6Ti11/6O4', 'Li{7/6}Ti{11/6}O{4}'],
      ['La2/3xTiO3', 'La{2/3x}TiO{3}'],
      ['La(2/3)-xTiO3', 'La{2/3-x}TiO{3}'],
      ['Li(1-x)CoO2', 'Li{1-x}CoO{2}'],
      ['Li7-(x+y)La3', 'Li{7-x-y}La{3}'],
      ['Li1-x/2CoO2', 'Li{1-x/2}CoO{2}'],
      ['LiNi0.5Mn1.5O4-δ', 'LiNi{0.5}Mn{1.5}O{4-δ}'],
      ['Li10±1GeP2S12', 'Li{10±1}GeP{2}S{12}'],
      ['Li7-0.5-xLa3', 'Li{7-0.5-x}La{3}'],
      ['Li1+0.3Al0.3', 'Li{1+0.3}Al{0.3}'],
      ['LiaPbSn', 'Li{a}PbSn'],
      // The en dash of typesetters and the minus sign are minus signs too.
      ['Li7–xLa3', 'Li{7-x}La{3}'],
      ['Li7−xLa3', 'Li{7-x}La{3}'],
    ])('%s', (text, expected) => {
      expect(tree(parseFormula(text))).toBe(expected);
    });
  });

  describe('mixtures, adducts and hydrates', () => {
    it.each([
      ['LiCl·H2O', 'LiCl·H{2}O'],
      ['LiCl⋅H2O', 'LiCl·H{2}O'],
      ['LiCl*H2O', 'LiCl·H{2}O'],
      ['LiOH.H2O', 'LiOH·H{2}O'],
      ['LiCl.2H2O', 'LiCl·2:H{2}O'],
      ['Na2CO3.10H2O', 'Na{2}CO{3}·10:H{2}O'],
      ['CaSO4.0.5H2O', 'CaSO{4}·0.5:H{2}O'],
      // No amount is 0, so this full stop is a decimal point after all.
      ['MoO3Li0.5H2O', 'MoO{3}Li{0.5}H{2}O'],
      ['75Li2S-25P2S5', '75:Li{2}S-25:P{2}S{5}'],
      ['75Li2S·25P2S5', '75:Li{2}S·25:P{2}S{5}'],
      ['75Li2S4-25P2S5', '75:Li{2}S{4}-25:P{2}S{5}'],
      ['75 Li2S – 25 P2S5', '75:Li{2}S-25:P{2}S{5}'],
      ['xLi2S·(100-x)P2S5', 'x:Li{2}S·100-x:P{2}S{5}'],
      ['xLi2S-(100-x)P2S5', 'x:Li{2}S-100-x:P{2}S{5}'],
      ['80Li3PS4-(20-x)LiI', '80:Li{3}PS{4}-20-x:LiI'],
      ['(1-x)Li3PS4-xLiI', '1-x:Li{3}PS{4}-x:LiI'],
      ['(1-x)Li3PS4-x/2LiI', '1-x:Li{3}PS{4}-x/2:LiI'],
      ['30LiI-70(0.75Li2S-0.25P2S5)', '30:LiI-70:(0.75:Li{2}S-0.25:P{2}S{5})'],
      ['(0.75)Li2S-(0.25)P2S5', '0.75:Li{2}S-0.25:P{2}S{5}'],
      ['1/3Li2S-2/3P2S5', '1/3:Li{2}S-2/3:P{2}S{5}'],
      ['Li2S–P2S5–LiI', 'Li{2}S-P{2}S{5}-LiI'],
    ])('%s', (text, expected) => {
      expect(tree(parseFormula(text))).toBe(expected);
    });
  });

  describe('notations of the same formula', () => {
    it.each([
      ['Li₆PS₅Cl', 'Li6PS5Cl'],
      ['Li_6PS_5Cl', 'Li6PS5Cl'],
      ['Li<sub>6</sub>PS<sub>5</sub>Cl', 'Li6PS5Cl'],
      ['\\ce{Li6PS5Cl}', 'Li6PS5Cl'],
      ['Li 6 PS5 Cl', 'Li6PS5Cl'],
      ['\u200bLi6PS5Cl\ufeff ', 'Li6PS5Cl'],
      ['\\mathrm{Li_{10}GeP_{2}S_{12}}', 'Li10GeP2S12'],
      ['\\(\\mathrm{Li_{10}\\, GeP_2 S_{12}}\\)', 'Li10GeP2S12'],
      ['Li₆.₇₅La₃Zr₁.₇₅Nb₀.₂₅O₁₂', 'Li6.75La3Zr1.75Nb0.25O12'],
      ['Li₇₋ₓLa₃Zr₂₋ₓTaₓO₁₂', 'Li7-xLa3Zr2-xTaxO12'],
      ['Li₇-xLa₃Zr₂-xTaxO₁₂', 'Li7-xLa3Zr2-xTaxO12'],
      ['$\\text{Li}_{7-x}\\text{La}_3\\text{Zr}_{2-x}\\text{Ta}_x\\text{O}_{12}$', 'Li7-xLa3Zr2-xTaxO12'],
      ['Li<sub>7−<i>x</i></sub>La<SUB>3</SUB>', 'Li7-xLa3'],
      ['Li_{6.4}La₃Zr_{1.4}Ta_{0.6}O₁₂', 'Li6.4La3Zr1.4Ta0.6O12'],
      ['LiNi_{1-x-y}Co_xMn_yO₂', 'LiNi1-x-yCoxMnyO2'],
      ['La_{(2/3)-x}TiO_3', 'La2/3-xTiO3'],
      ['La_{\\frac{2}{3}-x}TiO_3', 'La2/3-xTiO3'],
      ['La₂/₃₋ₓTiO₃', 'La2/3-xTiO3'],
      ['\\text{In}_{2(1-x)}\\text{Sn}_{2x}\\text{O}_3', 'In2-2xSn2xO3'],
      ['Li_{(1+x)/2}CoO_2', 'Li0.5+0.5xCoO2'],
      ['\\text{Li}_2\\text{S}-\\text{P}_2\\text{S}_5', 'Li2S-P2S5'],
      ['\\text{Li}_2\\text{S-P}_2\\text{S}_5\\text{-B}_2\\text{S}_3', 'Li2S-P2S5-B2S3'],
      ['$70\\text{Li}_2\\text{S} \\cdot 30\\text{P}_2\\text{S}_5$', '70Li2S·30P2S5'],
      ['\\text{Li}_3\\text{PO}_4\\text{--Li}_3\\text{N}', 'Li3PO4-Li3N'],
      ['LiNi_{0.5}Mn_{1.5}O_{4-\\delta}', 'LiNi0.5Mn1.5O4-δ'],
      ['LiCl&middot;H<sub>2</sub>O', 'LiCl·H2O'],
      ['$\\gamma\\text{-LiAlO}_2$', 'γ-LiAlO2'],
      ['β″-Al2O3', "β''-Al2O3"],
      ['\\beta′-Li3N', "β'-Li3N"],
    ])('%s', (text, plain) => {
      expect(parseFormula(text)).toEqual(parseFormula(plain));
    });

    it('tells N with the subscript a from sodium', () => {
      expect(tree(parseFormula('Li\\text{N}_aO'))).toBe('LiN{a}O');
      expect(tree(parseFormula('LiNₐO'))).toBe('LiN{a}O');
      expect(tree(parseFormula('LiN(a)O'))).toBe('LiN{a}O');
      expect(tree(parseFormula('LiNaO'))).toBe('LiNaO');
    });
  });

  describe('phase labels', () => {
    it.each([
      ['β-Li3PS4', '<β> Li{3}PS{4}'],
      ['γ-Li3PS4', '<γ> Li{3}PS{4}'],
      ["β''-Al2O3", "<β''> Al{2}O{3}"],
      ['δ-Bi2O3', '<δ> Bi{2}O{3}'],
      ['c-Li7La3Zr2O12', '<c> Li{7}La{3}Zr{2}O{12}'],
      ['g-C3N4', '<g> C{3}N{4}'],
    ])('%s', (text, expected) => {
      expect(tree(parseFormula(text))).toBe(expected);
    });
  });

  describe('charges', () => {
    it.each([
      ['PS4^3-', 'PS{4} ^-3'],
      ['PS₄³⁻', 'PS{4} ^-3'],
      ['\\text{PS}_4^{3-}', 'PS{4} ^-3'],
      ['PS<sub>4</sub><sup>3−</sup>', 'PS{4} ^-3'],
      ['PS4 3-', 'PS{4} ^-3'],
      ['Ti^{4+}', 'Ti ^4'],
      ['Ti4+', 'Ti ^4'],
      ['Ti^{+4}', 'Ti ^4'],
      ['Li+', 'Li ^1'],
      ['S2-', 'S ^-2'],
      ['NH4+', 'NH{4} ^1'],
      ['PF6−', 'PF{6} ^-1'],
      ['PO43-', 'PO{4} ^-3'],
      ['SO₄2-', 'SO{4} ^-2'],
      ['[Fe(CN)6]3-', '[Fe(CN){6}] ^-3'],
      ['Hg22+', 'Hg{2} ^2'],
      ['C60-', 'C{60} ^-1'],
      ['Li0.5+', 'Li{0.5} ^1'],
    ])('%s', (text, expected) => {
      expect(tree(parseFormula(text))).toBe(expected);
    });
  });

  describe('stand-ins for several elements', () => {
    it('are read where the caller names them', () => {
      expect(tree(parseFormula('Li10±1MP2X12', { placeholders: ['M', 'X'] }))).toBe('Li{10±1}MP{2}X{12}');
      expect(tree(parseFormula('Li3Ln3Te2O12', { placeholders: ['Ln'] }))).toBe('Li{3}Ln{3}Te{2}O{12}');
    });

    it('do not hide the elements that begin with them', () => {
      expect(tree(parseFormula('LiMnMO4', { placeholders: ['M'] }))).toBe('LiMnMO{4}');
    });
  });
});

describe('FormulaError', () => {
  it.each([
    ['', 0, 'The formula is empty'],
    [' \u200b', 0, 'The formula is empty'],
    ['H'.repeat(201), 200, 'The formula has 201 characters, more than 200'],
    ['Li6PS5Lx', 6, '"Lx" is not an element symbol at character 7 of "Li6PS5Lx"'],
    ['Li10±1MP2X12', 6, '"M" is not an element symbol at character 7 of "Li10±1MP2X12"'],
    ['NMC811', 1, '"M" is not an element symbol at character 2 of "NMC811"'],
    ['LiMOCl4', 2, '"M" is not an element symbol at character 3 of "LiMOCl4"'],
    ['li6ps5cl', 0, '"li" is not an element symbol at character 1 of "li6ps5cl": write "Li"'],
    ['LI6PS5CL', 0, '"L" is not an element symbol at character 1 of "LI6PS5CL": write "Li"'],
    ['Li2q', 3, '"q" is out of place at character 4 of "Li2q"'],
    ['L i', 0, '"L" is not an element symbol at character 1 of "L i"'],
    ['(Li2S', 0, '"(" is not closed at character 1 of "(Li2S"'],
    ['Li2S)', 4, '")" closes no bracket at character 5 of "Li2S)"'],
    ['Li(PO4]3', 6, '"]" closes a "(" at character 7 of "Li(PO4]3"'],
    ['Li(PO4%)', 6, '"%" is out of place at character 7 of "Li(PO4%)"'],
    ['Li()', 3, 'An element symbol is missing at character 4 of "Li()"'],
    [
      '(((((((((Li)))))))))',
      8,
      'Brackets are nested more than 8 deep at character 9 of "(((((((((Li)))))))))"',
    ],
    ['75Li2S-25', 9, 'An element symbol is missing at the end of "75Li2S-25"'],
    ['Li2S-·', 5, 'An element symbol is missing at character 6 of "Li2S-·"'],
    ['%Li', 0, '"%" is out of place at character 1 of "%Li"'],
    ['Li1 2', 4, '"2" is out of place at character 5 of "Li1 2"'],
    ['LiF(111)', 7, 'An element symbol is missing at character 8 of "LiF(111)"'],
    ['Li007', 2, '"007" is not a number at character 3 of "Li007"'],
    ['Li1/0', 2, '"1/0" divides by zero at character 3 of "Li1/0"'],
    ['Li1-x/0', 5, '"/0" divides by zero at character 6 of "Li1-x/0"'],
    ['Li0', 2, 'The amount "0" is not positive at character 3 of "Li0"'],
    ['Li_{1-2}', 4, 'The amount "1-2" is not positive at character 5 of "Li_{1-2}"'],
    ['Li_{-x}', 4, 'An amount cannot begin with "-" at character 5 of "Li_{-x}"'],
    ['Li_{7-}', 7, 'A number or a variable is missing at the end of "Li_{7-}"'],
    ['Li_{7xy}', 6, '"y" is out of place in an amount at character 7 of "Li_{7xy}"'],
    ['Li₍₁', 4, '")" is missing at the end of "Li₍₁"'],
    ['Fe(III)', 2, '"(III)" is an oxidation state, not part of a formula, at character 3 of "Fe(III)"'],
    ['⁶Li', 0, 'A raised "6" can only be a charge at the end, not at character 1 of "⁶Li"'],
    ['Li^{x}', 4, '"x" is not a charge at character 5 of "Li^{x}"'],
    ['Li³⁻³', 2, '"3-3" is not a charge at character 3 of "Li³⁻³"'],
    ['Li^', 2, '"^" has no charge after it at character 3 of "Li^"'],
    ['Li_', 2, '"_" has no subscript after it at character 3 of "Li_"'],
    ['Li_{6', 3, '"{" is not closed at character 4 of "Li_{6"'],
    ['Li6}', 3, '"}" closes nothing at character 4 of "Li6}"'],
    ['Li<sub>6', 2, '"<sub>" is not closed at character 3 of "Li<sub>6"'],
    ['Li6</sub>', 3, '"</sub>" closes nothing at character 4 of "Li6</sub>"'],
    ['<div>Li', 0, '"<div>" is no tag that can be read at character 1 of "<div>Li"'],
    ['Li<6', 2, '"<" opens no tag at character 3 of "Li<6"'],
    ['\\foo{Li}', 0, '"\\foo" is no LaTeX that can be read at character 1 of "\\foo{Li}"'],
    ['Li\\%', 2, '"\\%" is no LaTeX that can be read at character 3 of "Li\\%"'],
    ['Li\\', 2, '"\\" stands alone at character 3 of "Li\\"'],
  ])('%s', (text, index, message) => {
    const thrown = errorOf(text);
    expect(thrown).toBeInstanceOf(FormulaError);
    expect({ message: thrown?.message, index: thrown?.index }).toEqual({ message, index });
    expect(tryParseFormula(text)).toBeUndefined();
  });

  it('counts characters in the text as given, markup and all', () => {
    expect(errorOf('$\\text{Li}_6\\text{Xx}$')?.index).toBe('$\\text{Li}_6\\text{'.length);
  });

  it('is the only error, whatever the text, and points into it', () => {
    const letters = fc.string({
      unit: fc.constantFrom(
        ...'LiPSOxnδ0123.·/-−+±()[]{}_^<>\\&;₆ₓ³⁻ ',
        '<sub>',
        '</sub>',
        '\\text{',
        '\\cdot ',
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 250 })), (text) => {
        const thrown = errorOf(text);
        if (thrown === undefined) return;
        expect(thrown).toBeInstanceOf(FormulaError);
        expect(thrown.index).toBeGreaterThanOrEqual(0);
        expect(thrown.index).toBeLessThanOrEqual(text.length);
        expect(thrown.message).toMatch(/^["A-Z].*[^.]$/su);
      }),
      { numRuns: 3000 },
    );
  });

  it('comes at once, also for texts made to keep a reader busy', () => {
    const begin = performance.now();
    for (const piece of [
      '(',
      '[',
      '((x+',
      'Li(',
      '1',
      '1/',
      '1.',
      'Li2-x',
      '-x',
      'x',
      '{',
      '_{',
      '<sub>',
      '\\ce{',
      '.1H2O',
      '^1',
      '₁.',
      'Li.2',
    ]) {
      tryParseFormula(piece.repeat(200).slice(0, 200));
      tryParseFormula(`${piece.repeat(200).slice(0, 199)}!`);
    }
    // 36 readings; a backtracking pattern would take minutes.
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

describe('reading random formulas', () => {
  it('does not mind spaces between symbols, amounts and brackets', () => {
    fc.assert(
      fc.property(anyFormula, fc.constantFrom(' ', '\u00a0', '\u2009'), (formula, space) => {
        const spaced = mixtureText(formula).join(space);
        const dense = mixtureText(formula).join('');
        fc.pre(spaced.length <= 200);
        expect(parseFormula(spaced)).toEqual(parseFormula(dense));
      }),
    );
  });
});

/** Symbols, amounts and brackets of a formula one by one. */
function mixtureText({ components, separators }: Mixture): string[] {
  return components.flatMap(({ coefficient, parts }, index) => [
    separators[index - 1] ?? '',
    coefficient ? `(${amountTree(coefficient)})` : '',
    ...parts.flatMap((part) => [
      ...(part.kind === 'atom' ? [part.symbol] : ['(', ...mixtureText(part.content), ')']),
      part.amount ? `<sub>${amountTree(part.amount)}</sub>` : '',
    ]),
  ]);
}

function errorOf(text: string): FormulaError | undefined {
  try {
    parseFormula(text);
    return undefined;
  } catch (error) {
    return error as FormulaError;
  }
}
