import { expect, test } from 'vitest';
import { sourceIsCited } from '../../../scripts/checks/source-is-cited.ts';
import { brokenPaper, datum, paper, report } from './content.ts';

const from = (number: number) => ({ source: { review: 'r', number, locator: 'Table 1' } });
const cited = (...numbers: number[]) => ({ citedIn: numbers.map((number) => ({ review: 'r', number })) });
const citation = (...references: string[]) => ({
  id: 'a',
  kind: 'citation',
  locator: '1',
  printed: 'x',
  reason: 'y',
  references,
});
const fix =
  'Look the number up in the list of r. If its text really prints this number for this paper, add an erratum of kind citation to r that names the paper.';

test('a number that is not the paper’s own', () => {
  expect(report(sourceIsCited, [paper('r'), paper('p', { ...cited(5, 7), data: [datum(from(6))] })])).toEqual(
    [
      `content/references/p.mdx:21:15  data[0].source.number  found number 6 of r, expected 5 or 7, as citedIn says  (source-is-cited)\n    ${fix}`,
    ],
  );
});

test('a number of a review that does not cite the paper', () => {
  expect(report(sourceIsCited, [paper('r'), paper('p', { data: [datum(from(6))] })])).toEqual([
    `content/references/p.mdx:16:15  data[0].source.number  found number 6 of r, expected an entry for r in citedIn  (source-is-cited)\n    ${fix}`,
  ]);
});

test('one of several places, and a place of a finding', () => {
  const source = [
    { review: 'r', number: 5, locator: '1' },
    { review: 'r', number: 6, locator: '2' },
  ];
  const strategies = [{ strategy: 's', finding: 'x', source: { review: 'r', number: 8, locator: '3' } }];
  expect(
    report(sourceIsCited, [paper('p', { ...cited(5), data: [datum({ source })], strategies })]).map(
      (text) => text.split(', ')[0],
    ),
  ).toEqual([
    'content/references/p.mdx:22:17  data[0].source[1].number  found number 6 of r',
    'content/references/p.mdx:29:15  strategies[0].source.number  found number 8 of r',
  ]);
});

test('an erratum of the review explains it, for the papers it names', () => {
  const content = [
    paper('r', { errata: [citation('p')] }),
    paper('p', { data: [datum(from(6))] }),
    paper('q', { data: [datum(from(6))] }),
  ];
  expect(report(sourceIsCited, content).map((text) => text.split(':')[0])).toEqual([
    'content/references/q.mdx',
  ]);
});

test('an erratum of another kind explains nothing', () => {
  const content = [
    paper('r', { errata: [{ ...citation('p'), kind: 'unit' }] }),
    paper('p', { data: [datum(from(6))] }),
  ];
  expect(report(sourceIsCited, content)).toHaveLength(1);
});

test('nothing is said where the citations of the paper, or the errata of the review, do not fit', () => {
  const unsure = brokenPaper('p', { citedIn: [{ review: 'r', number: 'six' }], data: [datum(from(6))] });
  expect(report(sourceIsCited, [paper('r'), unsure])).toEqual([]);
  const unclear = brokenPaper('r', { errata: [{ ...citation('p'), kind: 'mistake' }] });
  expect(report(sourceIsCited, [unclear, paper('p', { data: [datum(from(6))] })])).toEqual([]);
});

test('what else is wrong with the paper, or with the review, hides nothing', () => {
  const broken = brokenPaper('p', { volume: 10, data: [datum({ unit: 'x' }), datum(from(6))] });
  expect(
    report(sourceIsCited, [brokenPaper('r', { volume: 10 }), broken]).map((text) => text.split('  ')[1]),
  ).toEqual(['data[1].source.number']);
});

test('the paper’s own number, a review without numbers, and the paper itself are in order', () => {
  const data = [
    datum(from(5)),
    datum({ value: 13, source: { review: 'r', locator: '2' } }),
    datum({ value: 14, source: { locator: '3' } }),
  ];
  expect(report(sourceIsCited, [paper('r'), paper('p', { ...cited(5), data })])).toEqual([]);
});
