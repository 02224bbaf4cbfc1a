import type { CitedPaper } from '../../knowledge/pages/table-papers.ts';

/** What a column is sorted by. Undefined where nobody reported it, which is always last. */
export type SortKey = string | number | Extent | undefined;

/**
 * A printed quantity as it is compared: the ends of a range, or of several values, in the base unit. A single value has both ends
 * alike. The relation of an end says whether it is a bound.
 */
export type Extent = {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly lowRelation: string;
  readonly highRelation: string;
};

export type Option = { readonly id: string; readonly label: string };

/** How the rows can be narrowed by a column: by its few values, by words in it, or by a range of numbers. */
export type Filter<Row> =
  | {
      readonly kind: 'facet';
      readonly of: (row: Row) => readonly Option[];
      /** The options stand as the rows bring them, where the rows come in an order that means something. */
      readonly isInOrder?: boolean;
    }
  | { readonly kind: 'text'; readonly of: (row: Row) => string; readonly placeholder?: string }
  | { readonly kind: 'range'; readonly of: (row: Row) => number | undefined };

/** One column of a table that a reader can explore. */
export type Column<Row> = {
  /** Its name in the address. */
  readonly id: string;
  readonly label: string;
  /** Its share of the width, against the other columns. */
  readonly share: number;
  readonly isNumber?: boolean;
  /** Whether a reader has to ask for it. */
  readonly isExtra?: boolean;
  readonly key: (row: Row) => SortKey;
  readonly filter?: Filter<Row>;
  /** What the column is in a file, each with its name; a quantity is several. */
  readonly file: Readonly<Record<string, (row: Row) => string>>;
};

/** What every row of such a table has. */
export type TableRow = { readonly id: string };

/** A table that a reader can explore. */
export type TableKind<Row extends TableRow> = {
  readonly name: 'references' | 'materials' | 'measurements' | 'strategies' | 'errata';
  /** One row, and several. */
  readonly nouns: readonly [one: string, many: string];
  readonly columns: readonly Column<Row>[];
  /** The ids of the papers that a row rests on. */
  readonly papersOf: (row: Row) => readonly string[];
  /** What stands before the names in the address, where another tool shares it. */
  readonly prefix?: string;
};

/** A table as the browser fetches it. */
export type TableData<Row> = {
  readonly rows: readonly Row[];
  /** Each paper that a row rests on, by its id. */
  readonly papers: Readonly<Record<string, CitedPaper>>;
};
