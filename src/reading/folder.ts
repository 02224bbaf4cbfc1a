import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collections } from '../schema/collections.ts';
import { kinds } from '../schema/id.ts';
import type { Kind } from '../schema/id.ts';
import { readEntry, unreadEntry } from './entry.ts';
import type { ReadEntry } from './entry.ts';
import { nearestName } from './nearest.ts';
import { fileStart } from './problem.ts';
import type { Problem } from './problem.ts';
import { excerpt } from './shown.ts';

/** A file below the content folder: its path with forward slashes, and whether it is a file and not a link to one. */
type Found = { readonly path: string; readonly isFile: boolean };

/** The content files of one kind, in the order of their names, so that every machine reads them alike. */
export function entryFiles(root: string, kind: Kind): string[] {
  return filesBelow(root, collections[kind].folder).flatMap(({ path, isFile }) =>
    isFile && path.endsWith('.mdx') ? [path] : [],
  );
}

/** Reads every content file below `root`, the folder `content/`. */
export function readFolder(root: string, name = 'content'): ReadEntry[] {
  return kinds.flatMap((kind) =>
    entryFiles(root, kind).map((path) => readFile(root, kind, path, `${name}/${path}`)),
  );
}

function readFile(root: string, kind: Kind, path: string, file: string): ReadEntry {
  const id = basename(path, '.mdx');
  try {
    return readEntry(kind, id, file, readFileSync(join(root, path), 'utf8'));
  } catch (error) {
    const problem = {
      position: fileStart,
      field: 'file',
      found: excerpt(String(error)),
      expected: 'a file that can be read',
      fix: 'Check its permissions.',
    };
    return unreadEntry(kind, id, { rule: 'file-is-readable', file, ...problem });
  }
}

/**
 * Every file below `root` that no kind of record would read: it would be missing from the site without a word. What is about
 * the content as a whole, as LICENSE and README.md, lies at its top.
 */
export function strayFiles(root: string, name = 'content'): Problem[] {
  const folders = kinds.map((kind) => collections[kind].folder);
  return filesBelow(root).flatMap(({ path, isFile }): Problem[] => {
    const [folder = ''] = path.split('/');
    const problem = { file: `${name}/${path}`, position: fileStart, field: 'file name' };
    if (!isFile) {
      const rest = {
        found: 'a link to another file',
        expected: 'a file',
        fix: 'Put the file itself in its place.',
      };
      return [{ rule: 'file-is-readable', ...problem, ...rest }];
    }
    if (/^[A-Z]+(?:\.md)?$/.test(path)) return [];
    const isKnown = path.includes('/') && folders.some((known) => known === folder);
    if (isKnown && path.endsWith('.mdx')) return [];
    const near = nearestName(folder, folders);
    const found = isKnown ? basename(path) : path.includes('/') ? `the folder ${folder}` : path;
    const expected = isKnown ? 'a name that ends in .mdx' : `a file in one of ${folders.join(', ')}`;
    const fix = isKnown
      ? 'Rename the file, or move it out of the content.'
      : near
        ? `Did you mean ${near}?`
        : 'Move the file.';
    return [{ rule: 'file-has-a-kind', ...problem, found, expected, fix }];
  });
}

/** Files in the order of their paths. Hidden ones are passed over, and links are not followed: they may lead anywhere. */
function filesBelow(root: string, folder = ''): Found[] {
  return entriesOf(join(root, folder))
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry): Found[] => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [{ path, isFile: entry.isFile() }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a folder holds; nothing where it is missing, because a kind of record may have no file yet. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
