import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { paper as shown, papers, shortName, withPapers } from '../../src/knowledge/paper.ts';
import { paper } from './records.ts';

const all = joinRecords([
  paper('alpha-2001-joule-1', 2001, 'citedIn:\n  - { review: review-2024, number: 7 }'),
  paper('beta-2002-joule-1', 2002),
  paper('review-2024', 2024),
]);
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('papers', () => {
  it('come once each, in the order in which they are named; an unknown name is left out', () => {
    const named = ['beta-2002-joule-1', 'nobody-1999-joule-1', 'alpha-2001-joule-1', 'beta-2002-joule-1'];
    expect(ids(papers(all, named))).toEqual(['beta-2002-joule-1', 'alpha-2001-joule-1']);
  });

  it('know the documents that cite them, under the printed number', () => {
    expect(shown(all, all.reference.get('alpha-2001-joule-1')!)).toMatchObject({
      short: 'Alpha 2001',
      citedIn: [{ id: 'review-2024', short: 'Review 2024', number: 7 }],
    });
  });

  it('are called by their id where the file is missing', () => {
    expect(shortName(all, 'nobody-1999-joule-1')).toBe('nobody-1999-joule-1');
  });
});

describe('withPapers', () => {
  const mark = (id: string) => ({ id, short: id });

  it('adds each paper that the answer names, at any depth, once', () => {
    const answer = {
      reference: mark('beta-2002-joule-1'),
      list: [{ places: [{ review: mark('review-2024') }] }, { reference: mark('beta-2002-joule-1') }],
    };
    expect(ids(withPapers(all, answer).papers)).toEqual(['beta-2002-joule-1', 'review-2024']);
  });

  it('adds the papers that a text cites', () => {
    const answer = { article: { nodes: [], cited: ['alpha-2001-joule-1', 'nobody-1999-joule-1'] } };
    expect(ids(withPapers(all, answer).papers)).toEqual(['alpha-2001-joule-1']);
  });

  it('takes no other record for a paper, and keeps the answer', () => {
    const answer = { id: 'beta-2002-joule-1', title: 'A material', empty: null, missing: undefined };
    expect(withPapers(all, answer)).toEqual({ ...answer, papers: [] });
  });
});
