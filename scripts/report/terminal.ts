import type { Problem } from '../../src/reading/problem.ts';

/** `content/materials/x.mdx:12:9  data[0].unit  found "mS", expected …`, with what to do on a line of its own. */
export function problemText(problem: Problem): string {
  const { file, position, field, found, expected, fix } = problem;
  const place = position === 'unavailable' ? file : `${file}:${position.line}:${position.column}`;
  const text = `${place}  ${field}  found ${found}, expected ${expected}  (${problem.rule})`;
  return fix ? `${text}\n    ${fix}` : text;
}

/** The whole report: each problem, then one line that counts. */
export function reportText(problems: readonly Problem[], files: number): string {
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  if (problems.length === 0) return `${counted(files, 'content file')} checked, no problem found.`;
  const affected = new Set(problems.map((problem) => problem.file)).size;
  return [...problems.map(problemText), '', `${counted(problems.length, 'problem')} in ${affected} of ${counted(files, 'content file')}.`].join('\n');
}
