import { expect, test } from 'vitest';
import { idIsUnique } from '../../../scripts/checks/id-is-unique.ts';
import { concept, file, material, report } from './content.ts';

const fields = { title: 'x', family: 'sulfide', form: 'crystal', formula: 'Li2S', summary: 'x' };

test('the same file name in two folders of a kind is one id twice', () => {
  const content = [
    file('material', 'x', fields, '', 'a/'),
    file('material', 'x', fields, '', 'b/'),
    file('material', 'x', fields, '', 'c/'),
  ];
  expect(report(idIsUnique, content)).toEqual([
    'content/materials/b/x.mdx:1:1  file name  found the id x a second time, expected a name that no other material has  (id-is-unique)\n    The first is content/materials/a/x.mdx. Merge the two files, or rename one.',
    'content/materials/c/x.mdx:1:1  file name  found the id x a second time, expected a name that no other material has  (id-is-unique)\n    The first is content/materials/a/x.mdx. Merge the two files, or rename one.',
  ]);
});

test('a file that does not fit its schema takes its id all the same', () => {
  expect(
    report(idIsUnique, [file('material', 'x', {}, '', 'a/'), file('material', 'x', fields, '', 'b/')]),
  ).toHaveLength(1);
});

test('records of two kinds may have one id', () => {
  expect(report(idIsUnique, [material('x', { formula: 'Li2S' }), concept('x'), concept('y')])).toEqual([]);
});
