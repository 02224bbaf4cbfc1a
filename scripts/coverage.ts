import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder } from '../src/reading/folder.ts';
import { coverageOf } from './coverage/coverage-of.ts';
import { exceptionsFor } from './coverage/exceptions.ts';
import { coverageText } from './coverage/report.ts';

const usage =
  'Usage: npm run coverage -- --review <id> --text <file> [--content <folder>] [--exceptions <file>]';

/**
 * `npm run coverage`: holds the text of a document against the content, and lists the references that nothing rests on, the
 * printed values that no datum records, and the sentences of the content that the document has too. It fails when something is listed.
 */
function coverage(review: string, text: string, content: string, exceptions: string): boolean {
  const missing = [text, content].find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.error(`${missing} does not exist.`);
    return false;
  }
  const known = existsSync(exceptions) ? exceptionsFor(review, readFileSync(exceptions, 'utf8')) : [];
  const found = coverageOf(readFolder(content, content), review, readFileSync(text, 'utf8'), known);
  const { open, stale, copied } = found;
  const isComplete = [open.numbers, open.values, stale, copied].every((list) => list.length === 0);
  (isComplete ? console.log : console.error)(coverageText(review, text, found));
  return isComplete;
}

/** The options of the command; undefined for a command that says something else. */
function optionsOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        review: { type: 'string' },
        text: { type: 'string' },
        content: { type: 'string', default: 'content' },
        exceptions: { type: 'string', default: 'scripts/coverage/exceptions.yaml' },
      },
    });
    const { review, text } = values;
    return review === undefined || text === undefined ? undefined : { ...values, review, text };
  } catch {
    return undefined;
  }
}

const options = optionsOf(process.argv.slice(2));
if (options === undefined) console.error(usage);
process.exitCode =
  options !== undefined && coverage(options.review, options.text, options.content, options.exceptions)
    ? 0
    : 1;
