import type { Knowledge } from '../knowledge.ts';

/** Builds the address of a page; handed in, because addresses are not this room's business. */
export type Urls = {
  measurement(reference: string, anchor: string): string;
  record(kind: 'reference' | 'material' | 'strategy' | 'family', id: string): string;
  disagreement(id: string): string;
};

/** A table of the open data. Its columns are a contract: one may be added, none renamed. */
export type Table = {
  readonly name: string;
  readonly describes: string;
  readonly columns: readonly string[];
  rows(knowledge: Knowledge, urls: Urls): Record<string, string>[];
};

/** Ids or numbers in one cell. A missing one keeps its place, so that the first of one column belongs to the first of the next. */
export const idList = (ids: readonly string[]) => ids.join(' ');
/** Texts in one cell. */
export const textList = (texts: readonly string[]) => texts.join(' | ');
/** A number computed for a cell: the shortest digits that give it back. */
export const numberText = (value: number) => String(value);
