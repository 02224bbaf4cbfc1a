import { axesOf } from '../../../src/charts/map/axes.ts';
import type { Axis } from '../../../src/charts/map/axes.ts';
import { joinRecords } from '../../../src/knowledge/knowledge.ts';
import { mapPage } from '../../../src/knowledge/pages/map-page.ts';
import type { Entry } from '../../../src/schema/collections.ts';
import { propertyIds } from '../../../src/schema/vocabulary/property.ts';
import { conductivity, family, material, potential } from '../../knowledge/records.ts';

/** Two families with five materials, of which tests know some properties. */
const records = [
  family('sulfide', 1),
  family('oxide', 2),
  material('li6ps5cl', 'Li6PS5Cl', 'sulfide'),
  material('li3ps4', 'Li3PS4', 'sulfide'),
  material('li2s', 'Li2S', 'sulfide'),
  material('lipo3', 'LiPO3', 'oxide'),
  material('li2o', 'Li2O', 'oxide'),
];

/** What the map is drawn from, as the library hands it over and the component joins it. */
export function mapOf(...papers: Entry[]) {
  const { values, materials, families } = mapPage(joinRecords([...records, ...papers]));
  return { ...axesOf(values, propertyIds), values, materials, families };
}

export const axis = (axes: readonly Axis[], id: string): Axis => {
  const found = axes.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is none of ${axes.map((one) => one.id).join(', ')}`);
  return found;
};

/** A conductivity at room temperature, in mS/cm. */
export const conducts = (of: string, value: string, lines = 'temperature: RT') =>
  conductivity(value, lines, of);

/** A thermodynamic oxidation limit, in V. */
export const oxidisedAt = (of: string, value: string, lines = '') =>
  potential(value, lines).replace('material: li6ps5cl', `material: ${of}`);

export const reducedAt = (of: string, value: string, lines = '') =>
  potential(value, lines, 'reduction-potential').replace('material: li6ps5cl', `material: ${of}`);
