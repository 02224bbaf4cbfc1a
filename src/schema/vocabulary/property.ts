import type { Dimension } from '../../quantity/units.ts';
import type { Term } from './vocabulary.ts';
import type { Variant } from './variant.ts';

/** A property: its label and definition, the dimensions its unit may have, and the kinds that are kept apart. */
export type Property = Term & {
  /** What stands before a value in a running line; the label without it. */
  readonly inWords?: string;
  /** What its unit may measure. */
  readonly dimensions: readonly Dimension[];
  readonly variants?: readonly Variant[];
};

const conductionVariants = ['bulk', 'grain-boundary', 'total'] as const;
const windowVariants = ['thermodynamic', 'kinetic', 'onset', 'stated'] as const;

/** Every property a datum may have. A new property is a new entry here, never free text in a file. */
export const properties = {
  'ionic-conductivity': {
    label: 'Ionic conductivity',
    definition: 'How well lithium ions move through the electrolyte.',
    dimensions: ['conductivity'],
    variants: conductionVariants,
  },
  'electronic-conductivity': {
    label: 'Electronic conductivity',
    definition: 'How well electrons leak through the electrolyte.',
    dimensions: ['conductivity'],
  },
  'activation-energy': {
    label: 'Activation energy',
    definition: 'How strongly ionic conduction depends on temperature, from an Arrhenius plot.',
    dimensions: ['energy'],
    variants: conductionVariants,
  },
  'transference-number': {
    label: 'Transference number',
    definition: 'The share of the ionic current that lithium ions carry.',
    dimensions: ['ratio'],
  },
  'reduction-potential': {
    label: 'Reduction potential',
    inWords: 'reduced below',
    definition: 'Below this potential against lithium the electrolyte is reduced.',
    dimensions: ['potential'],
    variants: windowVariants,
  },
  'oxidation-potential': {
    label: 'Oxidation potential',
    inWords: 'oxidised above',
    definition: 'Above this potential against lithium the electrolyte is oxidised.',
    dimensions: ['potential'],
    variants: windowVariants,
  },
  'stability-window': {
    label: 'Stability window',
    inWords: 'stable at',
    definition:
      'The range of potentials against lithium in which the electrolyte neither oxidises nor reduces.',
    dimensions: ['potential'],
    variants: windowVariants,
  },
  'critical-current-density': {
    label: 'Critical current density',
    definition: 'The highest current density a cell bears before lithium shorts it.',
    dimensions: ['current-density'],
  },
  'interfacial-resistance': {
    label: 'Interfacial resistance',
    definition: 'The resistance of an electrode–electrolyte interface, times its area.',
    dimensions: ['area-resistance'],
  },
  resistance: {
    label: 'Resistance',
    definition: 'A resistance printed without an area.',
    dimensions: ['resistance'],
  },
  overpotential: {
    label: 'Overpotential',
    definition: 'The extra voltage that drives a current through a cell.',
    dimensions: ['potential'],
  },
  'discharge-capacity': {
    label: 'Discharge capacity',
    definition: 'The charge a cell gives back, per mass of active material.',
    dimensions: ['specific-capacity'],
  },
  'areal-capacity': {
    label: 'Areal capacity',
    definition: 'The charge of an electrode per area.',
    dimensions: ['areal-capacity'],
  },
  'capacity-utilisation': {
    label: 'Capacity utilisation',
    definition: 'The share of the capacity that theory, or a cell with a liquid electrolyte, would give.',
    dimensions: ['percentage'],
  },
  'capacity-retention': {
    label: 'Capacity retention',
    definition: 'The share of the starting capacity that is left after cycling.',
    dimensions: ['percentage'],
  },
  'cycle-life': {
    label: 'Cycle life',
    definition: 'The number of cycles a cell was run.',
    dimensions: ['cycle-count'],
  },
  'cycling-time': { label: 'Cycling time', definition: 'How long a cell was cycled.', dimensions: ['time'] },
  'coulombic-efficiency': {
    label: 'Coulombic efficiency',
    definition: 'Charge out over charge in, for one cycle.',
    dimensions: ['percentage'],
  },
  'bending-life': {
    label: 'Bending life',
    definition: 'The number of times a film or cell was bent and still worked.',
    dimensions: ['cycle-count'],
  },
  'cell-voltage': {
    label: 'Cell voltage',
    definition: 'The voltage of a cell, open or working.',
    dimensions: ['potential'],
  },
  'current-density': {
    label: 'Current density',
    definition: 'The current at which a cell was run, per area or per mass of active material.',
    dimensions: ['current-density', 'specific-current'],
  },
  rate: {
    label: 'Rate',
    definition: 'The charge or discharge rate at which a cell was run, in units of C.',
    dimensions: ['rate'],
  },
  'energy-density-gravimetric': {
    label: 'Gravimetric energy density',
    definition: 'Energy per mass of cell or electrode.',
    dimensions: ['gravimetric-energy'],
  },
  'energy-density-volumetric': {
    label: 'Volumetric energy density',
    definition: 'Energy per volume of cell or electrode.',
    dimensions: ['volumetric-energy'],
  },
  'power-density': {
    label: 'Power density',
    definition: 'Power per mass or volume.',
    dimensions: ['gravimetric-power', 'volumetric-power'],
  },
  'mass-loading': {
    label: 'Mass loading',
    definition: 'Mass of active material per area of electrode.',
    dimensions: ['areal-mass'],
  },
  'electrolyte-thickness': {
    label: 'Electrolyte thickness',
    definition: 'Thickness of the layer that separates the electrodes.',
    dimensions: ['length'],
  },
  'layer-thickness': {
    label: 'Layer thickness',
    definition: 'Thickness of an interlayer, a coating or an electrode.',
    dimensions: ['length'],
  },
  'particle-size': {
    label: 'Particle size',
    definition: 'Diameter of particles, pores or fibres.',
    dimensions: ['length'],
  },
  density: { label: 'Density', definition: 'Mass per volume.', dimensions: ['density'] },
  'relative-density': {
    label: 'Relative density',
    definition: 'Density over the density without pores.',
    dimensions: ['percentage'],
  },
  'melting-point': {
    label: 'Melting point',
    definition: 'Temperature of melting.',
    dimensions: ['temperature'],
  },
  'flash-point': {
    label: 'Flash point',
    definition: 'Lowest temperature at which the vapour over a liquid can be lit.',
    dimensions: ['temperature'],
  },
  'operating-temperature': {
    label: 'Operating temperature',
    definition: 'Temperature, or range of temperatures, at which a cell was run.',
    dimensions: ['temperature'],
  },
  'process-temperature': {
    label: 'Process temperature',
    definition: 'Temperature of a step of synthesis or assembly.',
    dimensions: ['temperature'],
  },
  'shear-modulus': {
    label: 'Shear modulus',
    definition: 'Stiffness against shear.',
    dimensions: ['pressure'],
  },
  'youngs-modulus': {
    label: 'Young’s modulus',
    definition: 'Stiffness against stretching.',
    dimensions: ['pressure'],
  },
  'tensile-strength': {
    label: 'Tensile strength',
    definition: 'Stress at which a film tears.',
    dimensions: ['pressure'],
  },
  'yield-strength': {
    label: 'Yield strength',
    definition: 'Stress at which a solid begins to flow.',
    dimensions: ['pressure'],
  },
  'contact-angle': {
    label: 'Contact angle',
    definition: 'Angle of a drop of molten lithium on the electrolyte.',
    dimensions: ['angle'],
  },
  'orbital-energy': {
    label: 'Orbital energy',
    definition: 'Energy of the highest occupied or lowest unoccupied orbital.',
    dimensions: ['energy'],
  },
  'formation-energy': {
    label: 'Formation energy',
    definition: 'Energy of formation of an interface, defect or compound.',
    dimensions: ['energy'],
  },
  'binding-energy': {
    label: 'Binding energy',
    definition: 'Energy gained when an ion or molecule binds to a surface or host.',
    dimensions: ['energy'],
  },
  'decomposition-energy': {
    label: 'Decomposition energy',
    definition: 'Energy of the most favourable decomposition, per atom.',
    dimensions: ['energy-per-atom'],
  },
  conversion: {
    label: 'Conversion',
    definition: 'The share of monomer or precursor that has reacted.',
    dimensions: ['percentage'],
  },
  'relative-permittivity': {
    label: 'Relative permittivity',
    definition: 'How strongly a medium weakens the force between charges; high values dissolve salts.',
    dimensions: ['ratio'],
  },
  concentration: {
    label: 'Concentration',
    definition: 'Amount of salt per volume of solution.',
    dimensions: ['concentration'],
  },
  content: {
    label: 'Content',
    definition: 'The share of a component, by mass unless the conditions say otherwise.',
    dimensions: ['percentage', 'mass-fraction', 'volume-fraction', 'mole-fraction', 'atomic-fraction'],
  },
  pressure: {
    label: 'Pressure',
    definition: 'Pressure of making or running a cell.',
    dimensions: ['pressure'],
  },
  'specific-capacity-theoretical': {
    label: 'Theoretical specific capacity',
    definition: 'Charge per mass if every lithium ion that can move does.',
    dimensions: ['specific-capacity'],
  },
  'electrode-potential': {
    label: 'Electrode potential',
    definition: 'Potential of an electrode against lithium, unless the conditions name another reference.',
    dimensions: ['potential'],
  },
} as const satisfies Record<string, Property>;

export type PropertyId = keyof typeof properties;
export const propertyIds = Object.keys(properties) as [PropertyId, ...PropertyId[]];

/** The property as the wide type, so that optional fields can be asked of any entry. */
export function propertyOf(id: PropertyId): Property {
  return properties[id];
}
