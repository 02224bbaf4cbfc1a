import { expect, test } from 'vitest';
import { claimIsCited } from '../../../scripts/checks/claim-is-cited.ts';
import { brokenPaper, paper, report, strategy } from './content.ts';

const cited = (id: string, number: number) => paper(id, { citedIn: [{ review: 'r', number }] });
const claim = (number: number, papers: string[], side = 'for') =>
  strategy('s', {
    claims: [{ claim: 'It works.', [side]: papers, source: { review: 'r', number, locator: '1' } }],
  });

test('a number of none of the papers that the claim names', () => {
  expect(report(claimIsCited, [paper('r'), cited('p', 5), cited('q', 6), claim(7, ['p', 'q'])])).toEqual([
    'content/strategies/s.mdx:15:15  claims[0].source.number  found number 7 of r, expected the number of a paper under for or against  (claim-is-cited)\n    Name the paper that r lists under 7, or correct the number.',
  ]);
});

test('a claim with a number that names no paper', () => {
  expect(report(claimIsCited, [cited('p', 5), claim(5, [])])).toHaveLength(1);
});

test('the number of a paper for or against it is in order', () => {
  expect(report(claimIsCited, [cited('p', 5), cited('q', 6), claim(6, ['p', 'q'])])).toEqual([]);
  expect(report(claimIsCited, [cited('p', 5), claim(5, ['p'], 'against')])).toEqual([]);
});

test('an erratum of the review explains it', () => {
  const errata = [{ id: 'a', kind: 'citation', locator: '1', printed: 'x', reason: 'y', references: ['p'] }];
  expect(report(claimIsCited, [paper('r', { errata }), cited('p', 5), claim(6, ['p'])])).toEqual([]);
});

test('nothing is said of papers without a file, or with one that does not fit', () => {
  expect(report(claimIsCited, [claim(7, ['nowhere'])])).toEqual([]);
  expect(report(claimIsCited, [brokenPaper('p', { citedIn: [{ review: 'r' }] }), claim(7, ['p'])])).toEqual(
    [],
  );
});
