import { describe, expect, it } from 'vitest';
import { elementOf, ELEMENTS } from '../../src/chemistry/elements.ts';

describe('ELEMENTS', () => {
  it('has the 118 elements, numbered without a gap, each symbol once', () => {
    expect(ELEMENTS.map(({ number }) => number)).toEqual(
      Array.from({ length: 118 }, (_, index) => index + 1),
    );
    expect(new Set(ELEMENTS.map(({ symbol }) => symbol)).size).toBe(118);
    expect(ELEMENTS.every(({ symbol, name }) => /^[A-Z][a-z]?$/.test(symbol) && /^[a-z]+$/.test(name))).toBe(
      true,
    );
  });

  // Atomic numbers that a wrong or missing neighbour would shift.
  it.each([
    ['H', 'hydrogen', 1],
    ['Li', 'lithium', 3],
    ['Ne', 'neon', 10],
    ['Ca', 'calcium', 20],
    ['Zr', 'zirconium', 40],
    ['Sn', 'tin', 50],
    ['La', 'lanthanum', 57],
    ['Lu', 'lutetium', 71],
    ['Pb', 'lead', 82],
    ['U', 'uranium', 92],
    ['Og', 'oganesson', 118],
  ])('%s is %s, number %i', (symbol, name, number) => {
    expect(elementOf(symbol)).toMatchObject({ symbol, name, number });
  });

  // IUPAC, abridged standard atomic weights 2021.
  it.each([
    ['H', 1.008],
    ['Li', 6.94],
    ['B', 10.81],
    ['C', 12.011],
    ['N', 14.007],
    ['O', 15.999],
    ['F', 18.998],
    ['Na', 22.99],
    ['Mg', 24.305],
    ['Al', 26.982],
    ['Si', 28.085],
    ['P', 30.974],
    ['S', 32.06],
    ['Cl', 35.45],
    ['Ti', 47.867],
    ['Mn', 54.938],
    ['Fe', 55.845],
    ['Co', 58.933],
    ['Ni', 58.693],
    ['Ge', 72.63],
    ['Br', 79.904],
    ['Y', 88.906],
    ['Zr', 91.224],
    ['Nb', 92.906],
    ['In', 114.82],
    ['Sn', 118.71],
    ['I', 126.9],
    ['La', 138.91],
    ['Ta', 180.95],
    ['W', 183.84],
    ['Pb', 207.2],
  ])('%s weighs %d', (symbol, weight) => {
    expect(elementOf(symbol)?.weight).toBe(weight);
  });

  it('weighs heavier elements more, but for the known inversions', () => {
    const weighed = ELEMENTS.flatMap(({ symbol, weight }) =>
      weight === undefined ? [] : [{ symbol, weight }],
    );
    const inversions = weighed.flatMap(({ symbol, weight }, index) => {
      const next = weighed[index + 1];
      return next && next.weight < weight ? [`${symbol} ${next.symbol}`] : [];
    });
    expect(inversions).toEqual(['Ar K', 'Co Ni', 'Te I', 'Th Pa']);
  });

  it('gives no weight where no isotope mixture is characteristic of the Earth', () => {
    const unweighed = ELEMENTS.filter(({ weight }) => weight === undefined).map(({ symbol }) => symbol);
    expect(unweighed.slice(0, 9)).toEqual(['Tc', 'Pm', 'Po', 'At', 'Rn', 'Fr', 'Ra', 'Ac', 'Np']);
    // Elements 93 to 118, and the eight lighter ones above.
    expect(unweighed).toHaveLength(26 + 8);
  });
});

describe('elementOf', () => {
  it('knows no symbol but those of elements, and minds capitals', () => {
    for (const symbol of ['', 'li', 'LI', 'D', 'M', 'X', 'Ln', 'Li ', 'constructor']) {
      expect(elementOf(symbol)).toBeUndefined();
    }
  });
});
