import { fitsElements } from '../chemistry/element-choice.ts';
import { formatQuantity } from '../quantity/format.ts';
import type { ValueEntry } from '../knowledge/search/entry.ts';
import { fulfils } from './condition.ts';
import type { Condition } from './condition.ts';
import { ranks } from './hit.ts';
import type { Hit } from './hit.ts';
import type { Index, IndexedRecord } from './search-index.ts';
import { also, holdsWord } from './names.ts';
import type { Query } from './query.ts';
import { squeezed, wordsOf } from './text.ts';

/** The materials that fulfil everything a question asks for, the best value first, each with the values that say so. */
export function byFilter(index: Index, query: Query): Hit[] {
  const families = query.families.map((name) => branchOf(index.records, name));
  const candidates = index.records.filter(
    (record) =>
      record.kind === 'material' &&
      families.every((ids) => record.families?.some((id) => ids.has(id))) &&
      query.forms.every((form) => squeezed(record.form ?? '') === squeezed(form)) &&
      fits(record, query) &&
      answersWords(index.records, record, wordsOf(query.rest)),
  );
  if (query.conditions.length === 0)
    return candidates.map((record) => {
      const more = (record.compound()?.elements ?? []).filter(
        (symbol) => !query.elements.with.includes(symbol),
      );
      // What is made of the elements that were asked for and no others comes first.
      const isAll = query.elements.with.length > 0 && more.length === 0;
      return hit(record, also(record), record.weight + (isAll ? purity : 0));
    });
  const values = Map.groupBy(index.values ?? [], ({ material }) => material);
  return candidates.flatMap((record) => {
    const own = values.get(record.id) ?? [];
    const best = query.conditions.map((condition) => bestOf(own, condition));
    if (best.some((value) => value === undefined)) return [];
    const found = best as ValueEntry[];
    return [hit(record, found.map(said).join('; '), weightOf(found[0]!, query.conditions[0]!))];
  });
}

/** More than any number of values. */
const purity = 1e6;

function hit({ kind, id, title }: IndexedRecord, why: string, weight: number): Hit {
  return { kind, id, title, why, weight, rank: ranks.exact };
}

function fits(record: IndexedRecord, { elements }: Query): boolean {
  return (
    elements.with.length + elements.without.length === 0 ||
    fitsElements(record.compound()?.elements, elements)
  );
}

/** The ids of the families that a name means: by id, title or other name. What lies below them names them in its own line. */
function branchOf(records: readonly IndexedRecord[], name: string): ReadonlySet<string> {
  const wanted = squeezed(name);
  const meant = records.filter(
    ({ kind, id, squeezed: names }) =>
      kind === 'family' &&
      [squeezed(id), ...names].some((one) => one === wanted || one === `${wanted}s` || `${one}s` === wanted),
  );
  return new Set(meant.map(({ id }) => id));
}

/** Words beside the conditions narrow by the names of the material and of its families. */
function answersWords(
  records: readonly IndexedRecord[],
  record: IndexedRecord,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const lines = records.filter(({ kind, id }) => kind === 'family' && record.families?.includes(id));
  return words.every((word) =>
    [record, ...lines].some(
      (one) => holdsWord(one.words, word) || holdsWord(one.words, word.replace(/s$/, '')),
    ),
  );
}

/** The value that answers a condition best: the highest where more is asked for, else the lowest. One in doubt comes after others. */
function bestOf(values: readonly ValueEntry[], condition: Condition): ValueEntry | undefined {
  return values
    .filter(({ property }) => property === condition.property.id)
    .filter((value) => fulfils(value, condition))
    .sort((a, b) => weightOf(b, condition) - weightOf(a, condition))[0];
}

/** Larger for a better value; values in doubt lie below all others. */
function weightOf(value: ValueEntry, { relation }: Condition): number {
  const size = relation === '<' || relation === '<=' ? -value.low : value.high;
  return value.isDoubtful ? size - 1e9 : size;
}

const said = ({ text, circumstances, paper, isDoubtful }: ValueEntry): string =>
  `${text} (${[circumstances, paper, ...(isDoubtful ? ['doubtful'] : [])].filter((part) => part !== '').join('; ')})`;

const signs = { '>': 'above', '>=': 'at least', '<': 'below', '<=': 'at most', '=': 'equal to' } as const;

/** What a question asks of materials, in words: `sulfide family, with Li and P, ionic conductivity above 10 mS cm⁻¹`. */
export function readingOf({ conditions, elements, families, forms, rest }: Query): string {
  const list = (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
  return [
    ...families.map((name) => `family ${name}`),
    ...forms.map((name) => `form ${name}`),
    ...(rest === '' ? [] : [`named ${rest}`]),
    ...(elements.with.length === 0 ? [] : [`with ${list(elements.with)}`]),
    ...(elements.without.length === 0 ? [] : [`without ${list(elements.without)}`]),
    ...conditions.map(
      ({ property, relation, quantity }) =>
        `${property.label.toLowerCase()} ${signs[relation]} ${formatQuantity({ ...quantity, relation: '=' })}`,
    ),
  ].join(', ');
}
