import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder } from '../src/reading/folder.ts';
import { contentAt, revision, RevisionError } from './diff/content-at.ts';
import type { Revision } from './diff/content-at.ts';
import { difference, joined, unread } from './diff/difference.ts';
import { markdown, plainText } from './diff/outline-text.ts';
import { report } from './diff/report.ts';

/**
 * `npm run diff -- main [--markdown] [--content <folder>]`: says what the content on the disk changes against a revision: values,
 * disagreements, summaries, rankings, records and pages.
 */
function diff(name: string, folder: string, isMarkdown: boolean): boolean {
  if (!existsSync(folder)) {
    console.error(`The folder ${folder} does not exist.`);
    return false;
  }
  try {
    const base = revision(name);
    const before = contentAt(base.commit, folder);
    const after = readFolder(folder, folder);
    const found = difference(joined(before), joined(after));
    const missing = { before: unread(before), after: unread(after) };
    console.log((isMarkdown ? markdown : plainText)(report(found, nameOf(name, base), missing)));
    return true;
  } catch (error) {
    if (!(error instanceof RevisionError)) throw error;
    console.error(error.message);
    return false;
  }
}

/** What the work is compared with, in words: `main (1a2b3c4)`, or the commit at which it left a branch that has moved on. */
function nameOf(name: string, { commit, isNamed }: Revision): string {
  const short = commit.slice(0, 7);
  return isNamed ? `${name} (${short})` : `${name} where the work left it (${short})`;
}

/** The options of the command; undefined for a command that says something else. */
function optionsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        markdown: { type: 'boolean', default: false },
      },
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) return undefined;
    const folder = values.content.replaceAll('\\', '/').replace(/\/+$/, '');
    return { name, folder, isMarkdown: values.markdown };
  } catch {
    return undefined;
  }
}

const options = optionsOf(process.argv.slice(2));
if (options === undefined)
  console.error(
    'Usage: npm run diff -- <revision> [--markdown] [--content <folder>], such as: npm run diff -- main',
  );
process.exitCode = options !== undefined && diff(options.name, options.folder, options.isMarkdown) ? 0 : 1;
