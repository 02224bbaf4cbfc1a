import { describe, expect, test } from 'vitest';
import { problemText } from '../../src/reading/problem-text.ts';
import { readEntry } from '../../src/reading/entry.ts';
import { placed } from './place.ts';

const read = (...lines: string[]) =>
  readEntry('concept', 'interphase', 'content/concepts/interphase.mdx', lines.join('\n'));

describe('a sound file', () => {
  const file = read(
    '---',
    'title: Interphase',
    'related: [interface]',
    'summary: A layer.',
    '---',
    '',
    'See [it](family:sulfide).',
  );

  test('is a record of its kind, with defaults filled in and its body as it stands', () => {
    expect(file.problems).toEqual([]);
    expect(file.entry).toEqual({
      kind: 'concept',
      id: 'interphase',
      data: { title: 'Interphase', aliases: [], group: 'term', related: ['interface'], summary: 'A layer.' },
      body: '\nSee [it](family:sulfide).',
    });
  });

  test('names its links, in fields and in prose, with their places', () => {
    expect(
      file.links.map(({ kind, id, field, position }) => `${kind} ${id} ${field} ${placed(position)}`),
    ).toEqual(['concept interface related[0] 3:11', 'family sulfide body 7:5']);
  });
});

describe('one problem hides no other', () => {
  test('of the frontmatter, of the body and of the name', () => {
    const { problems, entry } = readEntry(
      'concept',
      'Two Words',
      'content/concepts/Two Words.mdx',
      '---\ntitle: 5\n---\n{a}\n',
    );
    expect(problems.map(problemText)).toEqual([
      'content/concepts/Two Words.mdx:1:1  file name  found "Two Words", expected lower-case letters and digits joined by single hyphens, such as li6ps5cl.mdx  (id-is-plain)\n    Rename the file.',
      'content/concepts/Two Words.mdx:2:8  title  found 5, expected text  (fields-fit-schema)\n    Put it in quotes: "5".',
      'content/concepts/Two Words.mdx:2:1  summary  found nothing, expected text  (fields-fit-schema)\n    Add the field "summary". The definition, in one or two sentences.',
      'content/concepts/Two Words.mdx:4:1  body  found {a}, expected no braces outside equations  (prose-is-data)\n    Leave the braces out, or write \\{ and \\} where the signs themselves are meant.',
    ]);
    expect(entry).toBeUndefined();
  });

  test('a syntax error of the YAML leaves the body and its links', () => {
    const file = read('---', 'title: a: b', '---', '[c](family:nowhere) {d}');
    expect(file.problems.map(({ rule, position }) => `${rule} ${placed(position)}`)).toEqual([
      'yaml-is-valid 2:8',
      'prose-is-data 4:21',
    ]);
    expect(file.links.map(({ id }) => id)).toEqual(['nowhere']);
  });

  test('fields that do not fit leave the links of the others', () => {
    const file = read('---', 'title: 5', 'related: [interface, 7]', '---');
    expect(file.links.map(({ id }) => id)).toEqual(['interface']);
    expect(file.problems.map(({ field }) => field)).toEqual(['title', 'summary', 'related[1]']);
  });

  test('a tag of YAML leaves the schema', () => {
    const file = read('---', 'title: !!str 5', 'sumary: A layer.', '---');
    expect(file.problems.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'yaml-is-valid frontmatter',
      'fields-fit-schema sumary',
    ]);
    expect(file.entry).toBeUndefined();
  });

  test('what YAML should not be used for makes no record, even where the schema is content', () => {
    for (const title of ['!!str A', '&x A']) {
      const file = read('---', `title: ${title}`, 'summary: B.', '---');
      expect([file.problems.map(({ rule }) => rule), file.entry]).toEqual([['yaml-is-valid'], undefined]);
    }
  });
});

test.each(['li6ps5cl', 'x', '7', 'li1-3al0-3ti1-7-po4-3'])('%s is a name for a file', (id) => {
  expect(readEntry('concept', id, 'x', '').problems.map(({ rule }) => rule)).not.toContain('id-is-plain');
});

test.each(['Li6PS5Cl', 'a--b', '-a', 'a-', 'a.b', 'a b', 'ä', '', 'a/b', '..'])('%j is none', (id) => {
  expect(readEntry('concept', id, 'x', '').problems.map(({ rule }) => rule)).toContain('id-is-plain');
});
