import type { ReadEntry } from '../../src/reading/entry.ts';
import type { FieldPath, Problem } from '../../src/reading/problem.ts';
import { fieldName } from '../../src/reading/problem.ts';
import type { Entry } from '../../src/schema/collections.ts';
import type { Kind } from '../../src/schema/id.ts';

/** All content files as read, good and bad. */
export type Content = readonly ReadEntry[];

/** A rule over the whole content, named as the healthy state. It finds; it never prints. */
export type Rule = {
  readonly name: string;
  /** What the rule protects, in one sentence. */
  readonly protects: string;
  check(content: Content): Problem[];
};

/** The files of one kind that fit their schema, with their data typed. */
export function entriesOf<K extends Kind>(content: Content, kind: K): { read: ReadEntry; entry: Entry<K> }[] {
  return content.flatMap((read) => (read.entry?.kind === kind ? [{ read, entry: read.entry as Entry<K> }] : []));
}

/** A problem at a field of a file. */
export function problemAt(rule: string, read: ReadEntry, path: FieldPath, found: string, expected: string, fix?: string): Problem {
  return {
    rule,
    file: read.file,
    position: read.locate(path),
    field: fieldName(path),
    found,
    expected,
    ...(fix ? { fix } : {}),
  };
}

/** Groups items by a key; items without a key are left out. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
