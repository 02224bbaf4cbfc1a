import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composition } from '../../src/chemistry/composition.ts';
import type { Formula, Part } from '../../src/chemistry/formula.ts';
import { compositionDistance, compositionKey, sameCompound } from '../../src/chemistry/identity.ts';
import { parseFormula } from '../../src/chemistry/parse.ts';
import { formulaHtml, formulaLatex, formulaText, formulaUnicode } from '../../src/chemistry/render.ts';
import { anyFormula, settledFormula } from './formula-arbitrary.ts';

const key = (text: string): string => compositionKey(parseFormula(text));
const distance = (a: string, b: string): number | undefined =>
  compositionDistance(parseFormula(a), parseFormula(b));

describe('compositionKey', () => {
  it.each([
    ['Li6PS5Cl', 'ClLi6PS5'],
    ['LiCoO2', 'CoLiO2'],
    // Times 4: 27 Li, 12 La, 7 Zr, 1 Nb, 48 O.
    ['Li6.75La3Zr1.75Nb0.25O12', 'La12Li27NbO48Zr7'],
    ['Li7-xLa3Zr2-xTaxO12', 'La3Li(7-x)O12Ta(x)Zr(2-x)'],
    // Times 3.
    ['Li3xLa2/3-xTiO3', 'La(2-3x)Li(9x)O9Ti3'],
    ['PS4^3-', 'PS4^-3'],
  ])('of %s is %s', (text, expected) => {
    expect(key(text)).toBe(expected);
  });

  it.each([
    ['order', 'Li6PS5Cl', 'ClS5PLi6'],
    ['brackets', 'Li6La2Ca(Nb)2O12', 'Li6(La2Ca)(NbO6)2'],
    ['trailing zeros', 'Li6.5P0.5Si0.5S5Br', 'Li6.50P0.50Si0.50S5Br'],
    ['an amount of one', 'Li6PS5Cl', 'Li6P1S5Cl1'],
    ['a repeated element', 'LiOLi', 'Li2O'],
    ['a supercell', 'Li49.6Al1.6La24Zr14.4Ta1.6O96', 'Li6.2Al0.2La3Zr1.8Ta0.2O12'],
    ['a supercell of La12', 'Li49.6La24Zr9.6Ta6.4O96', 'Li6.2La3Zr1.2Ta0.8O12'],
    ['thirds', 'LiNi1/3Co1/3Mn1/3O2', 'Li3NiCoMnO6'],
    ['a decimal as a fraction', 'Li0.75CoO2', 'Li3/4CoO2'],
    ['a mixture and its sum', '75Li2S-25P2S5', 'Li3PS4'],
    ['the phase', 'β-Li3PS4', 'γ-Li3PS4'],
    ['order, with a variable', 'Li7-xLa3Zr2-xTaxO12', 'TaxZr2-xLa3Li7-xO12'],
    ['brackets, with a variable', 'Li7-xLa3Zr2-xTaxO12', 'Li7-xLa3(Zr2-xTax)O12'],
    ['multiples, with a variable', 'Li1-xCoO2', 'Li2-2xCo2O4'],
    ['the form of a sum', 'Li1-xCoO2', 'Li(-1+2)-xCoO2'.replace('(-1+2)', '(2-1)')],
    [
      'LaTeX',
      'Li7-xLa3Zr2-xTaxO12',
      '$\\text{Li}_{7-x}\\text{La}_3\\text{Zr}_{2-x}\\text{Ta}_x\\text{O}_{12}$',
    ],
    ['Unicode', 'Li7-xLa3Zr2-xTaxO12', 'Li₇₋ₓLa₃Zr₂₋ₓTaₓO₁₂'],
    ['the order of a system', 'Li2S-P2S5', 'P2S5–Li2S'],
  ])('does not mind %s', (_, a, b) => {
    expect(key(a)).toBe(key(b));
    expect(sameCompound(parseFormula(a), parseFormula(b))).toBe(true);
  });

  it.each([
    ['Li6PS5Cl', 'Li5.5PS4.5Cl1.5'],
    ['Li6PS5Cl', 'Li6PS5Br'],
    ['Li6.4La3Zr1.4Ta0.6O12', 'Li6.5La3Zr1.5Ta0.5O12'],
    ['Li1.3Al0.3Ti1.7(PO4)3', 'Li1.3Al0.29Sc0.01Ti1.7(PO4)3'],
    ['La0.55Li0.36Ti0.995Al0.005O3', 'La0.55Li0.36Ti0.992Al0.008O3'],
    ['LiNi0.33Co0.33Mn0.33O2', 'LiNi1/3Co1/3Mn1/3O2'],
    ['CO', 'Co'],
    ['Li', 'Li+'],
    ['PS4', 'PS4^3-'],
    ['PS4^3-', 'PS4^4-'],
    // A variable is no number, whatever it may be set to, and its name counts.
    ['Li7-xLa3Zr2-xTaxO12', 'Li6.75La3Zr1.75Ta0.25O12'],
    ['Li7-xLa3Zr2-xTaxO12', 'Li7-yLa3Zr2-yTayO12'],
    ['LiCoO2-x', 'LiCoO2-δ'],
    ['LiN_{a}', 'LiNa'],
    ['Li10±1GeP2S12', 'Li10GeP2S12'],
    // A system is neither the sum of its components nor another system.
    ['Li2S-P2S5', 'Li2P2S6'],
    ['Li2S-P2S5', 'Li2S-SiS2'],
    ['Li2S-P2S5', '50Li2S-50P2S5'],
  ])('tells %s from %s', (a, b) => {
    expect(key(a)).not.toBe(key(b));
    expect(sameCompound(parseFormula(a), parseFormula(b))).toBe(false);
  });

  it('is the same whatever the order of the parts', () => {
    fc.assert(
      fc.property(anyFormula, fc.infiniteStream(fc.nat()), (formula, order) => {
        expect(compositionKey(shuffled(formula, order))).toBe(compositionKey(formula));
      }),
    );
  });

  it('is the same in every notation', () => {
    fc.assert(
      fc.property(
        anyFormula,
        fc.constantFrom(formulaText, formulaUnicode, formulaHtml, formulaLatex),
        (formula, print) => {
          const text = print(formula);
          fc.pre(text.length <= 200);
          expect(key(text)).toBe(compositionKey(formula));
        },
      ),
    );
  });

  it('is the same for any multiple', () => {
    fc.assert(
      fc.property(settledFormula, fc.constantFrom('2', '0.25', '1/3', '96'), (formula, times) => {
        const part: Part = {
          kind: 'group',
          bracket: '(',
          content: formula,
          amount: [{ sign: '+', number: times }],
        };
        const multiple: Formula = { components: [{ parts: [part] }], separators: [] };
        expect(compositionKey(multiple)).toBe(compositionKey(formula));
      }),
    );
  });

  it('is itself a formula of the composition, and its own key', () => {
    fc.assert(
      fc.property(settledFormula, (formula) => {
        fc.pre(composition(formula) !== undefined);
        const own = compositionKey(formula);
        fc.pre(own.length <= 200);
        expect(key(own)).toBe(own);
        expect(distance(own, own)).toBe(0);
        expect(compositionDistance(parseFormula(own), formula)).toBeCloseTo(0, 10);
      }),
    );
  });
});

describe('compositionDistance', () => {
  it('is the share of atoms that would have to be exchanged', () => {
    // One atom in three.
    expect(distance('Li2S', 'Li2O')).toBeCloseTo(1 / 3, 12);
    expect(distance('LiCl', 'NaF')).toBeCloseTo(1, 12);
    expect(distance('Li6PS5Cl', 'Li12P2S10Cl2')).toBeCloseTo(0, 12);
    // 0.01 of 1.3 + 0.3 + 1.7 + 3 + 12 = 18.3 atoms.
    expect(distance('Li1.3Al0.3Ti1.7(PO4)3', 'Li1.3Al0.29Sc0.01Ti1.7(PO4)3')).toBeCloseTo(0.01 / 18.3, 12);
  });

  it('is unknown where a composition is', () => {
    expect(distance('Li1-xCoO2', 'LiCoO2')).toBeUndefined();
    expect(distance('LiCoO2', 'Li2S-P2S5')).toBeUndefined();
  });
});

const SPELLINGS = new URL('../../../shared/datasets/formula-spellings.json', import.meta.url);
const present = existsSync(SPELLINGS);

describe.skipIf(!present)(
  `real spellings of one compound (skipped where ${SPELLINGS.pathname} is absent)`,
  () => {
    const pairs = present
      ? (JSON.parse(readFileSync(SPELLINGS, 'utf8')) as { query: string; same_material_written_as: string }[])
      : [];

    it('are 64 pairs', () => {
      expect(pairs).toHaveLength(64);
    });

    it.each(pairs.map((pair) => [pair.query, pair.same_material_written_as]))('%s is %s', (a, b) => {
      expect(key(a)).toBe(key(b));
    });

    it('of different compounds stay apart: pairs share a key only where they share a spelling', () => {
      const keys = pairs.map((pair) => key(pair.query));
      const shared = pairs
        .filter((_, index) => keys.indexOf(keys[index] ?? '') !== index)
        .map((pair) => pair.query);
      // Li0.5La0.5TiO3 is listed twice.
      expect(shared).toEqual(['LiLa(TiO3)2']);
    });
  },
);

/** The formula with the parts of each component in another order. */
function shuffled<T extends Pick<Formula, 'components'>>(mixture: T, order: Iterator<number>): T {
  const components = mixture.components.map((component) => ({
    ...component,
    parts: component.parts
      .map((part) => (part.kind === 'group' ? { ...part, content: shuffled(part.content, order) } : part))
      .map((part) => [Number(order.next().value), part] as const)
      .sort(([a], [b]) => a - b)
      .map(([, part]) => part),
  }));
  return { ...mixture, components };
}
