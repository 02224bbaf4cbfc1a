import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder, strayFiles } from '../src/reading/folder.ts';
import { allProblems } from './checks/rules.ts';
import { reportText } from './report/terminal.ts';

/** `npm run check [-- --content <folder>]`: reads every content file, prints every problem, and fails if there is one. */
function check(folder: string): boolean {
  const content = readFolder(folder, folder);
  if (content.length === 0) {
    const why = existsSync(folder) ? 'holds no content file' : 'does not exist';
    console.error(
      `The folder ${folder} ${why}. Name the folder that holds materials/, references/ and the like.`,
    );
    return false;
  }
  const stray = strayFiles(folder, folder);
  const problems = allProblems(content, stray);
  (problems.length === 0 ? console.log : console.error)(reportText(problems, content.length + stray.length));
  return problems.length === 0;
}

/** The folder that the command names; undefined for a command that says something else. */
function folderOf(args: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { content: { type: 'string', default: 'content' } },
    });
    return values.content.replaceAll('\\', '/').replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}

const folder = folderOf(process.argv.slice(2));
if (folder === undefined) console.error('Usage: npm run check [-- --content <folder>]');
process.exitCode = folder !== undefined && check(folder) ? 0 : 1;
