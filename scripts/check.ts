import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder, strayFiles } from '../src/reading/folder.ts';
import { allProblems } from './checks/rules.ts';
import { annotatedReport } from './report/github.ts';
import { reportText } from './report/terminal.ts';

/** How problems are printed: for a terminal, or so that GitHub shows each beside its line. */
type Format = 'text' | 'github';

/**
 * `npm run check [-- --content <folder>] [--format text|github]`: reads every content file, prints every problem, and fails if there
 * is one.
 */
function check(folder: string, format: Format): boolean {
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
  const report = reportText(problems, content.length + stray.length);
  if (problems.length === 0) console.log(report);
  else console.error(format === 'github' ? annotatedReport(problems, report, randomUUID()) : report);
  return problems.length === 0;
}

/** The options of the command; undefined for a command that says something else. On GitHub, its format is the usual one. */
function optionsOf(args: readonly string[]): { folder: string; format: Format } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string', default: 'content' },
        format: { type: 'string', default: process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text' },
      },
    });
    const { content, format } = values;
    if (format !== 'text' && format !== 'github') return undefined;
    return { folder: content.replaceAll('\\', '/').replace(/\/+$/, ''), format };
  } catch {
    return undefined;
  }
}

const options = optionsOf(process.argv.slice(2));
if (options === undefined)
  console.error('Usage: npm run check [-- --content <folder>] [--format text|github]');
process.exitCode = options !== undefined && check(options.folder, options.format) ? 0 : 1;
