import { getCollection } from 'astro:content';
import { joinRecords } from '../knowledge/knowledge.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from '../schema/collections.ts';
import { kindsWithPages } from './kinds.ts';

let joined: Promise<Knowledge> | undefined;

/**
 * All records, joined once for the whole build, because walking a collection for each page is slow from a thousand entries on.
 * While an author writes, they are joined anew for each page, so that an edit shows at once.
 */
export function knowledge(): Promise<Knowledge> {
  if (import.meta.env.DEV) return join();
  joined ??= join();
  return joined;
}

async function join(): Promise<Knowledge> {
  const collections = await Promise.all(
    kindsWithPages.map(async (kind) => {
      const entries = await getCollection(kind);
      return entries.map(({ id, data, body }) => ({ kind, id, data, body: body ?? '' }) as unknown as Entry);
    }),
  );
  return joinRecords(collections.flat());
}
