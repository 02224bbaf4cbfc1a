import { expect, test } from 'vitest';
import { linkResolves } from '../../../scripts/checks/link-resolves.ts';
import { concept, datum, family, file, material, paper, report } from './content.ts';

const problem = (place: string, found: string, folder: string, fix: string) =>
  `${place}  found "${found}", expected the name of a file in content/${folder}/  (link-resolves)\n    ${fix}`;

test('a link to nowhere, with the names that come closest', () => {
  const content = [
    material('li6ps5cl', { formula: 'Li6PS5Cl', aliases: ['LPSCl'] }),
    material('li6ps5br', { formula: 'Li6PS5Br' }),
    paper('p', { data: [datum({ material: 'li6ps5c' })] }),
    concept('c', { related: ['d'] }, 'See [it](family:sulfid) <Cite id="q" />.'),
    family('sulfide'),
  ];
  expect(report(linkResolves, content)).toEqual([
    problem(
      'content/references/p.mdx:10:15  data[0].material',
      'li6ps5c',
      'materials',
      'Did you mean li6ps5cl or li6ps5br?',
    ),
    problem(
      'content/concepts/c.mdx:5:5  related[0]',
      'd',
      'concepts',
      'Correct the name, or add the file content/concepts/d.mdx.',
    ),
    problem('content/concepts/c.mdx:7:5  body', 'sulfid', 'families', 'Did you mean sulfide?'),
    problem(
      'content/concepts/c.mdx:7:25  body',
      'q',
      'references',
      'Correct the name, or add the file content/references/q.mdx.',
    ),
  ]);
});

test('a record by another of its names', () => {
  const known = material('li7la3zr2o12', {
    title: 'Li7La3Zr2O12',
    formula: 'Li7La3Zr2O12',
    aliases: ['LLZO'],
    family: 'llzo',
  });
  expect(report(linkResolves, [known, family('llzo'), concept('c', {}, '[a](material:llzo)')])).toEqual([
    problem('content/concepts/c.mdx:5:1  body', 'llzo', 'materials', 'Did you mean li7la3zr2o12?'),
  ]);
});

test('a record of another kind', () => {
  expect(report(linkResolves, [concept('dendrite', {}, '[a](family:dendrite)')])).toEqual([
    problem(
      'content/concepts/dendrite.mdx:5:1  body',
      'dendrite',
      'families',
      'There is a concept of this name, but no family.',
    ),
  ]);
});

test('an empty name', () => {
  expect(report(linkResolves, [concept('c', {}, '<Cite id="" />')])).toEqual([
    'content/concepts/c.mdx:5:1  body  found an empty name, expected the name of a file in content/references/  (link-resolves)\n    Correct the name, or add the file content/references/….mdx.',
  ]);
});

test('a link is followed from a file that does not fit, and to one', () => {
  const broken = file('concept', 'b', { title: 5, related: ['a', 'nowhere'] });
  expect(
    report(linkResolves, [concept('a', { related: ['b'] }), broken]).map((text) => text.split('  ')[0]),
  ).toEqual(['content/concepts/b.mdx:5:5']);
});

test('links that lead somewhere are in order', () => {
  expect(
    report(linkResolves, [
      concept('a', { related: ['b'] }),
      concept('b', { related: ['a'] }, '[c](concept:a)'),
    ]),
  ).toEqual([]);
});
