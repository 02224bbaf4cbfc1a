import type { Entry } from '../schema/collections.ts';
import { indexed } from './indexed.ts';
import type { Named } from './named.ts';

/** One name that papers use for two or more substances. */
export type Homonym = { readonly name: string; readonly meanings: readonly Named[] };

/** Names that more than one substance has, in alphabetical order. Upper and lower case make no difference. */
export function homonyms(substances: readonly (Entry<'material'> | Entry<'electrode'>)[]): Homonym[] {
  const byName = indexed(substances, ({ data }) =>
    [data.title, ...data.aliases].map((name) => name.trim().toLowerCase()),
  );
  return [...byName]
    .filter(([, records]) => records.length > 1)
    .map(([name, records]) => ({
      name: spelling(
        name,
        records.flatMap(({ data }) => [data.title, ...data.aliases]),
      ),
      meanings: records.map(({ kind, id, data }) => ({ kind, id, title: data.title })),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The homonyms of each record by its kind and id, each with its other meanings. */
export function homonymsOf(all: readonly Homonym[]): ReadonlyMap<string, readonly Homonym[]> {
  const pairs = all.flatMap(({ name, meanings }) =>
    meanings.map((own) => ({ own, homonym: { name, meanings: meanings.filter((other) => other !== own) } })),
  );
  const index = indexed(pairs, ({ own }) => [`${own.kind} ${own.id}`]);
  return new Map([...index].map(([key, group]) => [key, group.map(({ homonym }) => homonym)]));
}

/** The first spelling of a name among those given, as its records write it. */
function spelling(lower: string, written: readonly string[]): string {
  return written.find((name) => name.trim().toLowerCase() === lower) ?? lower;
}
