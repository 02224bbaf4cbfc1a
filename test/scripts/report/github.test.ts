import { describe, expect, test } from 'vitest';
import { annotatedReport, annotation } from '../../../scripts/report/github.ts';
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

describe('annotation', () => {
  test('stands on its line, and says what was found, what is expected and what to do', () => {
    expect(annotation(problem)).toBe(
      '::error file=content/materials/x.mdx,line=12,col=9,title=data[0].unit (fields-fit-schema)::Found "mS", expected a unit of conductivity.%0ADid you mean mS/cm?',
    );
  });

  test('is about the whole file where the line is not known', () => {
    expect(annotation({ ...problem, position: 'unavailable' })).toMatch(
      /^::error file=content\/materials\/x\.mdx,title=data/,
    );
  });

  test('keeps a percent sign, and colons and commas of a message', () => {
    expect(annotation({ ...problem, found: '50 %0A: a, b', fix: '100%' })).toContain(
      '::Found 50 %250A: a, b, expected a unit of conductivity.%0A100%25',
    );
  });

  test('is one command, whatever a file is called or says', () => {
    const text = annotation({
      ...problem,
      file: 'content/a,line=1::b\n::warning::c.mdx',
      field: 'data["x,y: z"]',
      found: 'x\r\n::add-mask::e',
      fix: '\u001B[31m\u202E',
    });
    expect(text).toBe(
      '::error file=content/a%2Cline=1%3A%3Ab\\u000a%3A%3Awarning%3A%3Ac.mdx,line=12,col=9,title=data["x%2Cy%3A z"] (fields-fit-schema)::Found x\\u000d\\u000a::add-mask::e, expected a unit of conductivity.%0A\\u001b[31m\\u202e',
    );
  });
});

test('the report after the annotations is no command', () => {
  const [first, ...rest] = annotatedReport([problem], '##[error]x\n1 problem.', 'token').split('\n');
  expect(first).toBe(annotation(problem));
  expect(rest).toEqual(['::stop-commands::token', '##[error]x', '1 problem.', '::token::']);
});
