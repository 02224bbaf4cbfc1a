import { composition, elementsOf } from '../chemistry/composition.ts';
import { atomsOf, STAND_INS } from '../chemistry/formula.ts';
import type { Formula } from '../chemistry/formula.ts';
import { tryParseFormula } from '../chemistry/parse.ts';
import type { PaperEntry, RecordEntry, ValueEntry } from '../knowledge/search/entry.ts';
import type { Vocabulary } from './query.ts';
import { comparable, squeezed, wordsOf } from './text.ts';

/** A record with what its names look like when they are compared. */
export type IndexedRecord = RecordEntry & {
  readonly names: readonly string[];
  readonly squeezed: readonly string[];
  readonly words: ReadonlySet<string>;
  /** Its formula, read once it is asked for. */
  readonly compound: () => Compound | undefined;
};

/** A formula with what is asked of it again and again. */
export type Compound = {
  readonly formula: Formula;
  /** Symbols, in alphabetical order. */
  readonly elements: readonly string[];
  /** Whether it has a variable or a stand-in, and so means many compounds. */
  readonly isOpen: boolean;
};

/** Reads a compound; undefined where the text is no formula. */
export function compoundOf(text: string): Compound | undefined {
  const formula = tryParseFormula(text, { placeholders: STAND_INS });
  if (!formula) return undefined;
  const elements = elementsOf(formula).sort();
  return { formula, elements, isOpen: composition(formula) === undefined || hasStandIn(formula) };
}

const hasStandIn = (formula: Formula): boolean =>
  atomsOf(formula).some(({ symbol }) => STAND_INS.includes(symbol));

/** A paper with the words that it can be found by. */
export type IndexedPaper = PaperEntry & {
  /** Of its authors, in their order. */
  readonly authorWords: readonly string[];
  readonly words: ReadonlySet<string>;
};

/** All that a question is answered from. Papers and values may arrive later than the names. */
export type Index = {
  readonly vocabulary: Vocabulary;
  readonly records: readonly IndexedRecord[];
  readonly papers?: readonly IndexedPaper[] | undefined;
  readonly values?: readonly ValueEntry[] | undefined;
};

export function indexedRecord(entry: RecordEntry): IndexedRecord {
  const names = [entry.title, ...(entry.formula === undefined ? [] : [entry.formula]), ...entry.names];
  let compound: Compound | undefined | null = null;
  return {
    ...entry,
    names,
    squeezed: names.map(squeezed),
    words: new Set(names.flatMap(wordsOf)),
    compound: () => (compound === null ? (compound = compoundOf(entry.formula ?? entry.title)) : compound),
  };
}

export function indexedPaper(entry: PaperEntry): IndexedPaper {
  const authorWords = entry.authors.map((author) => comparable(author));
  const text = [entry.title ?? '', entry.journal ?? '', String(entry.year), ...entry.authors].join(' ');
  return { ...entry, authorWords, words: new Set(wordsOf(text)) };
}
