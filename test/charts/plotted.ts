import { chartPage } from '../../src/knowledge/pages/chart-page.ts';
import type { Plotted } from '../../src/knowledge/pages/chart-page.ts';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { propertyIds } from '../../src/schema/vocabulary/property.ts';
import type { Entry } from '../../src/schema/collections.ts';
import { family, material } from '../knowledge/records.ts';

/** What charts are drawn from: two main families, one with a sub-family, and four materials. */
const records = [
  family('sulfide', 1),
  family('argyrodite', 1, 'sulfide'),
  family('oxide', 2),
  material('li6ps5cl', 'Li6PS5Cl', 'argyrodite'),
  material('li3ps4', 'Li3PS4', 'sulfide'),
  material('li2s', 'Li2S', 'sulfide'),
  material('llzo', 'LLZO', 'oxide', 'formula: Li7La3Zr2O12'),
];

export const families = [
  { id: 'sulfide', title: 'Sulfide' },
  { id: 'oxide', title: 'Oxide' },
];

/** The values of papers, as the library hands them to a chart. */
export function plottedOf(...papers: Entry[]): readonly Plotted[] {
  return chartPage(joinRecords([...records, ...papers]), propertyIds).plotted;
}

/** Spaces that do not break are made to break, so that a text can be read in a test. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');
