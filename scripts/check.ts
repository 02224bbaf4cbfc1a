import { parseArgs } from 'node:util';
import { readFolder } from '../src/reading/folder.ts';
import { allProblems } from './checks/rules.ts';
import { reportText } from './report/terminal.ts';

/** `npm run check [-- --content <folder>]`: reads every content file, prints every problem, and fails if there is one. */
const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
const content = readFolder(values.content, values.content);
const problems = allProblems(content);
(problems.length === 0 ? console.log : console.error)(reportText(problems, content.length));
process.exitCode = problems.length === 0 ? 0 : 1;
