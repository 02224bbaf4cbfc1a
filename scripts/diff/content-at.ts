import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { readEntry } from '../../src/reading/entry.ts';
import type { ReadEntry } from '../../src/reading/entry.ts';
import { collections } from '../../src/schema/collections.ts';
import { kinds } from '../../src/schema/id.ts';
import type { Kind } from '../../src/schema/id.ts';

/** A revision that git does not know, or a folder that is in no repository; the message is for the person who typed it. */
export class RevisionError extends Error {}

/** A commit that the working tree is compared with. */
export type Revision = {
  readonly commit: string;
  /** Whether it is the named revision itself, or the commit at which the branch left it. */
  readonly isNamed: boolean;
};

/**
 * The commit to compare with. Where the named branch has moved on, it is the commit at which the work left it: what others have
 * changed since is none of the work.
 */
export function revision(name: string): Revision {
  const commit = commitOf(name);
  const fork = git(['merge-base', 'HEAD', commit]);
  const base = fork.status === 0 ? fork.stdout.toString().trim() : commit;
  return { commit: base, isNamed: base === commit };
}

function commitOf(name: string): string {
  const { status, stdout } = git([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  if (status !== 0)
    throw new RevisionError(
      `git knows no revision ${name} here. Name a branch, a tag or a commit: main, origin/main, HEAD.`,
    );
  return stdout.toString().trim();
}

/** Reads every content file of a commit, as `readFolder` reads those of the disk. Nothing is written anywhere. */
export function contentAt(commit: string, folder: string): ReadEntry[] {
  const files = filesAt(commit, folder);
  const texts = blobs(files.map(({ hash }) => hash));
  return files.map(({ kind, path }, index) =>
    readEntry(kind, basename(path, '.mdx'), path, texts[index] ?? ''),
  );
}

type File = { readonly kind: Kind; readonly path: string; readonly hash: string };

/** The content files of a commit by kind and name. Links to other files are passed over, as on the disk. */
function filesAt(commit: string, folder: string): File[] {
  const { status, stdout } = git(['ls-tree', '-r', '-z', commit, '--', `${folder}/`]);
  if (status !== 0) throw new RevisionError(`git cannot list ${folder} of ${commit}.`);
  const found = stdout
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode, hash, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return mode?.startsWith('100') && hash && path?.endsWith('.mdx') ? [{ hash, path }] : [];
    });
  return kinds.flatMap((kind) => {
    const below = `${folder}/${collections[kind].folder}/`;
    return found.filter(({ path }) => path.startsWith(below)).map((file) => ({ kind, ...file }));
  });
}

/** The texts of many files at once: one process, whatever their number. */
function blobs(hashes: readonly string[]): string[] {
  if (hashes.length === 0) return [];
  const { status, stdout } = git(['cat-file', '--batch'], `${hashes.join('\n')}\n`);
  if (status !== 0) throw new RevisionError('git cannot read the files of this revision.');
  let at = 0;
  return hashes.map(() => {
    const end = stdout.indexOf(10, at);
    const size = Number(stdout.subarray(at, end).toString().split(' ')[2]);
    if (!Number.isInteger(size)) throw new RevisionError('git does not have the files of this revision.');
    at = end + 1 + size + 1;
    return stdout.subarray(end + 1, end + 1 + size).toString();
  });
}

function git(args: readonly string[], input = '') {
  const done = spawnSync('git', args, { input, maxBuffer: 1024 ** 3 });
  if (done.error) throw new RevisionError(`git could not be started: ${done.error.message}`);
  return done;
}
