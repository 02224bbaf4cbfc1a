import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemText } from '../../src/reading/problem-text.ts';
import { entryFiles, readFolder, strayFiles } from '../../src/reading/folder.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const concept = '---\ntitle: A\nsummary: B\n---\n';
function put(path: string, text = concept): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

put('concepts/b.mdx');
put('concepts/a.mdx');
put('concepts/deep/er/c.mdx');
put('concepts/notes.md');
put('concepts/upper.MDX');
put('concepts/.hidden.mdx');
put('.git/concepts/d.mdx');
put('concept/e.mdx');
put('f.mdx');
put('LICENSE');
put('README.md');
put('materials/secret.mdx', 'not yet');
mkdirSync(join(root, 'concepts/folder.mdx'));
symlinkSync('/etc/hostname', join(root, 'concepts/outside.mdx'));
symlinkSync('..', join(root, 'concepts/round'));

describe('entryFiles', () => {
  test('are the files of a kind at any depth, by name, without what is hidden, a folder or a link', () => {
    expect(entryFiles(root, 'concept')).toEqual([
      'concepts/a.mdx',
      'concepts/b.mdx',
      'concepts/deep/er/c.mdx',
    ]);
  });

  test('may be none', () => {
    expect(entryFiles(root, 'lesson')).toEqual([]);
  });
});

test('readFolder reads every file, whatever stands in the others', () => {
  const read = readFolder(root, 'content');
  expect(read.map(({ file, entry }) => `${file} ${entry ? 'sound' : 'not sound'}`)).toEqual([
    'content/materials/secret.mdx not sound',
    'content/concepts/a.mdx sound',
    'content/concepts/b.mdx sound',
    'content/concepts/deep/er/c.mdx sound',
  ]);
});

test('a file that cannot be read is a problem like any other', () => {
  put('strategies/locked.mdx');
  chmodSync(join(root, 'strategies/locked.mdx'), 0o000);
  const [read] = readFolder(root, 'content').filter(({ kind }) => kind === 'strategy');
  // Whoever runs the tests with all rights may read it; then its fields are the problem.
  expect(['file-is-readable', 'fields-fit-schema']).toContain(read?.problems[0]?.rule);
  rmSync(join(root, 'strategies/locked.mdx'));
});

test('strayFiles are what no kind would read', () => {
  const folders = 'references, families, materials, strategies, electrodes, concepts, lessons';
  expect(strayFiles(root, 'content').map(problemText)).toEqual([
    `content/concept/e.mdx:1:1  file name  found the folder concept, expected a file in one of ${folders}  (file-has-a-kind)\n    Did you mean concepts?`,
    'content/concepts/notes.md:1:1  file name  found notes.md, expected a name that ends in .mdx  (file-has-a-kind)\n    Rename the file, or move it out of the content.',
    'content/concepts/outside.mdx:1:1  file name  found a link to another file, expected a file  (file-is-readable)\n    Put the file itself in its place.',
    'content/concepts/round:1:1  file name  found a link to another file, expected a file  (file-is-readable)\n    Put the file itself in its place.',
    'content/concepts/upper.MDX:1:1  file name  found upper.MDX, expected a name that ends in .mdx  (file-has-a-kind)\n    Rename the file, or move it out of the content.',
    `content/f.mdx:1:1  file name  found f.mdx, expected a file in one of ${folders}  (file-has-a-kind)\n    Move the file.`,
  ]);
});
