import { joinRecords } from '../../../src/knowledge/knowledge.ts';
import { comparedMaterial, comparePage } from '../../../src/knowledge/pages/compare-page.ts';
import type { Entry } from '../../../src/schema/collections.ts';
import { family, material } from '../../knowledge/records.ts';

/** What a comparison is made of, as the site hands it over: three materials, and the values of papers. */
export function comparison(...papers: Entry[]) {
  const all = joinRecords([
    family('sulfide', 1),
    family('oxide', 2),
    material('li6ps5cl', 'Li6PS5Cl', 'sulfide'),
    material('li3ps4', 'Li3PS4', 'sulfide'),
    material('llzo', 'LLZO', 'oxide', 'formula: Li7La3Zr2O12'),
    ...papers,
  ]);
  return {
    ...comparePage(all),
    of: (...ids: string[]) => ids.map((id) => comparedMaterial(all, all.material.get(id)!)),
  };
}
