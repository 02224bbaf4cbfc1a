import { elementsOf } from '../chemistry/composition.ts';
import { sameCompound } from '../chemistry/identity.ts';
import { parseFormula, tryParseFormula } from '../chemistry/parse.ts';

/** A product of decomposition, with what it lets through where a document at hand says so. */
export type Product = { readonly formula: string; readonly conducts?: 'electrons' | 'ions' | undefined };

/**
 * Compounds that section 2.1 of `jia-2024` names as insulating or as conducting ions alone, and as stable with lithium: Li2S, Li3P,
 * Li3N, Li2O, LiCl and the other halides.
 */
const passIons = ['Li2S', 'Li3P', 'Li3N', 'Li2O', 'LiF', 'LiCl', 'LiBr', 'LiI'].map((one) =>
  parseFormula(one),
);

/** Elements of which no alloy is made. Germanium, silicon, tin and antimony are not among them: their alloys with lithium conduct. */
const nonMetals: ReadonlySet<string> = new Set('H B C N O F P S Cl As Se Br Te I He Ne Ar Kr Xe'.split(' '));

/**
 * What a product conducts. The same section blames alloys and metals for the passage of electrons: alloys of lithium with germanium,
 * silicon, tin and antimony, magnesium, and the product of yttrium. Of anything else the documents at hand do not tell.
 */
export function productOf(formula: string): Product {
  const parsed = tryParseFormula(formula);
  if (parsed === undefined) return { formula };
  if (passIons.some((one) => sameCompound(one, parsed))) return { formula, conducts: 'ions' };
  return elementsOf(parsed).some((symbol) => nonMetals.has(symbol))
    ? { formula }
    : { formula, conducts: 'electrons' };
}
