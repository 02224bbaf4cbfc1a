import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder } from '../src/reading/folder.ts';
import { exceptionsFor, explain } from './coverage/exceptions.ts';
import { gapsIn } from './coverage/gaps.ts';
import { paragraphsOf } from './coverage/paragraphs.ts';
import { recordedOf } from './coverage/recorded.ts';
import { coverageText } from './coverage/report.ts';
import { sharedRuns } from './coverage/shared-runs.ts';

const usage =
  'Usage: npm run coverage -- --review <id> --text <file> [--content <folder>] [--exceptions <file>]';

/**
 * `npm run coverage`: holds the text of a document against the content, and lists the references that nothing rests on and the
 * printed values that no datum records, and the sentences of the content that the document has too. It fails when something is listed.
 */
function coverage(review: string, text: string, content: string, exceptions: string): boolean {
  const missing = [text, content].find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.error(`${missing} does not exist.`);
    return false;
  }
  const entries = readFolder(content, content);
  const paragraphs = paragraphsOf(readFileSync(text, 'utf8'));
  const gaps = gapsIn(paragraphs, recordedOf(entries, review));
  const copied = sharedRuns(entries, paragraphs.map((paragraph) => paragraph.text).join('\n'));
  const known = existsSync(exceptions) ? exceptionsFor(review, readFileSync(exceptions, 'utf8')) : [];
  const explained = explain(gaps, known);
  const { open, stale } = explained;
  const isComplete = [open.numbers, open.values, stale, copied].every((list) => list.length === 0);
  (isComplete ? console.log : console.error)(coverageText(review, text, explained, copied));
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
