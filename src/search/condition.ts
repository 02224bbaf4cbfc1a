import type { AskedProperty } from '../knowledge/search/entry.ts';
import { toBase } from '../quantity/convert.ts';
import { parseQuantity } from '../quantity/quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { lookUpUnit } from '../quantity/units.ts';
import { comparable } from './text.ts';

/** A value must lie above, below or at a number: `conductivity > 10 mS/cm`. */
export type Condition = {
  readonly property: AskedProperty;
  readonly relation: Relation;
  /** In the base unit. */
  readonly limit: number;
  /** The number and its unit, as they are understood. */
  readonly quantity: Quantity;
};
type Relation = '>' | '>=' | '<' | '<=' | '=';

const signs: Readonly<Record<string, Relation>> = {
  '>': '>',
  '<': '<',
  '=': '=',
  '~': '=',
  '≈': '=',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
};
const sign = /[<>]=|=[<>]|[<>=~≈≥≤]/u;

/** A quantity has at most so many words: `1 × 10⁻³ S cm⁻¹`. */
const longest = 6;

/** Conditions taken out of a text, what is left of it, and what looks like a condition and cannot be read. */
export type Taken = {
  readonly conditions: readonly Condition[];
  readonly rest: string;
  readonly unread: readonly string[];
};

/** Takes every condition out of a text. A number without a unit has the one that is usual for its property. */
export function takeConditions(text: string, properties: readonly AskedProperty[]): Taken {
  const found = sign.exec(text);
  if (!found) return { conditions: [], rest: text, unread: [] };
  const before = text.slice(0, found.index).trimEnd();
  const after = text.slice(found.index + found[0].length).trim();
  const named = nameAtEnd(before, properties);
  const read = named && quantityAtStart(after, named.property);
  if (!named || !read) {
    const words = after.split(/\s+/);
    const next = takeConditions(words.slice(1).join(' '), properties);
    const unread = `${before.split(/\s+/).at(-1) ?? ''} ${found[0]} ${words[0] ?? ''}`.trim();
    return {
      conditions: next.conditions,
      rest: [before.replace(/\S*$/, ''), next.rest].join(' ').trim(),
      unread: [unread, ...next.unread],
    };
  }
  const next = takeConditions(read.rest, properties);
  const condition: Condition = {
    property: named.property,
    relation: signs[found[0]]!,
    limit: toBase(read.quantity).low,
    quantity: read.quantity,
  };
  return {
    conditions: [condition, ...next.conditions],
    rest: [named.rest, next.rest].join(' ').trim(),
    unread: next.unread,
  };
}

/** The property that the end of a text names, by its longest name. */
function nameAtEnd(text: string, properties: readonly AskedProperty[]) {
  const words = text.split(/\s+/);
  for (let first = 0; first < words.length; first += 1) {
    const name = comparable(words.slice(first).join(' '));
    const property = properties.find(({ names }) => names.includes(name));
    if (property) return { property, rest: words.slice(0, first).join(' ') };
  }
  return undefined;
}

/** The quantity with which a text begins, by as many of its words as make one. */
function quantityAtStart(
  text: string,
  { unit }: AskedProperty,
): { quantity: Quantity; rest: string } | undefined {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const usual = unit === '1' ? '' : unit;
  const wanted = quantityIn(`1 ${usual}`)!.unit.dimension;
  const first = (count: number) => words.slice(0, count).join(' ').replace(/,$/, '');
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    const quantity = quantityIn(first(count));
    if (quantity?.unit.dimension === wanted) return { quantity, rest: words.slice(count).join(' ') };
  }
  // A bare number has the usual unit, unless another unit stands behind it.
  const bare = quantityIn(`${first(1)} ${usual}`);
  const hasOther = words[1] !== undefined && lookUpUnit(words[1]) !== undefined;
  return bare && !hasOther ? { quantity: bare, rest: words.slice(1).join(' ') } : undefined;
}

function quantityIn(text: string): Quantity | undefined {
  for (const dimension of [undefined, 'ratio'] as const) {
    try {
      return parseQuantity(text, dimension);
    } catch {
      // No quantity, or none of this dimension: fewer words may be one.
    }
  }
  return undefined;
}

/**
 * Whether a value answers a condition. Of a range one end is enough. A bound answers only for what lies beyond it, but `≤` stands for
 * “up to 17”, which was reached.
 */
export function fulfils(
  { low, high, relation: known }: { readonly low: number; readonly high: number; readonly relation: string },
  { relation, limit }: Pick<Condition, 'relation' | 'limit'>,
): boolean {
  const isLeast = known === '>';
  const isMost = known === '<';
  switch (relation) {
    case '>':
      return !isMost && (isLeast ? low >= limit : high > limit);
    case '>=':
      return !isMost && high >= limit;
    case '<':
      return !isLeast && (isMost ? high <= limit : low < limit);
    case '<=':
      return !isLeast && low <= limit;
    case '=':
      return !isLeast && !isMost && low <= limit * (1 + 1e-9) && high >= limit * (1 - 1e-9);
  }
}
