/**
 * The energy density of a pouch cell with a lithium anode, from one repeat unit of its stack per square centimetre: cathode
 * coating, electrolyte layer, lithium, and the share of the current collectors. It is the kind of model behind Figure 1 of
 * `bi-2022`, which prints some of the results and has its parameters in pictures. Pouch and tabs have no part of their own.
 *
 * Units throughout: mg/cm² and µm per repeat unit, g/cm³, mAh/g, V, mAh/cm², mWh/cm², Wh/kg, Wh/L.
 */

/** A composite cathode. Its pores, if it has any, are part of the density of its coating. */
export type Cathode = {
  /** Mass of active material over mass of the coating, above 0 and at most 1. */
  readonly activeFraction: number;
  /** Density of the whole coating, g/cm³. */
  readonly coatingDensity: number;
  /** Capacity of the active material, mAh/g. */
  readonly capacity: number;
  /** Mean voltage of discharge against lithium, V. */
  readonly voltage: number;
};

/** Lithium metal, and how much of it there is. */
export type Lithium = {
  /** mAh/g */
  readonly capacity: number;
  /** g/cm³ */
  readonly density: number;
  /**
   * Lithium beyond the capacity of the cathode, as a ratio to that capacity: with 0 the charged cell holds just the lithium that
   * the cathode takes up, with 1 twice as much.
   */
  readonly excess: number;
};

/** One repeat unit of the stack. */
export type Cell = {
  readonly cathode: Cathode;
  /** Mass of active material per area of the cathode, mg/cm². */
  readonly loading: number;
  /** Density in g/cm³, thickness in µm. */
  readonly electrolyte: { readonly density: number; readonly thickness: number };
  readonly lithium: Lithium;
  /** The share that one repeat unit has in both current collectors: mg/cm² and µm. */
  readonly collectors: { readonly mass: number; readonly thickness: number };
};

/** What a repeat unit is made of, from the cathode to the anode; both collectors together come last. */
export const COMPONENTS = ['cathode', 'electrolyte', 'anode', 'collectors'] as const;
export type Component = (typeof COMPONENTS)[number];

/** One component's part of the repeat unit: mg/cm² and µm. */
export type Share = { readonly component: Component; readonly mass: number; readonly thickness: number };

export type EnergyDensity = {
  /** Wh/kg */
  readonly gravimetric: number;
  /** Wh/L */
  readonly volumetric: number;
  /** mWh/cm² */
  readonly areal: number;
  /** mAh/cm² */
  readonly arealCapacity: number;
  /** Of the repeat unit, mg/cm². */
  readonly mass: number;
  /** Of the repeat unit, µm. */
  readonly thickness: number;
  /** In the order of `COMPONENTS`; their sums are `mass` and `thickness`. */
  readonly shares: readonly Share[];
};

/** 1 mWh per mg is 1000 Wh per kg. */
const PER_KG = 1000;

/** 1 mWh per cm² and µm is 10 000 mWh per cm³, and 1 mWh/cm³ is 1 Wh/L. */
const PER_LITRE = 10_000;

/** 1 mg/cm² of a material of 1 g/cm³ is 10 µm thick. */
const MICROMETRES = 10;

/**
 * The energy density of a cell, with the mass and the thickness of each component.
 *
 * @throws {RangeError} for a cell that cannot be: a loading, density, capacity or voltage that is not above zero, a thickness,
 *   mass or excess below zero, an active fraction outside (0, 1]
 */
export function energyDensity(cell: Cell): EnergyDensity {
  refuseImpossible(cell);
  const { cathode, loading, electrolyte, lithium, collectors } = cell;
  const arealCapacity = (loading * cathode.capacity) / 1000;
  const areal = arealCapacity * cathode.voltage;
  const coating = loading / cathode.activeFraction;
  const metal = ((arealCapacity * (1 + lithium.excess)) / lithium.capacity) * 1000;
  const shares: readonly Share[] = [
    {
      component: 'cathode',
      mass: coating,
      thickness: (coating / cathode.coatingDensity) * MICROMETRES,
    },
    {
      component: 'electrolyte',
      mass: (electrolyte.density * electrolyte.thickness) / MICROMETRES,
      thickness: electrolyte.thickness,
    },
    { component: 'anode', mass: metal, thickness: (metal / lithium.density) * MICROMETRES },
    { component: 'collectors', mass: collectors.mass, thickness: collectors.thickness },
  ];
  const mass = sum(shares.map((share) => share.mass));
  const thickness = sum(shares.map((share) => share.thickness));
  return {
    gravimetric: (areal / mass) * PER_KG,
    volumetric: (areal / thickness) * PER_LITRE,
    areal,
    arealCapacity,
    mass,
    thickness,
    shares,
  };
}

/**
 * The thickness of the electrolyte, µm, at which a cell has `target` Wh/kg: a thinner layer gives more. The thickness that the
 * cell names counts for nothing. Undefined where even no electrolyte at all would leave less than the target.
 *
 * @throws {RangeError} for a target that is not above zero, and as `energyDensity`
 */
export function electrolyteThicknessFor(target: number, cell: Cell): number | undefined {
  mustBeAboveZero('energy density to reach', target);
  const { density } = cell.electrolyte;
  const { areal, mass } = energyDensity({ ...cell, electrolyte: { density, thickness: 0 } });
  const thickness = (((areal / target) * PER_KG - mass) / density) * MICROMETRES;
  return thickness < 0 ? undefined : thickness;
}

/**
 * The loading of active material, mg/cm², at which a cell has `target` Wh/kg: a higher one gives more. The loading that the cell
 * names counts for nothing. Undefined where no loading reaches the target, or where all of them do the same because nothing in the
 * cell has a mass of its own.
 *
 * @throws {RangeError} for a target that is not above zero, and as `energyDensity`
 */
export function loadingFor(target: number, cell: Cell): number | undefined {
  mustBeAboveZero('energy density to reach', target);
  const { areal, shares } = energyDensity({ ...cell, loading: 1 });
  const massOf = (...components: Component[]): number =>
    sum(shares.filter(({ component }) => components.includes(component)).map(({ mass }) => mass));
  const fixed = massOf('electrolyte', 'collectors');
  // What a milligram of active material gives, less what it weighs at the target with its coating and its lithium.
  const gain = areal - (target / PER_KG) * massOf('cathode', 'anode');
  return gain > 0 && fixed > 0 ? ((target / PER_KG) * fixed) / gain : undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function refuseImpossible({ cathode, loading, electrolyte, lithium, collectors }: Cell): void {
  mustBeAboveZero('loading of the cathode', loading);
  mustBeAboveZero('fraction of active material', cathode.activeFraction);
  must(cathode.activeFraction <= 1, 'fraction of active material', 'one or less', cathode.activeFraction);
  mustBeAboveZero('density of the cathode', cathode.coatingDensity);
  mustBeAboveZero('capacity of the cathode', cathode.capacity);
  mustBeAboveZero('voltage of the cathode', cathode.voltage);
  mustBeAboveZero('density of the electrolyte', electrolyte.density);
  mustBeZeroOrMore('thickness of the electrolyte', electrolyte.thickness);
  mustBeAboveZero('capacity of lithium', lithium.capacity);
  mustBeAboveZero('density of lithium', lithium.density);
  mustBeZeroOrMore('excess of lithium', lithium.excess);
  mustBeZeroOrMore('mass of the collectors', collectors.mass);
  mustBeZeroOrMore('thickness of the collectors', collectors.thickness);
}

const mustBeAboveZero = (what: string, value: number): void => must(value > 0, what, 'above zero', value);
const mustBeZeroOrMore = (what: string, value: number): void => must(value >= 0, what, 'zero or more', value);

/** Infinity and what is no number are refused too: neither is a property of a cell. */
function must(holds: boolean, what: string, limit: string, value: number): void {
  if (!holds || !Number.isFinite(value))
    throw new RangeError(`The ${what} must be ${limit}; it is ${value}.`);
}
