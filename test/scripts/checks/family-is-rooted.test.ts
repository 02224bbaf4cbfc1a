import { expect, test } from 'vitest';
import { familyIsRooted } from '../../../scripts/checks/family-is-rooted.ts';
import { family, file, report } from './content.ts';

const problem = (id: string, chain: string) =>
  `content/families/${id}.mdx:5:9  parent  found ${chain}, expected a chain that ends at a main family  (family-is-rooted)\n    Correct one of these parents; a main family has none.`;

test('a family above itself', () => {
  expect(report(familyIsRooted, [family('a', { parent: 'a' })])).toEqual([problem('a', 'a › a')]);
});

test('families in a circle are told, those below it are not', () => {
  const content = [
    family('a', { parent: 'b' }),
    family('b', { parent: 'c' }),
    family('c', { parent: 'a' }),
    family('d', { parent: 'a' }),
  ];
  expect(report(familyIsRooted, content)).toEqual([
    problem('a', 'a › b › c › a'),
    problem('b', 'b › c › a › b'),
    problem('c', 'c › a › b › c'),
  ]);
});

test('a chain to a main family is in order, also through a file that does not fit', () => {
  const broken = file('family', 'b', { title: 5, parent: 'c' });
  expect(
    report(familyIsRooted, [
      family('a', { parent: 'b' }),
      broken,
      family('c'),
      family('d', { parent: 'nowhere' }),
    ]),
  ).toEqual([]);
  expect(
    report(familyIsRooted, [family('a', { parent: 'b' }), file('family', 'b', { title: 5, parent: 'a' })]),
  ).toHaveLength(2);
});
