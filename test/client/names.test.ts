import { describe, expect, it } from 'vitest';
import { compositionKey } from '../../src/chemistry/identity.ts';
import { tryParseFormula } from '../../src/chemistry/parse.ts';
import { matchNames, plainQuery } from '../../src/client/names.ts';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { nameIndex } from '../../src/knowledge/name-index.ts';
import { electrode, family, material, strategy } from '../knowledge/records.ts';

/** An index as the site builds it. Materials come first, then families, electrodes and strategies. */
const index = nameIndex(
  joinRecords([
    material('beta-li3ps4', 'β-Li3PS4', 'sulfide', 'formula: Li3PS4'),
    material(
      'li5-5ps4-5cl1-5',
      'Li5.5PS4.5Cl1.5',
      'argyrodite',
      'formula: Li5.5PS4.5Cl1.5\naliases: [chlorine-rich argyrodite]',
    ),
    material('li6ps5br', 'Li6PS5Br', 'argyrodite', 'formula: Li6PS5Br\naliases: [LPSBr]'),
    material('li6ps5cl', 'Li6PS5Cl', 'argyrodite', 'formula: Li6PS5Cl\naliases: [LPSCl, LPSC]'),
    material(
      'pan',
      'PAN',
      'polymer',
      'components: [{ name: polyacrylonitrile }]\naliases: [polyacrylonitrile]',
    ),
    family('argyrodite', 1),
    family('sulfide', 1),
    electrode('licoo2', 'LiCoO2', 'cathode'),
    strategy('li6ps5cl-buffer', 'aliases: ["Li6PS5Cl buffer", "buffer of Li6PS5Cl"]'),
  ]),
);

/** What the search field asks when this is typed. */
function found(typed: string): string[] {
  const query = plainQuery(typed);
  const formula = tryParseFormula(query);
  return matchNames(index, query, formula && compositionKey(formula)).map(({ id }) => id);
}

describe('plainQuery', () => {
  it.each([
    ['Li₆PS₅Cl', 'Li6PS5Cl'],
    ['Li₁₊ₓ', 'Li1+x'],
    ['  Li6PS5Cl  ', 'Li6PS5Cl'],
    ['solid\u00a0\n electrolyte', 'solid electrolyte'],
    ['Al2O3–PEO', 'Al2O3-PEO'],
    ['Al2O3−PEO', 'Al2O3-PEO'],
    ['β-Li3PS4', 'β-Li3PS4'],
    ['Li6.25PS4O1.25', 'Li6.25PS4O1.25'],
    ['   ', ''],
    ['', ''],
  ])('%j is %j', (typed, expected) => {
    expect(plainQuery(typed)).toBe(expected);
  });

  it('of a plain query is the query', () => {
    expect(plainQuery(plainQuery('  Li₆PS₅Cl – x'))).toBe(plainQuery('  Li₆PS₅Cl – x'));
  });
});

describe('a search for a name', () => {
  it.each([
    'Li6PS5Cl',
    'Li₆PS₅Cl',
    'ClLi6PS5',
    'LPSCl',
    'lpscl',
    'LPSC',
    'li6ps5cl',
    ' Li6PS5Cl ',
    'Li12P2S10Cl2',
  ])('has Li6PS5Cl first for %j', (typed) => {
    expect(found(typed)[0]).toBe('li6ps5cl');
  });

  it('has the same name first, then names that begin with it, then names that hold it', () => {
    // li6ps5cl is the name, li6ps5cl-buffer begins with it.
    expect(found('Li6PS5Cl')).toEqual(['li6ps5cl', 'li6ps5cl-buffer']);
    // The family is called so; one material holds the word inside an alias.
    expect(found('argyrodite')).toEqual(['argyrodite', 'li5-5ps4-5cl1-5']);
    expect(found('Argyrodite')).toEqual(['argyrodite', 'li5-5ps4-5cl1-5']);
  });

  it('keeps the order of the index among names that answer alike', () => {
    expect(found('Li6PS5')).toEqual(['li6ps5br', 'li6ps5cl', 'li6ps5cl-buffer']);
    expect(found('LPS')).toEqual(['li6ps5br', 'li6ps5cl']);
  });

  it('knows a compound by its composition only where a formula is typed', () => {
    expect(found('O2CoLi')).toEqual(['licoo2']);
    expect(matchNames(index, 'O2CoLi', undefined)).toEqual([]);
    expect(found('Li3PS4')).toEqual(['beta-li3ps4']);
  });

  it('looks inside names for three letters or more, and only at their beginning for fewer', () => {
    expect(found('nitrile')).toEqual(['pan']);
    expect(found('buf')).toEqual(['li6ps5cl-buffer']);
    expect(found('nit')).toEqual(['pan']);
    expect(found('ni')).toEqual([]);
    expect(found('pa')).toEqual(['pan']);
    expect(found('p')).toEqual(['pan']);
    expect(found('β')).toEqual(['beta-li3ps4']);
    expect(found('x')).toEqual([]);
  });

  it('finds nothing for an empty query or an unknown name', () => {
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
    expect(found('xyzzyqwert')).toEqual([]);
  });

  it('names each record once', () => {
    const all = found('Li');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('licoo2');
  });

  it('finds a name whose own spelling is not plain', () => {
    const dashed = [
      { kind: 'material', id: 'al2o3-peo', title: 'Al2O3–PEO', names: ['Al2O3–PEO', 'Al₂O₃–PEO'] },
    ] as const;
    for (const typed of ['Al2O3-PEO', 'Al2O3–PEO', 'al₂o₃-peo']) {
      expect(matchNames(dashed, plainQuery(typed), undefined)).toHaveLength(1);
    }
  });
});
