import type { Formula } from '../chemistry/formula.ts';
import { compositionDistance, compositionKey } from '../chemistry/identity.ts';
import { memberOf, standInOf } from '../chemistry/member.ts';
import { tryParseFormula } from '../chemistry/parse.ts';
import { ranks } from './hit.ts';
import type { Hit } from './hit.ts';
import { compoundOf } from './search-index.ts';
import type { Compound, IndexedRecord } from './search-index.ts';
import { squeezed, wordsOf } from './text.ts';

/** A name holds a question of this many letters anywhere; a shorter one would be found in almost every name. */
const lettersInside = 3;

/** A question as names and formulas are compared with it. */
export type Asked = {
  readonly text: string;
  readonly squeezed: string;
  readonly words: readonly string[];
  /** The key of its composition, where it is a formula. */
  readonly key?: string | undefined;
};

export function asked(text: string): Asked {
  const formula = tryParseFormula(text);
  return {
    text,
    squeezed: squeezed(text),
    words: wordsOf(text),
    key: formula && compositionKey(formula),
  };
}

/** The records whose names or compositions answer a question. */
export function byName(records: readonly IndexedRecord[], question: Asked): Hit[] {
  return records.flatMap((record) => hitOf(record, question) ?? []);
}

function hitOf(record: IndexedRecord, question: Asked): Hit | undefined {
  const { kind, id, title, weight } = record;
  const hit = (rank: Hit['rank'], why: string): Hit => ({ kind, id, title, weight, rank, why });
  const same = record.squeezed.indexOf(question.squeezed);
  if (same >= 0) return hit(ranks.exact, named(record, same));
  if (question.key !== undefined && record.key === question.key)
    return hit(ranks.exact, `the same composition, written ${record.formula ?? title}`);
  if (question.squeezed.length >= lettersInside) {
    const begun = record.squeezed.findIndex((name) => name.startsWith(question.squeezed));
    if (begun >= 0) return hit(ranks.begins, named(record, begun));
  }
  if (question.words.length > 0 && question.words.every((word) => holdsWord(record.words, word)))
    return hit(ranks.words, also(record));
  // What one of several words names outright belongs to the answer too.
  if (question.words.length > 1) {
    const inPart = record.squeezed.findIndex(
      (name) => name.length > lettersInside && question.words.includes(name),
    );
    if (inPart >= 0) return hit(ranks.holds, named(record, inPart));
  }
  if (question.squeezed.length < lettersInside) return undefined;
  const inside = record.squeezed.findIndex((name) => name.includes(question.squeezed));
  return inside >= 0 ? hit(ranks.holds, named(record, inside)) : undefined;
}

/** The name that was found, where it is not the title; for a title the other names, so that one sees what else it is called. */
const named = (record: IndexedRecord, at: number): string =>
  at === 0 ? also(record) : `also ${record.names[at]}`;

const mostNames = 4;
/** The other names of a record, as many as fit into a line. */
export const also = ({ title, names }: IndexedRecord): string => {
  const others = [...new Set(names)].filter((name) => name !== title).slice(0, mostNames);
  return others.length === 0 ? '' : `also ${others.join(', ')}`;
};

/** Whether one of the words begins with another; a short one must be there as it is. */
export function holdsWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < lettersInside || /^\d/.test(word)) return false;
  for (const one of words) if (one.startsWith(word)) return true;
  return false;
}

/** Compositions of which less than this share of the atoms differs are one, printed with more digits or with fewer. */
const rounding = 0.001;

/**
 * Members of the series that a question writes with variables (`Li7-xLa3Zr2-xTaxO12`) or with a stand-in (`Li6PS5X`), the series that
 * holds the compound of a question, and compounds that differ from it by rounding.
 */
export function bySeries(records: readonly IndexedRecord[], text: string): Hit[] {
  const wanted = compoundOf(text);
  if (!wanted) return [];
  return records.flatMap((record): Hit[] => {
    const own = record.compound();
    const kin = own && kinship(wanted, own, text);
    if (!kin) return [];
    const { kind, id, title, weight } = record;
    return [{ kind, id, title, weight: kin.isEnd ? weight - far : weight, rank: ranks.series, why: kin.why }];
  });
}

/** More than any number of values. */
const far = 1e6;

/** Why a compound belongs to what was asked for; whether it is the end of a series, where nothing is substituted. */
type Kinship = { readonly why: string; readonly isEnd?: boolean };

/** How the compound of a record belongs to the formula of a question; undefined where it does not. */
function kinship(wanted: Compound, own: Compound, text: string): Kinship | undefined {
  if (wanted.isOpen) return own.isOpen ? undefined : memberKinship(wanted.formula, own.formula, text);
  if (own.isOpen) {
    const values = memberOf(own.formula, wanted.formula);
    return values && { why: `${text} is its ${settled(values)}` };
  }
  const isAlike = wanted.elements.join() === own.elements.join();
  const apart = isAlike ? compositionDistance(wanted.formula, own.formula) : undefined;
  return apart !== undefined && apart < rounding
    ? { why: 'the same composition but for rounding' }
    : undefined;
}

function memberKinship(series: Formula, own: Formula, text: string): Kinship | undefined {
  const values = memberOf(series, own);
  if (values)
    return {
      why: `${settled(values)} in ${text}`,
      isEnd: [...values.values()].every((value) => value === 0),
    };
  const meant = standInOf(series, own);
  return meant && { why: `${meant.join(' and ')} in ${text}` };
}

const settled = (values: ReadonlyMap<string, number>): string =>
  [...values].map(([name, value]) => `${name} = ${value}`).join(', ');
