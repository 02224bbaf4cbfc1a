import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { nameIndex } from '../../src/knowledge/name-index.ts';
import { spellings } from '../../src/knowledge/spellings.ts';
import { electrode, family, material, paper, record, strategy } from './records.ts';

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

describe('nameIndex', () => {
  const index = nameIndex(
    joinRecords([
      paper('rao-2011-joule-1', 2011),
      family('argyrodite', 1),
      material('li6ps5cl', 'Li6PS5Cl', 'argyrodite', 'formula: Li6PS5Cl\naliases: [LPSCl]'),
      material('peo', 'PEO', 'polymer', 'components: [{ name: poly(ethylene oxide) }]'),
      electrode('licoo2', 'LiCoO2', 'cathode'),
      strategy('coating-with-linbo3', 'aliases: [LiNbO3 coating]'),
      record(
        'concept',
        'interphase',
        '---\ntitle: Interphase\naliases: [SEI]\nsummary: What grows between.\n---\n',
      ),
    ]),
  );
  const of = (id: string) => index.find((entry) => entry.id === id);

  it('has every record with a name of its own, and no paper', () => {
    expect(index.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'material li6ps5cl',
      'material peo',
      'family argyrodite',
      'electrode licoo2',
      'strategy coating-with-linbo3',
      'concept interphase',
    ]);
  });

  it('has the names of a record', () => {
    expect(of('li6ps5cl')?.names).toEqual(['Li6PS5Cl', 'Li₆PS₅Cl', 'LPSCl']);
    expect(of('interphase')?.names).toEqual(['Interphase', 'SEI']);
  });

  it('has the key of a composition, and none where there is no formula', () => {
    expect(of('li6ps5cl')?.key).toBe('ClLi6PS5');
    expect(of('licoo2')?.key).toBe('CoLiO2');
    expect(of('peo')).not.toHaveProperty('key');
    expect(of('argyrodite')).not.toHaveProperty('key');
  });
});
