/** 1 eV in kJ/mol: the elementary charge times the Avogadro constant, both exact since 2019 (CODATA 2018). */
const KJ_PER_MOL_PER_EV = 96.48533212;

/** 0 °C in kelvin: exact by definition (SI brochure, 9th edition, 2.3.1). */
const ZERO_CELSIUS = 273.15;

/** Id, typeset form (`^` raises), factor to the base unit of the dimension; then what few units need. */
export type Row = readonly [
  id: string,
  typeset: string,
  factor: number,
  more?: { offset?: number; spellings?: readonly string[] },
];

/**
 * All units, by dimension. Quantities of two dimensions never convert into each other: a fraction of 0.5 (`1`)
 * and 50 % stay apart, because a transference number and a retention are never one quantity, and a slip
 * between the two would pass unseen.
 */
export const TABLE = {
  conductivity: [
    ['S/cm', 'S cm^-1', 1],
    ['mS/cm', 'mS cm^-1', 1e-3],
    ['uS/cm', 'µS cm^-1', 1e-6],
    ['S/m', 'S m^-1', 1e-2],
  ],
  potential: [
    ['V', 'V', 1],
    ['mV', 'mV', 1e-3],
  ],
  'specific-capacity': [
    ['mAh/g', 'mAh g^-1', 1],
    ['Ah/kg', 'Ah kg^-1', 1],
  ],
  'areal-capacity': [['mAh/cm2', 'mAh cm^-2', 1]],
  'volumetric-capacity': [
    ['mAh/cm3', 'mAh cm^-3', 1],
    ['Ah/L', 'Ah L^-1', 1],
  ],
  capacity: [['mAh', 'mAh', 1]],
  'current-density': [
    ['mA/cm2', 'mA cm^-2', 1],
    ['uA/cm2', 'µA cm^-2', 1e-3],
    ['A/cm2', 'A cm^-2', 1e3],
  ],
  'specific-current': [
    ['mA/g', 'mA g^-1', 1],
    ['A/g', 'A g^-1', 1e3],
  ],
  'area-resistance': [
    ['ohm*cm2', 'Ω cm^2', 1],
    ['kohm*cm2', 'kΩ cm^2', 1e3],
  ],
  resistance: [
    ['ohm', 'Ω', 1],
    ['kohm', 'kΩ', 1e3],
  ],
  pressure: [
    ['Pa', 'Pa', 1e-6],
    ['kPa', 'kPa', 1e-3],
    ['MPa', 'MPa', 1],
    ['GPa', 'GPa', 1e3],
    ['bar', 'bar', 0.1],
  ],
  'gravimetric-energy': [['Wh/kg', 'Wh kg^-1', 1]],
  'volumetric-energy': [
    ['Wh/L', 'Wh L^-1', 1],
    ['kWh/L', 'kWh L^-1', 1e3],
  ],
  'gravimetric-power': [
    ['W/kg', 'W kg^-1', 1],
    ['kW/kg', 'kW kg^-1', 1e3],
  ],
  'volumetric-power': [
    ['W/L', 'W L^-1', 1],
    ['kW/L', 'kW L^-1', 1e3],
  ],
  length: [
    ['nm', 'nm', 1e-3],
    ['um', 'µm', 1],
    ['mm', 'mm', 1e3],
    ['cm', 'cm', 1e4],
    ['angstrom', 'Å', 1e-4],
  ],
  'areal-mass': [
    ['mg/cm2', 'mg cm^-2', 1],
    ['g/cm2', 'g cm^-2', 1e3],
  ],
  density: [
    ['g/cm3', 'g cm^-3', 1],
    ['kg/m3', 'kg m^-3', 1e-3],
  ],
  temperature: [
    ['degC', '°C', 1],
    ['K', 'K', 1, { offset: -ZERO_CELSIUS }],
  ],
  energy: [
    ['eV', 'eV', 1],
    ['meV', 'meV', 1e-3],
    ['kJ/mol', 'kJ mol^-1', 1 / KJ_PER_MOL_PER_EV],
  ],
  'energy-per-atom': [
    ['eV/atom', 'eV atom^-1', 1],
    ['meV/atom', 'meV atom^-1', 1e-3],
  ],
  ratio: [['1', '', 1]],
  percentage: [['%', '%', 1]],
  'mass-fraction': [['wt%', 'wt%', 1]],
  'volume-fraction': [['vol%', 'vol%', 1]],
  'mole-fraction': [['mol%', 'mol%', 1]],
  'atomic-fraction': [['at%', 'at%', 1]],
  time: [
    ['h', 'h', 1],
    ['min', 'min', 1 / 60],
    ['s', 's', 1 / 3600],
    ['d', 'd', 24],
  ],
  'cycle-count': [['cycles', 'cycles', 1]],
  rate: [['C', 'C', 1]],
  angle: [['deg', '°', 1]],
  'molar-mass': [['g/mol', 'g mol^-1', 1]],
  concentration: [['mol/L', 'mol L^-1', 1, { spellings: ['M'] }]],
  diffusivity: [['cm2/s', 'cm^2 s^-1', 1]],
} as const satisfies Record<string, readonly Row[]>;

/** What a unit measures. */
export type Dimension = keyof typeof TABLE;

/** The unit in which values of a dimension are compared, and the one its base value is published in. */
export const BASE_UNITS = {
  conductivity: 'S/cm',
  potential: 'V',
  'specific-capacity': 'mAh/g',
  'areal-capacity': 'mAh/cm2',
  'volumetric-capacity': 'mAh/cm3',
  capacity: 'mAh',
  'current-density': 'mA/cm2',
  'specific-current': 'mA/g',
  'area-resistance': 'ohm*cm2',
  resistance: 'ohm',
  pressure: 'MPa',
  'gravimetric-energy': 'Wh/kg',
  'volumetric-energy': 'Wh/L',
  'gravimetric-power': 'W/kg',
  'volumetric-power': 'W/L',
  length: 'um',
  'areal-mass': 'mg/cm2',
  density: 'g/cm3',
  temperature: 'degC',
  energy: 'eV',
  'energy-per-atom': 'eV/atom',
  ratio: '1',
  percentage: '%',
  'mass-fraction': 'wt%',
  'volume-fraction': 'vol%',
  'mole-fraction': 'mol%',
  'atomic-fraction': 'at%',
  time: 'h',
  'cycle-count': 'cycles',
  rate: 'C',
  angle: 'deg',
  'molar-mass': 'g/mol',
  concentration: 'mol/L',
  diffusivity: 'cm2/s',
} as const satisfies Record<Dimension, string>;
