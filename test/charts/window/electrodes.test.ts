import { describe, expect, it } from 'vitest';
import { cellOf, electrodeRows, potentialText, windowsTitle } from '../../../src/charts/window/electrodes.ts';
import type { Electrode } from '../../../src/charts/window/electrodes.ts';
import { plain } from '../plotted.ts';

const electrode = (
  id: string,
  role: Electrode['role'],
  low: number,
  high = low,
  isDefinition = false,
): Electrode => ({
  id,
  title: id,
  role,
  low,
  high,
  isDefinition,
  values: [],
  subject: { kind: 'electrode', id, title: id },
});
const electrodes = [
  electrode('lithium', 'anode', 0, 0, true),
  electrode('graphite', 'anode', 0.09, 0.14),
  electrode('licoo2', 'cathode', 3.88, 4.16),
];

describe('cellOf', () => {
  it('takes the lowest potential of the anode and the highest of the cathode', () => {
    expect(cellOf(electrodes, { anode: 'graphite', cathode: 'licoo2' })).toEqual({
      anode: 0.09,
      cathode: 4.16,
    });
  });

  it('takes the potential of the charge where a reader gives one', () => {
    expect(cellOf(electrodes, { anode: 'lithium', cathode: 'licoo2', charge: 4.2 })).toEqual({
      anode: 0,
      cathode: 4.2,
    });
    expect(cellOf(electrodes, { anode: '', cathode: '', charge: 4.5 })).toEqual({
      anode: undefined,
      cathode: 4.5,
    });
  });

  it('leaves out what is not chosen, or not known', () => {
    expect(cellOf(electrodes, { anode: '', cathode: 'nothing' })).toEqual({
      anode: undefined,
      cathode: undefined,
    });
  });
});

describe('electrodeRows', () => {
  it('reach from the lowest to the highest potential, one below the other', () => {
    const { rows } = electrodeRows(electrodes, (volts) => 100 * volts, { width: 900, labels: 'beside' }, 26);
    expect(rows.map(({ x, width }) => [x, width])).toEqual([
      [0, 0],
      [9, 5],
      [388, 28],
    ]);
    expect(rows[1]!.y - rows[0]!.y).toBe(rows[2]!.y - rows[1]!.y);
  });
});

describe('a bound', () => {
  it('points to where the potential lies', () => {
    const tin = { ...electrode('tin', 'anode', 0.3), relation: '<' } as const;
    const { rows } = electrodeRows(
      [...electrodes, tin],
      (volts) => volts,
      { width: 900, labels: 'beside' },
      26,
    );
    expect(rows.map(({ arrow }) => arrow)).toEqual([undefined, undefined, undefined, 'left']);
  });
});

describe('windowsTitle', () => {
  it('names the chosen electrodes with their potentials', () => {
    const title = (anode: string, cathode: string, charge?: number) =>
      plain(windowsTitle('2 electrolytes', electrodes, { anode, cathode, charge })).replace(
        /^.*lithium,? ?/,
        '',
      );
    expect(title('graphite', 'licoo2', 4.2)).toBe('between graphite (0.09 V) and licoo2 (4.2 V)');
    expect(title('', 'licoo2')).toBe('held against licoo2 (4.16 V)');
    expect(title('', '', 5)).toBe('held against a cathode (5 V)');
    expect(title('', '')).toBe('');
  });
});

describe('potentialText', () => {
  it('gives one number or both ends, and calls the zero of the scale a definition', () => {
    expect(electrodes.map((one) => plain(potentialText(one)))).toEqual([
      'lithium, anode: 0 V, by definition of the scale',
      'graphite, anode: 0.09 to 0.14 V',
      'licoo2, cathode: 3.88 to 4.16 V',
    ]);
    const bound = { ...electrode('tin', 'anode', 0.3), relation: '<' } as const;
    expect(plain(potentialText(bound))).toBe('tin, anode: < 0.3 V');
  });
});
