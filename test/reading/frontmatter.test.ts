import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../src/reading/frontmatter.ts';
import type { FieldPath } from '../../src/reading/problem.ts';
import { placed } from './place.ts';

/** Lines and columns in this file are counted by hand. The number of a line stands before it. */
const file = [
  /*  1 */ '---',
  /*  2 */ 'type: article',
  /*  3 */ 'data:',
  /*  4 */ '  - property: ionic-conductivity',
  /*  5 */ '    value: 2.70',
  /*  6 */ '    unit: mS/cm',
  /*  7 */ '    source: { review: bi-2022, locator: "Table 1" }',
  /*  8 */ '  - property: rate',
  /*  9 */ '    value: [1, 2.0]',
  /* 10 */ '    aliases:',
  /* 11 */ '      - a',
  /* 12 */ '      - - b',
  /* 13 */ '        - c',
  /* 14 */ '    note:',
  /* 15 */ '---',
  /* 16 */ 'The body.',
  /* 17 */ '',
];

const spellings: [string, string][] = [
  ['line feeds', file.join('\n')],
  ['carriage returns and line feeds', file.join('\r\n')],
  ['a byte-order mark', `\uFEFF${file.join('\n')}`],
  ['a byte-order mark and carriage returns', `\uFEFF${file.join('\r\n')}`],
  ['blanks after the fences', file.join('\n').replaceAll('---', '--- \t')],
];

describe.each(spellings)('positions in a file with %s', (_name, text) => {
  const frontmatter = readFrontmatter(text);

  test.each<[FieldPath, string, string]>([
    [['type'], '2:7', 'a value on the line of its key'],
    [['data'], '4:3', 'a list, at its first dash'],
    [['data', 0], '4:5', 'a record of a list, at its first field'],
    [['data', 0, 'property'], '4:15', 'the field beside the dash'],
    [['data', 0, 'value'], '5:12', 'a number'],
    [['data', 0, 'unit'], '6:11', 'a text'],
    [['data', 0, 'source'], '7:13', 'a record in braces'],
    [['data', 0, 'source', 'review'], '7:23', 'a field in braces'],
    [['data', 0, 'source', 'locator'], '7:41', 'a text in quotes, at the quote'],
    [['data', 1], '8:5', 'the second record'],
    [['data', 1, 'value', 1], '9:16', 'an item in brackets'],
    [['data', 1, 'aliases', 0], '11:9', 'an item with a dash'],
    [['data', 1, 'aliases', 1, 0], '12:11', 'an item of a list in a list'],
    [['data', 1, 'aliases', 1, 1], '13:11', 'the next one'],
    [['data', 1, 'note'], '14:10', 'an empty value, after the colon'],
  ])('%j is at %s: %s', (path, expected) => {
    expect(placed(frontmatter.locate(path))).toBe(expected);
  });

  test.each<[FieldPath, string, string]>([
    [['year'], '2:1', 'a missing field of the file: the first field'],
    [['data', 1, 'unit'], '8:5', 'a missing field of a record: the record'],
    [['data', 0, 'source', 'number'], '7:13', 'a missing field in braces: the brace'],
    [['data', 5], '4:3', 'an item that is not there: the list'],
    [['data', 0, 'unit', 'x', 3], '6:11', 'a path into a text: the text'],
    [['data', 'property'], '4:3', 'a name where a number is needed: the list'],
    [[], '2:1', 'the fields as a whole'],
  ])('%j is shown at %s: %s', (path, expected) => {
    expect(placed(frontmatter.locate(path))).toBe(expected);
  });

  test.each<[FieldPath, string]>([
    [['type'], '2:1'],
    [['data', 0, 'unit'], '6:5'],
    [['data', 0, 'source', 'locator'], '7:32'],
    [['data', 1, 'property'], '8:5'],
    [['data', 1, 'note'], '14:5'],
    [['data', 1, 'unit'], '8:5'],
  ])('the key of %j is at %s', (path, expected) => {
    expect(placed(frontmatter.locateKey(path))).toBe(expected);
  });

  test('the body begins after the second fence', () => {
    expect(frontmatter.bodyLine).toBe(16);
    expect(frontmatter.body.trim()).toBe('The body.');
    expect(frontmatter.faults).toEqual([]);
  });
});

describe('positions after what is longer than a line', () => {
  const frontmatter = readFrontmatter(
    [
      /*  1 */ '---',
      /*  2 */ '# A note for the next reader.',
      /*  3 */ '',
      /*  4 */ 'summary: >',
      /*  5 */ '  Two lines',
      /*  6 */ '  of text.',
      /*  7 */ '',
      /*  8 */ 'note: |-',
      /*  9 */ '  unit: not a field',
      /* 10 */ '',
      /* 11 */ '    --- nor a fence',
      /* 12 */ 'title: "Over two',
      /* 13 */ '  lines"',
      /* 14 */ 'unit: V # as printed',
      /* 15 */ 'β: { 😀: x, y: z }',
      /* 16 */ '---',
    ].join('\n'),
  );

  test.each<[FieldPath, string]>([
    [['summary'], '4:10'],
    [['note'], '8:7'],
    [['title'], '12:8'],
    [['unit'], '14:7'],
    [['β', '😀'], '15:10'],
    [['β', 'y'], '15:16'],
    [['missing'], '4:1'],
  ])('%j is at %s', (path, expected) => {
    expect(placed(frontmatter.locate(path))).toBe(expected);
  });

  test('a fence inside a text does not end the fields', () => {
    expect(frontmatter.fields).toMatchObject({ note: 'unit: not a field\n\n  --- nor a fence', unit: 'V' });
  });
});

test('of a field that stands twice the last one counts, and is shown', () => {
  const frontmatter = readFrontmatter('---\nunit: V\nyear: 2011\nunit: mV\n---\n');
  expect([
    frontmatter.fields,
    placed(frontmatter.locate(['unit'])),
    placed(frontmatter.locateKey(['unit'])),
  ]).toEqual([{ unit: 'mV', year: 2011 }, '4:7', '4:1']);
});

describe('where the body begins', () => {
  test.each([
    ['no field', '---\n---\nbody', 3, 'body'],
    ['one field', '---\na: 1\n---\nbody', 4, 'body'],
    ['an empty line after the fence', '---\na: 1\n---\n\nbody', 4, '\nbody'],
    ['three fields and carriage returns', '---\r\na: 1\r\nb: 2\r\nc: 3\r\n---\r\nbody\r\n', 6, 'body\r\n'],
    ['no body', '---\na: 1\n---', 3, ''],
    ['no body and an empty line', '---\na: 1\n---\n', 4, ''],
    ['a rule in the body', '---\na: 1\n---\nbody\n\n---\n\nmore', 4, 'body\n\n---\n\nmore'],
  ])('%s', (_name, text, line, body) => {
    const frontmatter = readFrontmatter(text);
    expect([frontmatter.bodyLine, frontmatter.body, frontmatter.faults]).toEqual([line, body, []]);
  });
});

describe('fields', () => {
  const fieldsOf = (yaml: string) => readFrontmatter(`---\n${yaml}\n---\n`).fields;

  test('a number under value keeps its digits; any other is a number', () => {
    expect(
      fieldsOf('value: 2.70\nyear: 2011\nlist:\n  - value: [1.0, 4.60e-4]\n    temperature: 25.0'),
    ).toEqual({
      value: '2.70',
      year: 2011,
      list: [{ value: ['1.0', '4.60e-4'], temperature: 25 }],
    });
  });

  test('words that YAML 1.1 took for values are texts', () => {
    expect(fieldsOf('a: no\nb: on\nc: 12:30\nd: 2011-10-02\ne: 1_000')).toEqual({
      a: 'no',
      b: 'on',
      c: '12:30',
      d: '2011-10-02',
      e: '1_000',
    });
  });

  test('no field at all is an empty record', () => {
    expect(fieldsOf('')).toEqual({});
    expect(fieldsOf('# a comment')).toEqual({});
  });

  test('a field named as a part of JavaScript changes no object', () => {
    const fields = fieldsOf('__proto__:\n  polluted: true\nconstructor: x') as Record<string, unknown>;
    expect(Object.keys(fields)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('shown', () => {
  const frontmatter = readFrontmatter(
    [
      '---',
      'value: 2.70',
      'range: [1.0, two]',
      'text: "0.5 C"',
      'digits: "2.70"',
      'empty: ""',
      'nothing:',
      'tilde: ~',
      'flag: true',
      'list: []',
      'record: { a: 1, b: 2 }',
      'single:',
      '  a: 1',
      'records:',
      '  - a: 1',
      '  - a: 2',
      `long: ${'x'.repeat(100)}`,
      'lines: "a\\nb"',
      '---',
    ].join('\n'),
  );

  test.each([
    ['value', '2.70'],
    ['range', '[1.0, "two"]'],
    ['text', '"0.5 C"'],
    ['digits', '"2.70"'],
    ['empty', 'an empty text'],
    ['nothing', 'nothing'],
    ['tilde', 'nothing'],
    ['flag', 'true'],
    ['list', 'an empty list'],
    ['record', 'the fields a, b'],
    ['single', 'the field a'],
    ['records', 'a list of 2'],
    ['long', `"${'x'.repeat(79)}…"`],
    ['lines', '"a\\nb"'],
    ['missing', 'nothing'],
  ])('%s is shown as %s', (field, expected) => {
    expect(frontmatter.shown([field])).toBe(expected);
  });
});
