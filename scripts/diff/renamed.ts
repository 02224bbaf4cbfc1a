import { isDeepStrictEqual } from 'node:util';
import { parseDoi } from '../../src/bibliography/doi.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Entry } from '../../src/schema/collections.ts';
import { kinds } from '../../src/schema/id.ts';
import type { Kind } from '../../src/schema/id.ts';

/** A file with another name than before: the same paper by its DOI, or the same frontmatter. */
export type Renamed = { readonly kind: Kind; readonly before: string; readonly after: string };

export function renamed(before: Knowledge, after: Knowledge): Renamed[] {
  return kinds.flatMap((kind) => {
    const gone = onlyIn(kind, before, after);
    const come = onlyIn(kind, after, before);
    return gone.flatMap((old) => {
      const same = come.filter((one) => isSame(old, one));
      return same.length === 1 ? [{ kind, before: old.id, after: same[0]!.id }] : [];
    });
  });
}

/** The records of a kind that the other side does not have. */
export const onlyIn = (kind: Kind, one: Knowledge, other: Knowledge): Entry[] =>
  [...one[kind].values()].filter(({ id }) => !other[kind].has(id));

function isSame(one: Entry, other: Entry): boolean {
  const [doi, otherDoi] = [one, other].map(({ data }) => ('doi' in data ? data.doi : undefined));
  if (doi !== undefined && otherDoi !== undefined) return parseDoi(doi).key === parseDoi(otherDoi).key;
  return isDeepStrictEqual(one.data, other.data);
}
