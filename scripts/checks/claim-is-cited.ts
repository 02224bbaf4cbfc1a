import { Citations } from './citations.ts';
import { entriesOf, sourcePath } from './records.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const claimIsCited: Rule = {
  name: 'claim-is-cited',
  protects:
    'A claim read in a review under a reference number names the paper that the review lists under that number.',
  check(content) {
    const citations = new Citations(content);
    return entriesOf(content, 'strategy').flatMap(({ read, entry }) =>
      entry.data.claims.flatMap((claim, index) => {
        const papers = [...claim.for, ...claim.against];
        return claim.source.flatMap(({ review, number }, place) => {
          if (review === undefined || number === undefined) return [];
          const isNamed = papers.some((paper) => {
            const listed = citations.numbersOf(paper, review);
            // A paper without a file, or with one that could not be read, is another rule's problem.
            return listed === undefined || listed.includes(number) || citations.isExplained(paper, review);
          });
          if (isNamed) return [];
          return [
            problemAt(claimIsCited, read, sourcePath(read, ['claims', index], place), {
              found: `number ${number} of ${review}`,
              expected: 'the number of a paper under for or against',
              fix: `Name the paper that ${review} lists under ${number}, or correct the number.`,
            }),
          ];
        });
      }),
    );
  },
};
