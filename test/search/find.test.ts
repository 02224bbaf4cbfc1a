import { describe, expect, it } from 'vitest';
import { electrode, family, material, paper, strategy } from '../knowledge/records.ts';
import { answer, indexOf, named } from './index.ts';

const data = (property: string, value: string, unit: string, of: string, more = '') => `
  - property: ${property}
    material: ${of}
    value: ${value}
    unit: ${unit}
    method: measured
    ${more}
    source: { review: jia-2024, number: 1, locator: "1" }`;

const index = indexOf([
  paper('jia-2024', 2024),
  paper(
    'rao-2011-joule-1',
    2011,
    `citedIn:
  - { review: jia-2024, number: 103 }
data:${data('ionic-conductivity', '12', 'mS/cm', 'li10gep2s12', 'temperature: RT')}${data('ionic-conductivity', '3', 'mS/cm', 'li6ps5cl', 'temperature: RT')}${data('ionic-conductivity', '50', 'mS/cm', 'li6ps5br', 'temperature: 60')}${data('critical-current-density', '2.5', 'mA/cm2', 'llzto')}`,
  ),
  family('sulfide', 1),
  family('argyrodite', 1, 'sulfide'),
  family('garnet', 2),
  material('li6ps5cl', 'Li6PS5Cl', 'argyrodite', 'formula: Li6PS5Cl\naliases: [LPSCl, LPSX]'),
  material('li6ps5br', 'Li6PS5Br', 'argyrodite', 'formula: Li6PS5Br\naliases: [LPSX]'),
  material('li10gep2s12', 'Li10GeP2S12', 'sulfide', 'formula: Li10GeP2S12\naliases: [LGPS]'),
  material('llzto', 'LLZTO', 'garnet', 'formula: Li7-xLa3Zr2-xTaxO12'),
  material('li6-4la3zr1-4ta0-6o12', 'Li6.4La3Zr1.4Ta0.6O12', 'garnet', 'formula: Li6.4La3Zr1.4Ta0.6O12'),
  electrode('licoo2', 'LiCoO2', 'cathode'),
  strategy('halide-doping', 'families: [argyrodite]'),
]);
const names = (question: string) => named(answer(index, question));

describe('find', () => {
  it.each(['Li6PS5Cl', 'Li₆PS₅Cl', '\\ce{Li6PS5Cl}', 'Li_6PS_5Cl', 'ClLi6PS5', 'Li12P2S10Cl2'])(
    'answers %s with the compound first, then its family, its strategies, its papers',
    (question) => {
      const found = names(question).filter((name) => !name.endsWith('li6ps5br'));
      expect(found).toEqual([
        'material li6ps5cl',
        'family argyrodite',
        'strategy halide-doping',
        'reference rao-2011-joule-1',
      ]);
    },
  );

  it('lists every meaning of a name', () => {
    const [materials] = answer(index, 'lpsx').groups;
    expect(materials!.hits.map(({ id, rank }) => [id, rank])).toEqual([
      ['li6ps5cl', 0],
      ['li6ps5br', 0],
    ]);
  });

  it('says what it cannot read', () => {
    expect(answer(index, 'contains:Ge hardness > 3').reading).toBe(
      'Materials: with Ge; not understood: hardness > 3',
    );
  });

  it('finds the members of a series with their x, and the series of a member', () => {
    const series = answer(index, 'Li7-xLa3Zr2-xTaxO12').groups[0]!.hits;
    expect(series.map(({ id, why }) => `${id}: ${why}`)).toEqual([
      'llzto: also Li7-xLa3Zr2-xTaxO12',
      'li6-4la3zr1-4ta0-6o12: x = 0.6 in Li7-xLa3Zr2-xTaxO12',
    ]);
    // 7 − 0.25 = 6.75, 2 − 0.25 = 1.75.
    expect(answer(index, 'Li6.75La3Zr1.75Ta0.25O12').groups[0]!.hits[0]).toMatchObject({
      id: 'llzto',
      why: 'Li6.75La3Zr1.75Ta0.25O12 is its x = 0.25',
    });
  });

  it('answers a question for elements, family or values with materials alone', () => {
    expect(names('Li P S -Ge').sort()).toEqual(['material li6ps5br', 'material li6ps5cl']);
    expect(names('family:sulfide contains:Ge')).toEqual(['material li10gep2s12', 'family sulfide']);
    // 50 mS/cm of the bromide holds at 60 °C.
    expect(names('conductivity > 1 mS/cm')).toEqual(['material li10gep2s12', 'material li6ps5cl']);
    expect(names('family:argyrodite conductivity > 1 mS/cm')).toEqual(['material li6ps5cl']);
    expect(names('argyrodite conductivity > 1 mS/cm')).toEqual(['material li6ps5cl']);
    expect(names('CCD > 2')).toEqual(['material llzto']);
  });

  it('says why, with the value, how it was found and its paper', () => {
    expect(answer(index, 'conductivity > 10 mS/cm').groups[0]!.hits[0]!.why).toBe(
      '12\u00a0mS\u00a0cm⁻¹ (measured, room temperature; Rao 2011)',
    );
    expect(answer(index, 'conductivity > 10 mS/cm').reading).toBe(
      'Materials: ionic conductivity above 10\u00a0mS\u00a0cm⁻¹',
    );
  });

  it('finds papers by printed number, author and year', () => {
    expect(names('jia-2024 [103]')).toEqual(['reference rao-2011-joule-1']);
    expect(names('Rao 2011')).toEqual(['reference rao-2011-joule-1']);
    expect(names('Rao 2012')).not.toContain('reference rao-2011-joule-1');
  });

  it('forgives a slip, and says how it read the word', () => {
    expect(answer(index, 'argyrodyte')).toMatchObject({ reading: 'Read as “argyrodite”' });
    expect(names('argyrodyte')[0]).toBe('family argyrodite');
  });

  it('offers the nearest where nothing answers, and says so', () => {
    const far = answer(index, 'Li6PS5I');
    expect(far.isNearest).toBe(true);
    // One of thirteen atoms differs: 8 of 100.
    expect(far.groups[0]!.hits[0]).toMatchObject({ rank: 6, why: '8 of 100 atoms differ' });
    const low = answer(index, 'conductivity > 20 mS/cm');
    expect([low.isNearest, low.groups[0]!.hits[0]!.id]).toEqual([true, 'li10gep2s12']);
    expect(named(answer(index, 'xyzzy'))).toEqual([]);
  });

  it('does not answer a letter or two with everything', () => {
    expect(names('L')).toEqual([]);
    expect(names('Li')).toEqual([]);
  });
});
