import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseUnit, BASE_UNITS, DIMENSIONS, findUnit, UnitError, UNITS } from '../../src/quantity/units.ts';

function message(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof UnitError ? error.message : `not a UnitError: ${String(error)}`;
  }
  return 'no error';
}

describe('the table of units', () => {
  test('names each unit once', () => {
    const ids = UNITS.map((unit) => unit.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(DIMENSIONS)('has a base unit of %s: factor 1, no offset', (dimension) => {
    expect(baseUnit(dimension)).toMatchObject({ id: BASE_UNITS[dimension], dimension, factor: 1, offset: 0 });
  });

  test.each(UNITS.map((unit) => [unit.id, unit] as const))('finds %s by its id and its label', (id, unit) => {
    expect(findUnit(id)).toBe(unit);
    if (unit.label !== '') expect(findUnit(unit.label)).toBe(unit);
  });

  test('typesets with superscripts and a real minus sign', () => {
    expect(findUnit('mS/cm').label).toBe('mS cm⁻¹');
    expect(findUnit('ohm*cm2').label).toBe('Ω cm²');
    expect(findUnit('cm2/s').parts).toEqual([
      { kind: 'text', text: 'cm' },
      { kind: 'sup', text: '2' },
      { kind: 'text', text: ' s' },
      { kind: 'sup', text: '\u22121' },
    ]);
  });

  test('keeps a ratio and a percentage apart', () => {
    expect(findUnit('1').dimension).toBe('ratio');
    expect(findUnit('%').dimension).toBe('percentage');
  });
});

describe('findUnit', () => {
  test.each([
    ['mS cm-1', 'mS/cm'],
    ['mS cm⁻¹', 'mS/cm'],
    ['mS cm^-1', 'mS/cm'],
    ['mS cm^{-1}', 'mS/cm'],
    ['mS·cm\u22121', 'mS/cm'],
    ['mS cm<sup>-1</sup>', 'mS/cm'],
    ['mS cm <sup>-1</sup>', 'mS/cm'],
    ['$\\text{ mS cm}^{-1}$', 'mS/cm'],
    ['mS  $\\text{cm}^{-1}$', 'mS/cm'],
    ['µS cm⁻¹', 'uS/cm'],
    ['S\u00A0cm⁻¹', 'S/cm'],
    ['S m-1', 'S/m'],
    ['Ω cm²', 'ohm*cm2'],
    ['Ω cm2', 'ohm*cm2'],
    ['Ω·cm²', 'ohm*cm2'],
    ['\u2126 cm^2', 'ohm*cm2'],
    ['ohm cm2', 'ohm*cm2'],
    ['Ohm cm2', 'ohm*cm2'],
    ['kΩ cm²', 'kohm*cm2'],
    ['\\Omega \\text{ cm}^2', 'ohm*cm2'],
    ['\u00B5m', 'um'],
    ['\u03BCm', 'um'],
    ['$\\mu\\text{m}$', 'um'],
    ['$\\mu$m', 'um'],
    ['\u212B', 'angstrom'],
    ['A\u030A', 'angstrom'],
    ['°C', 'degC'],
    ['° C', 'degC'],
    ['\u00BAC', 'degC'],
    ['℃', 'degC'],
    ['$^\\circ\\text{C}$', 'degC'],
    ['^{\\circ}C', 'degC'],
    ['°', 'deg'],
    ['Wh kg\u22121', 'Wh/kg'],
    ['W h kg-1', 'Wh/kg'],
    ['Wh l-1', 'Wh/L'],
    ['kWh L<sup>-1</sup>', 'kWh/L'],
    ['mA cm\u20132', 'mA/cm2'],
    ['μA cm^{-2}', 'uA/cm2'],
    ['mAh g-1', 'mAh/g'],
    ['mA h g⁻¹', 'mAh/g'],
    ['mAh cm⁻²', 'mAh/cm2'],
    ['g cm⁻³', 'g/cm3'],
    ['eV atom^{-1}', 'eV/atom'],
    ['kJ mol⁻¹', 'kJ/mol'],
    ['mol L^{-1}', 'mol/L'],
    ['M', 'mol/L'],
    ['wt %', 'wt%'],
    ['wt.%', 'wt%'],
    ['vol. %', 'vol%'],
    ['\\%', '%'],
    ['cycle', 'cycles'],
    ['hours', 'h'],
  ])('reads %s as %s', (text, id) => {
    expect(findUnit(text).id).toBe(id);
  });

  test('does not take one power for another', () => {
    expect(findUnit('mA/cm2').dimension).toBe('current-density');
    expect(findUnit('ohm').dimension).toBe('resistance');
    expect(message(() => findUnit('ohm/cm2', 'area-resistance'))).toBe(
      'Unknown unit "ohm/cm2". Did you mean ohm*cm2? Known units of area resistance: ohm*cm2, kohm*cm2.',
    );
  });

  test.each([
    'mS',
    'S',
    'ms',
    'MS',
    'MS/cm',
    'mah/g',
    'mm/cm',
    'mAh/cm/g',
    'V vs. Li/Li+',
    '/',
    '^',
    '%%',
    'constructor',
  ])('refuses %s', (text) => {
    expect(message(() => findUnit(text))).toMatch(/^Unknown unit/);
  });

  test('lists the units there are, and asks for the right case', () => {
    expect(message(() => findUnit('mah/g'))).toBe(
      `Unknown unit "mah/g". Did you mean mAh/g? Known units: ${UNITS.map((unit) => unit.id).join(', ')}.`,
    );
  });

  test.each([
    [
      'ms/cm',
      'conductivity',
      'Unknown unit "ms/cm". Did you mean mS/cm? Known units of conductivity: S/cm, mS/cm, uS/cm, S/m.',
    ],
    [
      'mS',
      'conductivity',
      'Unknown unit "mS". Did you mean mS/cm? Known units of conductivity: S/cm, mS/cm, uS/cm, S/m.',
    ],
    [
      'S',
      'conductivity',
      'Unknown unit "S". Did you mean S/cm or S/m? Known units of conductivity: S/cm, mS/cm, uS/cm, S/m.',
    ],
    [
      'ms',
      'conductivity',
      'Unknown unit "ms". Did you mean mS/cm? Known units of conductivity: S/cm, mS/cm, uS/cm, S/m.',
    ],
    [
      'mA cm⁻¹',
      'current-density',
      'Unknown unit "mA cm⁻¹". Did you mean mA/cm2? Known units of current density: mA/cm2, uA/cm2, A/cm2.',
    ],
    [
      'V vs. Li/Li+',
      'potential',
      'Unknown unit "V vs. Li/Li+". Did you mean V? Known units of potential: V, mV.',
    ],
    ['cycels', 'cycle-count', 'Unknown unit "cycels". Known units of cycle count: cycles.'],
    [
      'cyclees',
      'cycle-count',
      'Unknown unit "cyclees". Did you mean cycles? Known units of cycle count: cycles.',
    ],
    ['furlong', 'length', 'Unknown unit "furlong". Known units of length: nm, um, mm, cm, angstrom.'],
    ['', 'potential', 'The unit is missing. Known units of potential: V, mV.'],
    [
      'V',
      'conductivity',
      'The unit V measures potential, not conductivity. Known units of conductivity: S/cm, mS/cm, uS/cm, S/m.',
    ],
    ['C', 'temperature', 'The unit C measures rate, not temperature. Known units of temperature: degC, K.'],
    ['%', 'ratio', 'The unit % measures percentage, not ratio. Known units of ratio: 1.'],
  ] as const)('says about %s where a %s is expected what to write', (text, dimension, expected) => {
    expect(message(() => findUnit(text, dimension))).toBe(expected);
  });

  test('throws nothing but a UnitError', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), unitLike()),
        (text) => {
          expect(message(() => findUnit(text))).not.toMatch(/^not a UnitError/);
        },
      ),
    );
  });
});

/** Strings of the pieces that units are made of. */
function unitLike(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    'mS',
    'cm',
    'A',
    'h',
    '/',
    '^',
    '-1',
    '⁻²',
    ' ',
    '·',
    '*',
    '{',
    '}',
    '$',
    '\\mu',
    '°',
    'Ω',
    '<sup>',
    '1',
  );
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
}
