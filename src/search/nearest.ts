import { distance } from 'fastest-levenshtein';
import { compositionDistance } from '../chemistry/identity.ts';
import type { Condition } from './condition.ts';
import { ranks } from './hit.ts';
import type { Hit } from './hit.ts';
import { compoundOf } from './search-index.ts';
import type { Compound, Index, IndexedRecord } from './search-index.ts';
import type { Query } from './query.ts';
import { squeezed } from './text.ts';

/** So many near things are offered where nothing answers. */
const most = 5;

/** The nearest things that exist, where nothing answers a question: compositions, values, names. */
export function nearest(index: Index, query: Query): Hit[] {
  const [condition] = query.conditions;
  if (condition) return nearestValues(index, condition);
  const compositions = nearestCompositions(index.records, query.rest);
  return compositions.length > 0 ? compositions : nearestNames(index.records, query.rest);
}

/** Compositions of which the fewest atoms differ; such that have less than half in common are no neighbours. */
function nearestCompositions(records: readonly IndexedRecord[], text: string): Hit[] {
  const wanted = compoundOf(text);
  if (!wanted || wanted.isOpen) return [];
  return records
    .flatMap((record) => {
      const own = record.compound();
      const apart =
        own && !own.isOpen && sharesAny(own, wanted)
          ? compositionDistance(wanted.formula, own.formula)
          : undefined;
      return apart === undefined || apart >= 0.5 ? [] : [{ record, apart }];
    })
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ record, apart }) =>
      near(record, `${Math.max(1, Math.round(apart * 100))} of 100 atoms differ`, -apart),
    );
}

const sharesAny = (one: Compound, other: Compound): boolean =>
  one.elements.some((symbol) => other.elements.includes(symbol));

/** The materials whose values come nearest to what was asked. */
function nearestValues({ records, values = [] }: Index, { property, limit }: Condition): Hit[] {
  const own = values
    .filter((value) => value.property === property.id && value.isDoubtful !== true)
    .map((value) => ({ value, apart: Math.min(Math.abs(value.high - limit), Math.abs(value.low - limit)) }))
    .sort((a, b) => a.apart - b.apart);
  const once = [...new Map(own.toReversed().map((one) => [one.value.material, one])).values()];
  return once
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .flatMap(({ value, apart }) => {
      const record = records.find(({ kind, id }) => kind === 'material' && id === value.material);
      return record ? [near(record, `${value.text} (${value.paper})`, -apart)] : [];
    });
}

/** Names of which less than half of the letters differ. */
function nearestNames(records: readonly IndexedRecord[], text: string): Hit[] {
  const wanted = squeezed(text);
  return records
    .map((record) => {
      const apart = Math.min(
        ...record.squeezed.map((name) => distance(wanted, name) / Math.max(name.length, wanted.length)),
      );
      return { record, apart };
    })
    .filter(({ apart }) => apart < 0.5)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ record, apart }) => near(record, 'a similar name', -apart));
}

const near = ({ kind, id, title }: IndexedRecord, why: string, weight: number): Hit => ({
  kind,
  id,
  title,
  why,
  weight,
  rank: ranks.near,
});
