import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collections } from '../schema/collections.ts';
import { kinds } from '../schema/id.ts';
import type { Kind } from '../schema/id.ts';
import { readEntry } from './entry.ts';
import type { ReadEntry } from './entry.ts';

/** The content files of one kind, in the order of their names, so that every machine reads them alike. */
export function entryFiles(root: string, kind: Kind): string[] {
  return globSync(`${collections[kind].folder}/**/*.mdx`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Reads every content file below `root`, the folder `content/`. */
export function readFolder(root: string, name = 'content'): ReadEntry[] {
  return kinds.flatMap((kind) =>
    entryFiles(root, kind).map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return readEntry(kind, basename(file, '.mdx'), `${name}/${file}`, text);
    }),
  );
}
