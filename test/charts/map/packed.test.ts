import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../../src/charts/map/packed.ts';
import { rowsOf } from '../../../src/charts/row.ts';
import { paperWith } from '../../knowledge/records.ts';
import { conducts, mapOf, oxidisedAt, reducedAt } from './map-values.ts';

describe('packed', () => {
  it('gives back what it was given: values, limits of a window, widths, and everything that is missing', () => {
    const { readings, materials, values } = mapOf(
      paperWith(
        'zhu-2015-joule-1',
        2015,
        oxidisedAt('li2s', '2.01'),
        reducedAt('li2s', '0.00', 'relation: "<="'),
        conducts('li2s', '[1, 3]', 'temperature: 60'),
        conducts('lipo3', '2', ''),
        `
property: stability-window
material: li6ps5cl
value: [1.71, 2.01]
unit: V
method: computed
variant: kinetic
source: { locator: Table 2 }
`,
      ),
    );
    const data = { readings, materials, rows: rowsOf(values) };
    // A width, and the two ends of a printed window, have words of their own.
    expect(readings).toHaveLength(8);
    expect(unpacked(packed(data))).toEqual(data);
  });
});
