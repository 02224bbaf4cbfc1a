import { describe, expect, test } from 'vitest';
import { reportText } from '../../../scripts/report/terminal.ts';
import { problemText } from '../../../src/reading/problem-text.ts';
import type { Problem } from '../../../src/reading/problem.ts';

const problem: Problem = {
  rule: 'fields-fit-schema',
  file: 'content/materials/x.mdx',
  position: { line: 12, column: 9 },
  field: 'data[0].unit',
  found: '"mS"',
  expected: 'a unit of conductivity',
  fix: 'Did you mean mS/cm?',
};

const text =
  'content/materials/x.mdx:12:9  data[0].unit  found "mS", expected a unit of conductivity  (fields-fit-schema)\n    Did you mean mS/cm?';

describe('problemText', () => {
  test('says where, what was found, what was expected, and what to do', () => {
    expect(problemText(problem)).toBe(text);
  });

  test('says nothing of a line that is not known', () => {
    expect(problemText({ ...problem, position: 'unavailable' })).toBe(text.replace(':12:9', ''));
  });

  test('is two lines, and moves or colours nothing, whatever was found', () => {
    const found = '\u001B[31m\n::error::x\r\u202E\u0000';
    expect(problemText({ ...problem, found, file: 'content/a\nb.mdx', fix: 'x\ny' })).toBe(
      'content/a\\u000ab.mdx:12:9  data[0].unit  found \\u001b[31m\\u000a::error::x\\u000d\\u202e\\u0000, expected a unit of conductivity  (fields-fit-schema)\n    x\\u000ay',
    );
  });
});

describe('reportText', () => {
  test.each([
    [0, '0 content files checked, no problem found.'],
    [1, '1 content file checked, no problem found.'],
    [253, '253 content files checked, no problem found.'],
  ])('of %i files without a problem', (files, expected) => {
    expect(reportText([], files)).toBe(expected);
  });

  test('of one problem', () => {
    expect(reportText([problem], 1)).toBe(`${text}\n\n1 problem in 1 of 1 content file.`);
  });

  test('counts problems and the files that have one', () => {
    const other = { ...problem, file: 'content/materials/y.mdx' };
    expect(reportText([problem, problem, other], 9)).toBe(
      `${text}\n${text}\n${text.replace('x.mdx', 'y.mdx')}\n\n3 problems in 2 of 9 content files.`,
    );
  });
});
