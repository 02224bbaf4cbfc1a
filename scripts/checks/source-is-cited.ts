import type { Source } from '../../src/schema/source.ts';
import { Citations } from './citations.ts';
import { itemsOf, sourcePath } from './records.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const sourceIsCited: Rule = {
  name: 'source-is-cited',
  protects:
    'A value read in a review under a reference number belongs to the paper that the review lists under that number.',
  check(content) {
    const citations = new Citations(content);
    const groups = ['data', 'strategies'] as const;
    return groups.flatMap((group) =>
      itemsOf(content, group).flatMap(({ read, index, item }) =>
        item.source.flatMap(({ review, number }: Source, place: number) => {
          if (review === undefined || number === undefined) return [];
          const listed = citations.numbersOf(read.id, review);
          if (listed === undefined || listed.includes(number) || citations.isExplained(read.id, review))
            return [];
          return [
            problemAt(sourceIsCited, read, sourcePath(read, [group, index], place), {
              found: `number ${number} of ${review}`,
              expected:
                listed.length > 0
                  ? `${listed.join(' or ')}, as citedIn says`
                  : `an entry for ${review} in citedIn`,
              fix: `Look the number up in the list of ${review}. If its text really prints this number for this paper, add an erratum of kind citation to ${review} that names the paper.`,
            }),
          ];
        }),
      ),
    );
  },
};
