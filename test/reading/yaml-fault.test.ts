import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../src/reading/frontmatter.ts';
import { placed } from './place.ts';

/** The faults of a frontmatter, as the check prints them. */
function faults(text: string): string[] {
  return readFrontmatter(text).faults.map(
    ({ position, found, expected, fix }) =>
      `${placed(position)} found ${found}, expected ${expected}. ${fix}`,
  );
}

const inFences = (yaml: string) => faults(`---\n${yaml}\n---\nThe body.\n`);

const openQuote =
  'expected a text with a quotation mark at its end. Add the quotation mark. Inside double quotes write \\" for one; inside single quotes write it twice.';
const afterQuote =
  'expected the end of the line after the closing quotation mark. Add the quotation mark. Inside double quotes write \\" for one; inside single quotes write it twice.';
const besideField =
  'expected "field: value". Write a colon and a space after the name of a field. A text over several lines stands in quotes.';
const start =
  'expected a text that begins with a letter, a digit or a quotation mark. Put the whole text in quotes.';

describe('a slip of YAML is told in words for everyone', () => {
  test.each([
    [
      'a colon in a text',
      'title: Li3PS4: a glass',
      '2:8 found "title: Li3PS4: a glass", expected one "field: value" on the line. Put the text after the first ": " in quotes.',
    ],
    [
      'a quotation mark that is not closed',
      'year: 2011\ntitle: "A glass\nvolume: "10"',
      `3:8 found "title: \\"A glass", ${openQuote}`,
    ],
    [
      'an apostrophe in single quotes',
      "title: 'Young's modulus'",
      `2:15 found "title: 'Young's modulus'", ${afterQuote}`,
    ],
    ['text after a quotation', 'title: "A" glass', `2:12 found "title: \\"A\\" glass", ${afterQuote}`],
    [
      'a bracket that is not closed',
      'aliases: [LPSCl, LPSC\nyear: 2011',
      '2:10 found "aliases: [LPSCl, LPSC", expected a list or record with a bracket at its end. Add the closing bracket on the same line.',
    ],
    [
      'a brace that is not closed',
      'source: { review: jia-2024\nyear: 2011',
      '2:9 found "source: { review: jia-2024", expected a list or record with a bracket at its end. Add the closing bracket on the same line.',
    ],
    ['a percent sign', 'unit: %', `2:7 found "unit: %", ${start}`],
    ['an at sign', 'locator: @5', `2:10 found "locator: @5", ${start}`],
    ['a bound', 'relation: >=', '2:12 found "relation: >=", expected a text. Put it in quotes: ">=".'],
    [
      'a tab',
      'source:\n\tlocator: 5',
      '3:1 found "locator: 5", expected spaces at the beginning of the line. Replace each tab by two spaces.',
    ],
    ['a field without a colon', 'title: x\nyear 2011', `3:1 found "year 2011", ${besideField}`],
    ['a colon without a space', 'title: x\nyear:2011', `3:1 found "year:2011", ${besideField}`],
    [
      'a command of LaTeX in double quotes',
      'printed: "5 \\Omega"',
      '2:13 found "printed: \\"5 \\\\Omega\\"", expected a text without the sign \\ in double quotes. Put the text in single quotes, \'…\', where \\ is an ordinary sign.',
    ],
    [
      'a directive',
      '%YAML 1.1\ntitle: x',
      '2:1 found "%YAML 1.1", expected fields only. Remove the line that begins with %.',
    ],
    [
      'the end of a document',
      'title: x\n...\nyear: 5',
      '3:1 found "...", expected fields only. Remove the line.',
    ],
  ])('%s', (_name, yaml, expected) => {
    expect(inFences(yaml)).toEqual([expected]);
  });

  test('two slips on two lines are both told', () => {
    expect(inFences('unit: %\nnote: x\nlocator: @5')).toEqual([
      `2:7 found "unit: %", ${start}`,
      `4:10 found "locator: @5", ${start}`,
    ]);
  });

  test('many slips are told up to ten', () => {
    expect(inFences(Array.from({ length: 30 }, (_, line) => `a${line}: @`).join('\n'))).toHaveLength(10);
  });
});

describe('what makes YAML a programming language', () => {
  const written = 'expected the value itself. Write the value out at each place where it holds.';
  test.each([
    [
      'an anchor and an alias',
      'a: &x 1\nb: *x',
      [`2:7 found the anchor &x, ${written}`, `3:4 found the alias *x, ${written}`],
    ],
    ['a merge key', 'a: { <<: *x }', [`2:10 found the alias *x, ${written}`]],
    ['a tag of YAML', 'a: !!str 12', [`2:10 found the tag !!str, ${written}`]],
    [
      'a tag of somebody',
      'a: !python/object:os.system x',
      [`2:29 found the tag !python/object:os.system, ${written}`],
    ],
    ['the empty tag', 'a: ! 12', [`2:6 found the tag !, ${written}`]],
    ['a tag on a list', 'a: !!set [x]', [`2:10 found the tag !!set, ${written}`]],
  ])('%s', (_name, yaml, expected) => {
    expect(inFences(yaml)).toEqual(expected);
  });

  test('a bomb of aliases is refused before it goes off', () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}, *l${level}]`,
    );
    const begin = performance.now();
    const frontmatter = readFrontmatter(`---\nl0: &l0 [x]\n${levels.join('\n')}\n---\n`);
    expect(frontmatter.fields).toBeUndefined();
    expect(frontmatter.faults.length).toBeGreaterThan(0);
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  test('a field that stands twice', () => {
    expect(inFences('year: 2011\ndata:\n  - unit: V\n    value: 1\n    unit: mV\nyear: 2012')).toEqual([
      '7:1 found the field "year" a second time, expected each field once. The first one is on line 2. Remove one of the two.',
      '6:5 found the field "unit" a second time, expected each field once. The first one is on line 4. Remove one of the two.',
    ]);
  });

  test('what is wrong with one field does not hide the others', () => {
    expect(readFrontmatter('---\na: !!str 12\nb: 2\nb: 3\n---\n').fields).toEqual({ a: '12', b: 3 });
  });

  test.each([
    ['lists in lists', `a: ${'['.repeat(3000)}${']'.repeat(3000)}`],
    ['records in records', `a: ${'{ b: '.repeat(3000)}`],
    ['dashes', `a:\n  ${'- '.repeat(3000)}b`],
  ])('%s, thousands deep, are refused', (_name, yaml) => {
    expect(inFences(yaml).length).toBeGreaterThan(0);
  });
});

describe('the fences', () => {
  const begin =
    'expected the line "---". Begin the file with a line "---", the fields, and a second line "---"; compare it with a file beside it.';
  test.each([
    ['an empty file', '', `1:1 found an empty file, ${begin}`],
    ['empty lines', '\n\n', `1:1 found an empty first line, ${begin}`],
    ['a file of prose', 'Only prose.\n', `1:1 found "Only prose.", ${begin}`],
    ['too many dashes', '----\ntitle: x\n---\n', `1:1 found "----", ${begin}`],
    [
      'an empty line before',
      '\n---\ntitle: x\n---\n',
      '1:1 found an empty first line, expected the line "---". Delete the lines before the first "---".',
    ],
    [
      'one fence',
      '---\ntitle: x\n\nProse.',
      '1:1 found one line "---", expected a second one after the fields. Add the line "---" where the fields end.',
    ],
    [
      'an indented second fence',
      '---\ntitle: x\n ---\n',
      '1:1 found one line "---", expected a second one after the fields. Add the line "---" where the fields end.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test('after an empty line the fields are read all the same, on their own lines', () => {
    const frontmatter = readFrontmatter('\n\n---\ntitle: x\n---\nProse.');
    expect(frontmatter.fields).toEqual({ title: 'x' });
    expect([placed(frontmatter.locate(['title'])), frontmatter.bodyLine, frontmatter.body]).toEqual([
      '4:8',
      6,
      'Prose.',
    ]);
  });

  test('a syntax error leaves the body', () => {
    const frontmatter = readFrontmatter('---\ntitle: a: b\n---\nProse.');
    expect([frontmatter.fields, frontmatter.body, frontmatter.bodyLine]).toEqual([undefined, 'Prose.', 4]);
  });
});
