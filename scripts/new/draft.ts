import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { problemText } from '../../src/reading/problem-text.ts';
import type { Problem } from '../../src/reading/problem.ts';
import { readEntry } from '../../src/reading/entry.ts';
import { collections } from '../../src/schema/collections.ts';
import type { Kind } from '../../src/schema/id.ts';
import { allProblems } from '../checks/rules.ts';
import type { Content } from '../checks/rule.ts';
import { yamlText } from './yaml-text.ts';

/** A file that is not written: it would not pass the check, or another stands in its place. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** The content that a new file joins: the folder, and all its files as read. */
export type Library = { readonly folder: string; readonly content: Content };

/** A content file with the given fields and no text yet. */
export function fileText(fields: object): string {
  return `---\n${yamlText(fields)}---\n`;
}

/** The path of a record below the project's root, with forward slashes. */
export function fileOf(folder: string, kind: Kind, id: string): string {
  return `${folder}/${collections[kind].folder}/${id}.mdx`;
}

/**
 * What the check would say of a file if it stood in the content with this text, and does not say of the content without it. A
 * change may bring a problem to light in another file; that counts, too.
 */
export function problemsWith(library: Library, kind: Kind, id: string, text: string): Problem[] {
  const file = fileOf(library.folder, kind, id);
  const others = library.content.filter((read) => read.file !== file);
  const before = new Set(allProblems(library.content).map(problemText));
  return allProblems([...others, readEntry(kind, id, file, text)]).filter(
    (problem) => !before.has(problemText(problem)),
  );
}

/**
 * Writes a new file that passes the check; one that exists is never touched.
 *
 * @returns its path
 * @throws {Refused} with every problem, each with what to do
 */
export function writeNew(library: Library, kind: Kind, id: string, text: string): string {
  const file = fileOf(library.folder, kind, id);
  const holder = library.content.find((read) => read.kind === kind && read.id === id);
  if (holder) throw new Refused(`${holder.file} exists already. It is left as it is.`);
  passes(library, kind, id, text);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Refused(`${file} exists already. It is left as it is.`);
  }
  return file;
}

/** @throws {Refused} when the check would refuse the file */
export function passes(library: Library, kind: Kind, id: string, text: string): void {
  const problems = problemsWith(library, kind, id, text);
  if (problems.length > 0)
    throw new Refused(
      ['Nothing is written, because the check would not pass:', ...problems.map(problemText)].join('\n'),
    );
}
