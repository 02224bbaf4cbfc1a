import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMPONENTS,
  electrolyteThicknessFor,
  energyDensity,
  loadingFor,
} from '../../src/models/energy-density.ts';
import type { Cell } from '../../src/models/energy-density.ts';

/**
 * 20 mg/cm² at 200 mAh/g are 4 mAh/cm², at 4 V 16 mWh/cm². The coating weighs 20 / 0.8 = 25 mg and is 25 / 2.5 × 10 = 100 µm
 * thick; 50 µm of electrolyte weigh 10 mg; 4 mAh of lithium weigh 1 mg, with as much again 2 mg, and are 2 / 0.5 × 10 = 40 µm
 * thick; the collectors add 3 mg and 10 µm. Together 40 mg and 200 µm.
 */
const simple: Cell = {
  cathode: { activeFraction: 0.8, coatingDensity: 2.5, capacity: 200, voltage: 4 },
  loading: 20,
  electrolyte: { density: 2, thickness: 50 },
  lithium: { capacity: 4000, density: 0.5, excess: 1 },
  collectors: { mass: 3, thickness: 10 },
};

describe('energyDensity', () => {
  it('of a simple cell is what the hand works out', () => {
    const found = energyDensity(simple);
    expect(found.arealCapacity).toBeCloseTo(4, 10);
    expect(found.areal).toBeCloseTo(16, 10);
    expect(found.mass).toBeCloseTo(40, 10);
    expect(found.thickness).toBeCloseTo(200, 10);
    // 16 mWh in 40 mg are 0.4 Wh/g; 16 mWh in 0.02 cm³ are 800 mWh/cm³.
    expect(found.gravimetric).toBeCloseTo(400, 8);
    expect(found.volumetric).toBeCloseTo(800, 8);
  });

  it('tells what each component weighs and how thick it is', () => {
    const { shares } = energyDensity(simple);
    expect(shares.map(({ component }) => component)).toEqual(COMPONENTS);
    expect(shares.map(({ mass }) => mass)).toEqual([25, 10, 2, 3]);
    expect(shares.map(({ thickness }) => thickness)).toEqual([100, 50, 40, 10]);
  });

  it('without collectors, electrolyte and excess keeps the coating and the lithium it takes up', () => {
    const { shares, mass } = energyDensity({
      ...simple,
      electrolyte: { density: 2, thickness: 0 },
      lithium: { ...simple.lithium, excess: 0 },
      collectors: { mass: 0, thickness: 0 },
    });
    expect(mass).toBeCloseTo(26, 10);
    expect(shares.map((share) => share.mass)).toEqual([25, 0, 1, 0]);
  });

  const { cathode, electrolyte, lithium, collectors } = simple;
  it.each<[string, Partial<Cell>]>([
    ['The loading of the cathode must be above zero; it is 0.', { loading: 0 }],
    ['The loading of the cathode must be above zero; it is Infinity.', { loading: Infinity }],
    ['The loading of the cathode must be above zero; it is NaN.', { loading: NaN }],
    [
      'The fraction of active material must be one or less; it is 1.01.',
      { cathode: { ...cathode, activeFraction: 1.01 } },
    ],
    [
      'The fraction of active material must be above zero; it is 0.',
      { cathode: { ...cathode, activeFraction: 0 } },
    ],
    [
      'The density of the cathode must be above zero; it is 0.',
      { cathode: { ...cathode, coatingDensity: 0 } },
    ],
    ['The capacity of the cathode must be above zero; it is -1.', { cathode: { ...cathode, capacity: -1 } }],
    ['The voltage of the cathode must be above zero; it is 0.', { cathode: { ...cathode, voltage: 0 } }],
    [
      'The density of the electrolyte must be above zero; it is 0.',
      { electrolyte: { ...electrolyte, density: 0 } },
    ],
    [
      'The thickness of the electrolyte must be zero or more; it is -5.',
      { electrolyte: { ...electrolyte, thickness: -5 } },
    ],
    ['The capacity of lithium must be above zero; it is 0.', { lithium: { ...lithium, capacity: 0 } }],
    ['The density of lithium must be above zero; it is 0.', { lithium: { ...lithium, density: 0 } }],
    ['The excess of lithium must be zero or more; it is -0.1.', { lithium: { ...lithium, excess: -0.1 } }],
    [
      'The mass of the collectors must be zero or more; it is -1.',
      { collectors: { ...collectors, mass: -1 } },
    ],
    [
      'The thickness of the collectors must be zero or more; it is -1.',
      { collectors: { ...collectors, thickness: -1 } },
    ],
  ])('refuses a cell that cannot be: %s', (message, wrong) => {
    expect(() => energyDensity({ ...simple, ...wrong })).toThrow(new RangeError(message));
  });
});

describe('electrolyteThicknessFor', () => {
  it('is what the rest of the cell leaves', () => {
    // 16 mWh at 500 Wh/kg allow 32 mg; 30 mg are there without the electrolyte, and 2 mg of 2 g/cm³ are 10 µm.
    expect(electrolyteThicknessFor(500, simple)).toBeCloseTo(10, 8);
    expect(electrolyteThicknessFor(400, simple)).toBeCloseTo(50, 8);
  });

  it('is unknown where no electrolyte at all is still too much', () => {
    // 16 mWh in 30 mg are 533.3 Wh/kg.
    expect(electrolyteThicknessFor(533, simple)).toBeGreaterThan(0);
    expect(electrolyteThicknessFor(534, simple)).toBeUndefined();
  });

  it('does not look at the thickness that the cell names', () => {
    const thick = { ...simple, electrolyte: { density: 2, thickness: 900 } };
    expect(electrolyteThicknessFor(500, thick)).toBe(electrolyteThicknessFor(500, simple));
  });

  it.each([0, -1, NaN])('refuses %d as a target', (target) => {
    const message = `The energy density to reach must be above zero; it is ${target}.`;
    expect(() => electrolyteThicknessFor(target, simple)).toThrow(new RangeError(message));
    expect(() => loadingFor(target, simple)).toThrow(new RangeError(message));
  });
});

describe('loadingFor', () => {
  it('is where the energy outweighs what has to be carried', () => {
    // A milligram gives 0.8 mWh and weighs 1.25 + 0.1 mg with coating and lithium; 13 mg are there without it.
    // At 400 Wh/kg: 0.8 L = 0.4 (1.35 L + 13), so L = 5.2 / 0.26 = 20.
    expect(loadingFor(400, simple)).toBeCloseTo(20, 8);
  });

  it('is unknown where no loading is enough', () => {
    // 0.8 mWh in 1.35 mg are 592.6 Wh/kg, which only an endless loading would have.
    expect(loadingFor(592, simple)).toBeGreaterThan(1000);
    expect(loadingFor(593, simple)).toBeUndefined();
  });

  it('is unknown where every loading does the same', () => {
    const bare = { electrolyte: { density: 2, thickness: 0 }, collectors: { mass: 0, thickness: 0 } };
    expect(loadingFor(400, { ...simple, ...bare })).toBeUndefined();
  });
});

/** Cells of any sensible size. */
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cells = fc.record({
  cathode: fc.record({
    activeFraction: between(0.3, 1),
    coatingDensity: between(1, 5),
    capacity: between(50, 300),
    voltage: between(1, 5),
  }),
  loading: between(1, 60),
  electrolyte: fc.record({ density: between(0.8, 7), thickness: between(0.5, 1000) }),
  lithium: fc.record({ capacity: between(3000, 4000), density: between(0.4, 0.7), excess: between(0, 10) }),
  collectors: fc.record({ mass: between(0.1, 20), thickness: between(0, 40) }),
});

describe('for any cell', () => {
  it('the shares add up', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const { mass, thickness, shares } = energyDensity(cell);
        expect(shares.reduce((total, share) => total + share.mass, 0)).toBeCloseTo(mass, 8);
        expect(shares.reduce((total, share) => total + share.thickness, 0)).toBeCloseTo(thickness, 8);
      }),
    );
  });

  it('a thicker electrolyte lowers both energy densities', () => {
    fc.assert(
      fc.property(cells, between(0.01, 500), (cell, more) => {
        const { density, thickness } = cell.electrolyte;
        const thin = energyDensity(cell);
        const thick = energyDensity({ ...cell, electrolyte: { density, thickness: thickness + more } });
        expect(thick.gravimetric).toBeLessThan(thin.gravimetric);
        expect(thick.volumetric).toBeLessThan(thin.volumetric);
      }),
    );
  });

  it('more lithium lowers both energy densities', () => {
    fc.assert(
      fc.property(cells, between(0.01, 10), (cell, more) => {
        const lithium = { ...cell.lithium, excess: cell.lithium.excess + more };
        const [lean, rich] = [energyDensity(cell), energyDensity({ ...cell, lithium })];
        expect(rich.gravimetric).toBeLessThan(lean.gravimetric);
        expect(rich.volumetric).toBeLessThan(lean.volumetric);
      }),
    );
  });

  it('a denser electrolyte lowers the energy by mass and leaves the one by volume', () => {
    fc.assert(
      fc.property(cells, between(0.01, 3), (cell, more) => {
        const { density, thickness } = cell.electrolyte;
        const dense = energyDensity({ ...cell, electrolyte: { density: density + more, thickness } });
        expect(dense.gravimetric).toBeLessThan(energyDensity(cell).gravimetric);
        expect(dense.volumetric).toBe(energyDensity(cell).volumetric);
      }),
    );
  });

  it('a higher loading raises both energy densities', () => {
    fc.assert(
      fc.property(cells, between(0.01, 40), (cell, more) => {
        const [low, high] = [energyDensity(cell), energyDensity({ ...cell, loading: cell.loading + more })];
        expect(high.gravimetric).toBeGreaterThan(low.gravimetric);
        expect(high.volumetric).toBeGreaterThan(low.volumetric);
      }),
    );
  });

  it('the thickness and the loading for its own energy density are its own', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const { gravimetric } = energyDensity(cell);
        expect(electrolyteThicknessFor(gravimetric, cell)! / cell.electrolyte.thickness).toBeCloseTo(1, 6);
        expect(loadingFor(gravimetric, cell)! / cell.loading).toBeCloseTo(1, 6);
      }),
    );
  });
});
