import { fileStart } from './problem.ts';
import type { Fault } from './problem.ts';
import { excerpt, quoted } from './shown.ts';

/** The two parts of a content file, by offset; without `yaml` where the fences do not stand. */
export type Parts = {
  readonly yaml?: string;
  readonly yamlStart: number;
  readonly bodyStart: number;
  readonly faults: readonly Fault[];
};

/** Cuts a file at the two lines `---`. Blank lines before the first one are a fault that hides nothing else. */
export function partsOf(text: string): Parts {
  const [head, blank = ''] = /^((?:[ \t]*\r?\n)*)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (head === undefined) return { yamlStart: 0, bodyStart: 0, faults: [missing(text)] };
  const yamlStart = head.length;
  for (let start = yamlStart; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (/^---[ \t]*\r?$/.test(text.slice(start, end))) {
      const faults = blank === '' ? [] : [blankLine];
      return {
        yaml: text.slice(yamlStart, start),
        yamlStart,
        bodyStart: Math.min(end + 1, text.length),
        faults,
      };
    }
    start = end + 1;
  }
  return { yamlStart, bodyStart: text.length, faults: [unclosed] };
}

const blankLine: Fault = {
  position: fileStart,
  found: 'an empty first line',
  expected: 'the line "---"',
  fix: 'Delete the lines before the first "---".',
};

const unclosed: Fault = {
  position: fileStart,
  found: 'one line "---"',
  expected: 'a second one after the fields',
  fix: 'Add the line "---" where the fields end.',
};

function missing(text: string): Fault {
  const first = excerpt(text.split('\n', 1)[0] ?? '');
  return {
    position: fileStart,
    found: text === '' ? 'an empty file' : first === '' ? 'an empty first line' : quoted(first),
    expected: 'the line "---"',
    fix: 'Begin the file with a line "---", the fields, and a second line "---"; compare it with a file beside it.',
  };
}
