import type { Kind } from '../schema/id.ts';

/** A record named on a page: enough to print its name and link to it. */
export type Named = { readonly kind: Kind; readonly id: string; readonly title: string };

/** Kinds whose records are named by their title. A paper has a short name instead. */
type Titled = 'material' | 'family' | 'electrode' | 'strategy' | 'concept';

type Records = {
  readonly [K in Titled]: ReadonlyMap<string, { readonly data: { readonly title: string } }>;
};

/** A record by its title, or by its id while it has no page. */
export function named<K extends Titled>(records: Records, kind: K, id: string): Named & { kind: K } {
  return { kind, id, title: records[kind].get(id)?.data.title ?? id };
}
