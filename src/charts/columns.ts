/** Records as columns: the values of one field side by side, by the name of the field. A field that a record lacks is null. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/**
 * Records as columns. A page that carries hundreds of records carries the names of their fields once, and values that are alike
 * stand beside each other, which halves what has to be fetched.
 */
export function columnsOf(records: readonly object[]): Columns {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return Object.fromEntries(
    fields.map((field) => [
      field,
      records.map((record) => (record as Record<string, unknown>)[field] ?? null),
    ]),
  );
}

/** The records again. The caller knows what they were. */
export function recordsOf<T extends object>(columns: Columns): T[] {
  const [first = []] = Object.values(columns);
  return first.map(
    (_, index) =>
      Object.fromEntries(
        Object.entries(columns).flatMap(([field, values]) =>
          values[index] === null ? [] : [[field, values[index]]],
        ),
      ) as T,
  );
}

/**
 * JSON for an attribute of a page. In an attribute each quote takes seven letters, a grave accent one: the two change places on the
 * way, and change back when the text is read.
 */
export const carried = (data: unknown): string => swapped(JSON.stringify(data));

/** The data again. The caller knows what they were. */
export const received = (text: string): unknown => JSON.parse(swapped(text));

const swapped = (text: string): string => text.replace(/["`]/g, (quote) => (quote === '"' ? '`' : '"'));
