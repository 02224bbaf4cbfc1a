import type { ReadEntry } from '../../src/reading/entry.ts';
import { fieldName, fileStart } from '../../src/reading/problem.ts';
import type { FieldPath, Problem } from '../../src/reading/problem.ts';

/** All content files as read, good and bad. */
export type Content = readonly ReadEntry[];

/** A rule over the whole content, named as the healthy state. It finds; it never prints. */
export type Rule = {
  readonly name: string;
  /** What the rule protects, in one sentence. */
  readonly protects: string;
  check(content: Content): Problem[];
};

/** What is wrong, and what to do. */
type Finding = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** A problem at a field of a file. */
export function problemAt({ name }: Rule, read: ReadEntry, path: FieldPath, finding: Finding): Problem {
  return { rule: name, file: read.file, position: read.locate(path), field: fieldName(path), ...finding };
}

/** A problem of a file's name: it is shown at the beginning of the file. */
export function problemOfName({ name }: Rule, read: ReadEntry, finding: Finding): Problem {
  return { rule: name, file: read.file, position: fileStart, field: 'file name', ...finding };
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

/** For each item that shares its key with an earlier one: the item, and the first with that key. */
export function repeated<T>(
  items: readonly T[],
  key: (item: T) => string | undefined,
): { item: T; first: T }[] {
  return [...groupBy(items, key).values()].flatMap(([first, ...others]) =>
    others.map((item) => ({ item, first: first! })),
  );
}

/** Whether two items stand in files of two ids: that one id has two files is the problem of another rule, and told once. */
export function haveTwoIds({
  item,
  first,
}: {
  item: { read: ReadEntry };
  first: { read: ReadEntry };
}): boolean {
  return item.read.id !== first.read.id;
}
