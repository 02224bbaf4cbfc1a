import type { Kind } from '../schema/id.ts';

/** A record named on a page: enough to print its name and link to it. */
export type Named = { readonly kind: Kind; readonly id: string; readonly title: string };
