import { describe, expect, it } from 'vitest';
import type { Energy } from '../../../src/charts/conductivity/energy.ts';
import type { Shown } from '../../../src/charts/conductivity/shown.ts';
import {
  atCommonTemperature,
  moveText,
  reasons,
} from '../../../src/explorers/conductivity/common-temperature.ts';
import { point } from '../../charts/conductivity/points.ts';

const energy: Energy = {
  id: 'e',
  material: 'li6ps5cl',
  value: 0.3,
  year: 2010,
  text: '0.3 eV',
  paper: { id: 'other', short: 'Other 2010' },
};

describe('a value at a common temperature', () => {
  it('is moved by the activation energy of its material, both ends of a range', () => {
    // From 60 to 25 °C with 0.3 eV: a factor of 0.29326.
    const { moved, stays } = atCommonTemperature(point(1e-2, { at: 60, high: 2e-2 }), 'room', [energy]);
    expect(stays).toBeUndefined();
    expect(moved).toMatchObject({ celsius: 25, energy });
    expect(moved!.low).toBeCloseTo(2.9326e-3, 6);
    expect(moved!.high).toBeCloseTo(5.8652e-3, 6);
  });

  it('goes to the temperature that was chosen', () => {
    const { moved } = atCommonTemperature(point(1e-2, { at: 25 }), 60, [energy]);
    // Back by the same factor: 0.01 / 0.29326.
    expect(moved!.celsius).toBe(60);
    expect(moved!.low).toBeCloseTo(0.0341, 4);
  });

  it.each<[string, Parameters<typeof point>[1], 'room' | number, Energy[], string]>([
    ['that was measured there', { at: 30 }, 30, [energy], 'already there'],
    ['at RT, for room temperature', { at: 'RT' }, 'room', [energy], 'already there'],
    ['without a temperature', { at: 'unknown' }, 'room', [energy], 'no temperature reported'],
    ['at RT, for 60 °C', { at: 'RT' }, 60, [energy], 'temperature given as RT, not in degrees'],
    ['at a range of temperatures', { at: [40, 60] }, 'room', [energy], 'temperature given as a range'],
    ['without an activation energy', { at: 60 }, 'room', [], 'no activation energy recorded'],
    [
      'with one of another material only',
      { at: 60 },
      'room',
      [{ ...energy, material: 'li3ps4' }],
      'no activation energy recorded',
    ],
  ])('stays if it is one %s', (_, rest, chosen, energies, reason) => {
    expect(atCommonTemperature(point(1e-2, rest), chosen, energies)).toEqual({ stays: reason });
  });

  it('is none where any temperature is on view', () => {
    expect(atCommonTemperature(point(1e-2, { at: 60 }), 'all', [energy])).toEqual({});
  });
});

describe('what became of the values', () => {
  const moved = (at: number): Shown => {
    const one = point(1e-2, { at });
    return { ...one, ...atCommonTemperature(one, 'room', [energy]) };
  };
  const stays = (reason: string): Shown => ({ ...point(1e-3), stays: reason });

  it('is counted, with the reason of those that stay', () => {
    expect(
      moveText([moved(60), stays(reasons.there), stays(reasons.there), stays(reasons.energy)], '25 °C'),
    ).toBe(
      '1 of 4 values is moved to 25 °C; the others stay: already there (2), no activation energy recorded (1).',
    );
    expect(moveText([moved(60), moved(80)], '25 °C')).toBe('2 of 2 values are moved to 25 °C.');
  });

  it('is said too where none can be moved', () => {
    expect(moveText([stays(reasons.energy), stays(reasons.unreported)], '25 °C')).toBe(
      'None of 2 values is moved to 25 °C; they stay: no temperature reported (1), no activation energy recorded (1).',
    );
  });
});
