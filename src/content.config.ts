import { defineCollection } from 'astro:content';
import { entryLoader } from './library/loader.ts';
import { kindsWithPages } from './library/kinds.ts';

/** Binds each kind of record to its folder; the loader checks each file against the schema of its kind. */
export const collections = Object.fromEntries(
  kindsWithPages.map((kind) => [kind, defineCollection({ loader: entryLoader(kind) })]),
);
