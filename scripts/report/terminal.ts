import { problemText } from '../../src/reading/problem-text.ts';
import type { Problem } from '../../src/reading/problem.ts';

/** The whole report: each problem, then one line that counts. */
export function reportText(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `${counted(files, 'content file')} checked, no problem found.`;
  const affected = new Set(problems.map((problem) => problem.file)).size;
  const summary = `${counted(problems.length, 'problem')} in ${affected} of ${counted(files, 'content file')}.`;
  return [...problems.map(problemText), '', summary].join('\n');
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
