import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesIn } from '../../../scripts/coverage/printed-values.ts';
import { UNITS } from '../../../src/quantity/units.ts';

const read = (text: string) => valuesIn(text).map(({ dimension, ends }) => [dimension, ...ends]);

describe('valuesIn', () => {
  // Base units: S/cm, V, mAh/g, mA/cm2, h, µm, MPa, °C. Worked by hand.
  test.each([
    ['LLZO, boasting $6.46 \\times 10^{-1}$ mS cm$^{-1}$, tends', [['conductivity', 0.000646]]],
    [
      'conductivity of 2.77 × 10⁻⁴ S cm⁻¹ at 50 °C',
      [
        ['conductivity', 0.000277],
        ['temperature', 50],
      ],
    ],
    ['a CCD of 1.1 mA cm<sup>-2</sup> was', [['current-density', 1.1]]],
    [
      'yields 104.16 mA h g<sup>-1</sup> after 200 cycles',
      [
        ['specific-capacity', 104.16],
        ['cycle-count', 200],
      ],
    ],
    [
      'between 3.0 and 4.2 V',
      [
        ['potential', 3],
        ['potential', 4.2],
      ],
    ],
    ['(3.5 V -5.0 V)', [['potential', 3.5, 5]]],
    ['from 0.1 to 1 mS cm⁻¹', [['conductivity', 0.0001, 0.001]]],
    [
      '84–85.7 % at 3C',
      [
        ['percentage', 84, 85.7],
        ['rate', 3],
      ],
    ],
    [
      'kept 93.29% for 200 cycles.',
      [
        ['percentage', 93.29],
        ['cycle-count', 200],
      ],
    ],
    ['a CE of 99.7%–99.9% over', [['percentage', 99.7, 99.9]]],
    ['a 400 nm-thick film', [['length', 0.4]]],
    [
      'cycling for 3 000 h and 10,000 cycles',
      [
        ['time', 3000],
        ['cycle-count', 10000],
      ],
    ],
    ['heated to 273.15 K', [['temperature', 0]]],
    ['a modulus of 1.62 GPa,', [['pressure', 1620]]],
    ['8.6 µm thick', [['length', 8.6]]],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['a formula', 'Li6PS5Cl and Li1.3Al0.3Ti1.7(PO4)3'],
    ['the panel of a figure', 'as shown in Fig. 1C, Figure 5 C and Table 2 V'],
    ['a bare number', 'in 12 of 47 cells'],
    ['a number of a section', '3.1 Insertion of interlayers'],
    ['a year', 'since 1991 H2 is released'],
    ['a letter that is rarely a unit', 'three times 5 s-orbitals'],
  ])('finds nothing in %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  test('does not take a raised reference number for a power of the unit before it', () => {
    expect(read('as high as 5.1 V<sup>34</sup>. At 550°C<sup>43, 44</sup> and 2 C^[14-17], 4.8 V⁸⁶')).toEqual(
      [
        ['potential', 5.1],
        ['temperature', 550],
        ['rate', 2],
        ['potential', 4.8],
      ],
    );
  });

  test('keeps a raised power', () => {
    expect(read('17 Ω cm<sup>2</sup> and 47 Ω cm²')).toEqual([
      ['area-resistance', 17],
      ['area-resistance', 47],
    ]);
  });

  test('reads every unit of the table in the form that the site prints', () => {
    const printed = UNITS.filter(({ label, id }) => label !== '' && !['s', 'd', 'm'].includes(id));
    fc.assert(
      fc.property(fc.constantFrom(...printed), fc.integer({ min: 1, max: 999 }), (unit, number) => {
        const [value, ...more] = valuesIn(`It was ${number} ${unit.label}, as said.`);
        expect(more).toEqual([]);
        expect(value?.dimension).toBe(unit.dimension);
        expect(value?.ends[0]).toBeCloseTo(number * unit.factor + unit.offset, 6);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        valuesIn(text);
      }),
    );
  });
});
