import { describe, expect, it } from 'vitest';
import { leftOutText } from '../../../src/charts/map/axes.ts';
import { paperWith } from '../../knowledge/records.ts';
import { plain } from '../plotted.ts';
import { axis, conducts, mapOf, oxidisedAt, reducedAt } from './map-values.ts';

const windowOf = (of: string, low: string, high: string, variant: string) => `
property: stability-window
material: ${of}
value: [${low}, ${high}]
unit: V
method: computed
variant: ${variant}
source: { locator: Table 2 }
`;
const energy = (of: string, value: string, potential: string) => `
property: decomposition-energy
material: ${of}
value: ${value}
unit: eV/atom
method: computed
conditions: { at-potential: ${potential} }
source: { locator: Table 2 }
`;

describe('axesOf', () => {
  it('makes an axis of each kind of limit, and counts the materials on it', () => {
    const { axes } = mapOf(
      paperWith('zhu-2015-joule-1', 2015, oxidisedAt('li2s', '2.01'), oxidisedAt('li3ps4', '2.31')),
      paperWith(
        'yu-2021-joule-1',
        2021,
        windowOf('li2s', '0.1', '2.2', 'kinetic'),
        oxidisedAt('li2s', '2.1'),
      ),
    );
    expect(axes.map(({ id, label, group, materials }) => [id, label, group, materials])).toEqual([
      ['oxidation-limit:kinetic', 'Oxidation limit, kinetic', 'Oxidation limit', 1],
      ['oxidation-limit:thermodynamic', 'Oxidation limit, thermodynamic', 'Oxidation limit', 2],
      ['reduction-limit:kinetic', 'Reduction limit, kinetic', undefined, 1],
      ['window-width:kinetic', 'Window width, kinetic', undefined, 1],
      ['year', 'Year of publication', undefined, 2],
    ]);
  });

  it('reads both ends and the width of a window', () => {
    const { readings } = mapOf(
      paperWith('yu-2021-joule-1', 2021, windowOf('li2s', '1.71', '2.14', 'kinetic')),
    );
    expect(readings.map(({ axis: id, low, high, text, rank }) => [id, low, high, plain(text), rank])).toEqual(
      [
        ['reduction-limit:kinetic', 1.71, 1.71, '1.71 V', 'computed'],
        ['oxidation-limit:kinetic', 2.14, 2.14, '2.14 V', 'computed'],
        ['window-width:kinetic', 0.43, 0.43, '0.43 V', 'computed'],
      ],
    );
  });

  it('takes the two limits of one paper for a window, those of two papers not', () => {
    const limits = [reducedAt('li2s', '1.00'), oxidisedAt('li2s', '2.50')] as const;
    const together = mapOf(paperWith('zhu-2015-joule-1', 2015, ...limits));
    expect(together.readings.map(({ axis: id, low }) => [id, low])).toContainEqual([
      'window-width:thermodynamic',
      1.5,
    ]);
    const apart = mapOf(
      paperWith('zhu-2015-joule-1', 2015, limits[0]),
      paperWith('yu-2021-joule-1', 2021, limits[1]),
    );
    expect(apart.readings.map(({ axis: id }) => id)).not.toContain('window-width:thermodynamic');
  });

  it('keeps energies at different potentials on different axes', () => {
    const { axes, readings } = mapOf(
      paperWith('zhu-2015-joule-1', 2015, energy('li2s', '-0.5', '0 V'), energy('li2s', '-1.99', '5 V')),
    );
    expect(axis(axes, 'decomposition-energy:at-0-V').label.replaceAll('\u00a0', ' ')).toBe(
      'Decomposition energy, at 0 V',
    );
    expect(readings.map(({ axis: id, low }) => [id, low])).toEqual([
      ['decomposition-energy:at-0-V', -0.5],
      ['decomposition-energy:at-5-V', -1.99],
    ]);
  });

  it('draws what spans decades logarithmically by default', () => {
    const { axes } = mapOf(
      paperWith('rao-2011-joule-1', 2011, conducts('li2s', '1'), oxidisedAt('li2s', '2')),
    );
    expect(axis(axes, 'ionic-conductivity').scale).toBe('log');
    expect(axis(axes, 'oxidation-limit:thermodynamic').scale).toBe('linear');
  });

  it('leaves a later step of a decomposition out and says so', () => {
    const { readings, leftOut } = mapOf(
      paperWith('zhu-2015-joule-1', 2015, oxidisedAt('li6ps5cl', '2.88', 'conditions: { step: 3 }')),
    );
    expect(readings).toEqual([]);
    expect(leftOut.map(leftOutText).map(plain)).toEqual([
      'Li6PS5Cl, 2.88 V (Zhu 2015), a later step of a decomposition',
    ]);
  });

  it('does not let a slip of the unit give the axis its unit', () => {
    const slip = conducts('li2s', '3', 'temperature: RT\nstatus: doubtful\nnote: Printed in volts.').replace(
      'unit: mS/cm',
      'unit: V',
    );
    const { axes, readings } = mapOf(
      paperWith('yu-2021-joule-1', 2021, slip),
      paperWith('rao-2011-joule-1', 2011, conducts('li3ps4', '1')),
    );
    expect(axis(axes, 'ionic-conductivity')).toMatchObject({ unit: 'S/cm', scale: 'log' });
    expect(readings.map(({ material, isSlip }) => [material, isSlip])).toEqual([
      ['li2s', true],
      ['li3ps4', false],
    ]);
  });
});
