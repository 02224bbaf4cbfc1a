import type { Knowledge } from '../knowledge.ts';

/** Builds the address of a page; handed in, because addresses are not this room's business. */
export type Urls = {
  measurement(reference: string, anchor: string): string;
  record(kind: 'reference' | 'material' | 'strategy', id: string): string;
};

/** A table of the open data. Its columns are a contract: one may be added, none renamed. */
export type Table = {
  readonly name: string;
  readonly describes: string;
  readonly columns: readonly string[];
  rows(knowledge: Knowledge, urls: Urls): Record<string, string>[];
};

/** Ids in one cell. */
export const idList = (ids: readonly string[]) => ids.join(' ');
/** Texts in one cell. */
export const textList = (texts: readonly string[]) => texts.join(' | ');
/** A number computed for a cell: the shortest digits that give it back. */
export const numberText = (value: number | undefined) => (value === undefined ? '' : String(value));
