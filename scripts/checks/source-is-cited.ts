import type { Source } from '../../src/schema/source.ts';
import { entriesOf, problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

/** A citation error of the review, recorded as one, explains a number that is not the paper's own. */
function isExplained(review: { errata: { kind: string; references: string[] }[] } | undefined, paper: string): boolean {
  return review?.errata.some((erratum) => erratum.kind === 'citation' && erratum.references.includes(paper)) ?? false;
}

export const sourceIsCited: Rule = {
  name: 'source-is-cited',
  protects: 'A value read in a review under a reference number belongs to the paper that the review lists under that number.',
  check(content) {
    const papers = entriesOf(content, 'reference');
    const reviews = new Map(papers.map(({ entry }) => [entry.id, entry.data]));
    return papers.flatMap(({ read, entry }) => {
      const cited = (source: Source) => entry.data.citedIn.some(({ review, number }) => review === source.review && number === source.number);
      const check = (group: 'data' | 'strategies', sources: readonly Source[], index: number) =>
        sources.flatMap((source) => {
          if (source.number === undefined || !source.review || cited(source) || isExplained(reviews.get(source.review), entry.id)) return [];
          const listed = entry.data.citedIn.filter(({ review }) => review === source.review).map(({ number }) => number);
          const expected = listed.length > 0 ? `${listed.join(' or ')}, as citedIn says` : `an entry for ${source.review} in citedIn`;
          const fix = `If ${source.review} really prints this number, add an erratum of kind citation that names this paper.`;
          return [problemAt(this.name, read, [group, index, 'source'], `${source.review} [${source.number}]`, expected, fix)];
        });
      return [
        ...entry.data.data.flatMap((datum, index) => check('data', datum.source, index)),
        ...entry.data.strategies.flatMap((evidence, index) => check('strategies', evidence.source, index)),
      ];
    });
  },
};
