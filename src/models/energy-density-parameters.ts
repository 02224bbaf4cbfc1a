/**
 * The parameters with which the model of `energy-density.ts` gives the points that `bi-2022` prints for Figure 1. The tables of
 * that figure, (E) and (F), are pictures that nothing here was read from. So every value below is inferred: found by fitting the
 * printed points, and rounded. With them no point is off by more than 2.2 %. What documents print, the densities of electrolytes
 * and the properties of lithium, is data and stands with the papers.
 *
 * What the points settle and what they do not:
 * - They settle the energy per mass of each active material, and so only the product of capacity and voltage. It is low: with an
 *   ordinary voltage, the nickel-rich cathode gives three fifths of its theoretical capacity, LiFePO4 three quarters.
 * - They settle the mass and the thickness that do not grow with the loading. Both are small: no more than two thin foils, so
 *   pouch and tabs are not in them.
 * - They do not settle the excess of lithium: one of half the capacity of the cathode, with a somewhat denser cathode, fits as well.
 * - They do not settle what the loading counts. Here it is the active material, as the text says. Were it the whole coating, more
 *   capacity and an excess of lithium would fit as well.
 */

/** A value that no source prints, with its unit and what speaks for it. */
export type Inferred = { readonly value: number; readonly unit: string; readonly reason: string };

/** What differs from one cathode to the other, by the id of the electrode. */
export const cathodeParameters = {
  'lini0-8co0-1mn0-1o2': {
    capacity: {
      value: 165,
      unit: 'mAh/g',
      reason:
        'The points settle its product with the voltage; it is three fifths of the theoretical capacity.',
    },
    voltage: {
      value: 3.8,
      unit: 'V',
      reason:
        'Chosen near the mean potential of this cathode; the points settle only the product with the capacity.',
    },
    coatingDensity: {
      value: 3.4,
      unit: 'g/cm3',
      reason: 'The volumetric points settle it, once the excess of lithium is chosen.',
    },
  },
  lifepo4: {
    capacity: {
      value: 127,
      unit: 'mAh/g',
      reason:
        'The points settle its product with the voltage; it is three quarters of the theoretical capacity.',
    },
    voltage: {
      value: 3.4,
      unit: 'V',
      reason:
        'Chosen near the plateau of this cathode; the points settle only the product with the capacity.',
    },
    coatingDensity: {
      value: 2.1,
      unit: 'g/cm3',
      reason: 'The volumetric points settle it, once the excess of lithium is chosen.',
    },
  },
} as const satisfies Record<string, Record<'capacity' | 'voltage' | 'coatingDensity', Inferred>>;

/** What all cells of the model share. */
export const cellParameters = {
  activeFraction: {
    value: 0.93,
    unit: '1',
    reason: 'It follows from how the mass grows with the loading; one value is enough for both cathodes.',
  },
  lithiumExcess: {
    value: 0,
    unit: '1',
    reason:
      'The points do not settle it: none fits as well as half the capacity of the cathode, and is the simplest.',
  },
  collectorMass: {
    value: 3,
    unit: 'mg/cm2',
    reason:
      'What the points leave at no loading; as much as two thin foils, each shared by two repeat units.',
  },
  collectorThickness: {
    value: 6,
    unit: 'um',
    reason:
      'What the points leave at no loading; as much as two thin foils, each shared by two repeat units.',
  },
} as const satisfies Record<string, Inferred>;

/** Densities that the model needs and no source here prints, by the id of the material. */
export const electrolyteDensities = {
  peo: {
    value: 1.28,
    unit: 'g/cm3',
    reason: 'The two gravimetric points of this electrolyte settle it.',
  },
} as const satisfies Record<string, Inferred>;
