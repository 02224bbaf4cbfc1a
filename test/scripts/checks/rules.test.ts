import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { allProblems, rules } from '../../../scripts/checks/rules.ts';
import { concept, datum, file, paper } from './content.ts';

/** What is no rule itself but serves several of them. */
const shared = ['rule', 'rules', 'records', 'citations'];

const files = (folder: string, ending: string) =>
  globSync(`${folder}/*${ending}`)
    .map((path) => basename(path, ending))
    .sort();

test('each rule is a file of its name, is in the list, and has a test of its name', () => {
  const names = rules.map(({ name }) => name).sort();
  expect(files('scripts/checks', '.ts').filter((name) => !shared.includes(name))).toEqual(names);
  expect(files('test/scripts/checks', '.test.ts').filter((name) => !shared.includes(name))).toEqual(names);
});

test.each(rules.map(({ name, protects }) => [name, protects]))(
  '%s says in a sentence what it protects',
  (_name, protects) => {
    expect(protects).toMatch(/^\p{Lu}[^\n]{10,150}\.$/u);
  },
);

test('problems of reading and of rules come in the order of files, lines and columns', () => {
  const content = [
    paper('z', { data: [datum({ material: 'nowhere' }), datum({ material: 'nowhere' })] }),
    file('concept', 'b', { title: 5, summary: 'x', related: ['nowhere'] }, '{a} [c](family:nowhere)'),
    concept('a', { related: ['nowhere'] }),
  ];
  const stray = {
    rule: 'file-has-a-kind',
    file: 'content/m',
    position: { line: 1, column: 1 },
    field: 'x',
    found: 'x',
    expected: 'x',
    fix: 'x.',
  } as const;
  const places = allProblems(content, [stray]).map(({ file: name, position, rule }) =>
    position === 'unavailable'
      ? name
      : `${name.replace('content/', '')} ${position.line}:${position.column} ${rule}`,
  );
  expect(places).toEqual([
    'concepts/a.mdx 5:5 link-resolves',
    'concepts/b.mdx 2:8 fields-fit-schema',
    'concepts/b.mdx 5:5 link-resolves',
    'concepts/b.mdx 7:1 prose-is-data',
    'concepts/b.mdx 7:5 link-resolves',
    'm 1:1 file-has-a-kind',
    'references/z.mdx 1:1 id-fits-paper',
    'references/z.mdx 10:15 link-resolves',
    'references/z.mdx 16:5 datum-is-unique',
    'references/z.mdx 17:15 link-resolves',
  ]);
});
