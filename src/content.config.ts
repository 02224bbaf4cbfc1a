import { defineCollection } from 'astro:content';
import { entryLoader } from './library/loader.ts';
import { kinds } from './schema/id.ts';

/** Binds each kind of record to its folder; the loader checks each file against the schema of its kind. */
export const collections = Object.fromEntries(kinds.map((kind) => [kind, defineCollection({ loader: entryLoader(kind) })]));
