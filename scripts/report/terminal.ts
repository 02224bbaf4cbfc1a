import type { Problem } from '../../src/reading/problem.ts';

/** `content/materials/x.mdx:12:9  data[0].unit  found "mS", expected …`, with what to do on a line of its own. */
export function problemText({ rule, file, position, field, found, expected, fix }: Problem): string {
  const place = position === 'unavailable' ? file : `${file}:${position.line}:${position.column}`;
  const text = `${place}  ${field}  found ${found}, expected ${expected}  (${rule})`;
  return `${visible(text)}\n    ${visible(fix)}`;
}

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

/** Signs that would move the cursor, colour the terminal or turn the reading order, written out instead. */
function visible(text: string): string {
  return text.replace(/\p{Cc}|[\u2028-\u202E\u2066-\u2069]/gu, (sign) => {
    return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
