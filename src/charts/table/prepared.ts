import type { Column, Option, SortKey, TableRow } from './column.ts';
import { folded, textKey } from './order.ts';

/** Rows with what is asked of them again and again: computed when it is first needed, once for each column. */
export type Prepared<Row extends TableRow> = {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keys: (column: Column<Row>) => readonly SortKey[];
  readonly options: (column: Column<Row>) => readonly (readonly string[])[];
  readonly texts: (column: Column<Row>) => readonly string[];
  readonly numbers: (column: Column<Row>) => readonly (number | undefined)[];
};

export function prepared<Row extends TableRow>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Prepared<Row> {
  return {
    rows,
    columns,
    keys: kept((column: Column<Row>) => {
      const found = rows.map(column.key);
      return found.map((key) => (typeof key === 'string' ? textKey(key) : key));
    }),
    options: kept(({ filter }) => rows.map((row) => (filter?.kind === 'facet' ? once(filter.of(row)) : []))),
    texts: kept(({ filter }) => rows.map((row) => (filter?.kind === 'text' ? folded(filter.of(row)) : ''))),
    numbers: kept(({ filter }) => rows.map((row) => (filter?.kind === 'range' ? filter.of(row) : undefined))),
  };
}

/** The ids of some options, each once: a row counts once for an option. */
function once(options: readonly Option[]): readonly string[] {
  if (options.length === 1) return [options[0]!.id];
  return [...new Set(options.map(({ id }) => id))];
}

/** The values of each column, kept under its name. */
function kept<C extends { readonly id: string }, V>(make: (column: C) => readonly V[]) {
  const known = new Map<string, readonly V[]>();
  return (column: C): readonly V[] => {
    const found = known.get(column.id) ?? make(column);
    known.set(column.id, found);
    return found;
  };
}

/** The options of a facet that occur in the rows: in the order of the rows or of their names. */
export function optionsOf<Row>(rows: readonly Row[], { filter }: Column<Row>): Option[] {
  if (filter?.kind !== 'facet') return [];
  const found = new Map<string, Option>();
  for (const row of rows) for (const option of filter.of(row)) found.set(option.id, option);
  const options = [...found.values()];
  if (filter.isInOrder) return options;
  return options.toSorted((a, b) => ((textKey(a.label) ?? '') < (textKey(b.label) ?? '') ? -1 : 1));
}
