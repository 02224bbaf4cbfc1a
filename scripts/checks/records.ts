import type { z } from 'zod';
import type { ReadEntry } from '../../src/reading/entry.ts';
import { collections } from '../../src/schema/collections.ts';
import type { Entry, FrontmatterOf } from '../../src/schema/collections.ts';
import type { Kind } from '../../src/schema/id.ts';
import { stepInto } from '../../src/schema/layers.ts';
import type { Reference } from '../../src/schema/reference.ts';
import type { Content } from './rule.ts';

/** The files of one kind that fit their schema, with their data typed. */
export function entriesOf<K extends Kind>(content: Content, kind: K): { read: ReadEntry; entry: Entry<K> }[] {
  return content.flatMap((read) =>
    read.entry?.kind === kind ? [{ read, entry: read.entry as Entry<K> }] : [],
  );
}

/** One field of each file of a kind, where it is there and fits: what else is wrong with a file does not hide it. */
export function fieldsOf<K extends Kind, F extends keyof FrontmatterOf[K] & string>(
  content: Content,
  kind: K,
  field: F,
): { read: ReadEntry; value: NonNullable<FrontmatterOf[K][F]> }[] {
  const [schema] = stepInto(collections[kind].schema, field);
  return content.flatMap((read) => {
    if (read.kind !== kind) return [];
    const value = read.entry
      ? (read.entry.data as FrontmatterOf[K])[field]
      : fitting(schema, rawField(read, field));
    return value === undefined || value === null
      ? []
      : [{ read, value: value as NonNullable<FrontmatterOf[K][F]> }];
  });
}

type ListField = 'citedIn' | 'data' | 'strategies' | 'errata';

/** The items of a list of each paper that fit, with their place in the list: one that does not fit hides none beside it. */
export function itemsOf<F extends ListField>(
  content: Content,
  field: F,
): { read: ReadEntry; index: number; item: Reference[F][number] }[] {
  const [list] = stepInto(collections.reference.schema, field);
  const [schema] = list ? stepInto(list, 0) : [];
  return content.flatMap((read) => {
    if (read.kind !== 'reference') return [];
    const raw = rawField(read, field);
    const items: unknown[] = Array.isArray(raw) ? raw : [];
    const data = read.entry && (read.entry.data as Reference)[field];
    return items.flatMap((given, index) => {
      const item = data ? data[index] : fitting(schema, given);
      return item === undefined ? [] : [{ read, index, item: item as Reference[F][number] }];
    });
  });
}

/** Whether a list of a paper was read in full, so that what is not found in it is not there. */
export function isWhole(read: ReadEntry, field: ListField): boolean {
  const raw = rawField(read, field);
  if (read.entry) return true;
  if (read.fields === undefined) return false;
  return raw === undefined || (Array.isArray(raw) && itemsOf([read], field).length === raw.length);
}

/** A field as the file has it. */
export function rawField({ fields }: ReadEntry, field: string): unknown {
  if (typeof fields !== 'object' || fields === null || !Object.hasOwn(fields, field)) return undefined;
  return (fields as Record<string, unknown>)[field];
}

/** The path of the number of a place, as the file writes its source: one place, or a list of them. */
export function sourcePath(
  read: ReadEntry,
  [list, index]: [string, number],
  place: number,
): (string | number)[] {
  const items = rawField(read, list);
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  const source: unknown =
    typeof item === 'object' && item !== null && 'source' in item ? item.source : undefined;
  return [list, index, 'source', ...(Array.isArray(source) ? [place] : []), 'number'];
}

function fitting(schema: z.ZodType | undefined, value: unknown): unknown {
  return schema?.safeParse(value).data;
}
