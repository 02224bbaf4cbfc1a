import type { ReadEntry } from '../../src/reading/entry.ts';
import type { Source } from '../../src/schema/source.ts';
import { isWhole, itemsOf, rawField } from './records.ts';
import { problemAt } from './rule.ts';
import type { Content, Rule } from './rule.ts';

export const sourceIsCited: Rule = {
  name: 'source-is-cited',
  protects: 'A value read in a review under a reference number belongs to the paper that the review lists under that number.',
  check(content) {
    const lists = citationLists(content);
    const explained = explainedCitations(content);
    const groups = ['data', 'strategies'] as const;
    return groups.flatMap((group) =>
      itemsOf(content, group).flatMap(({ read, index, item }) =>
        item.source.flatMap((source: Source, place: number) => {
          const { review, number } = source;
          const numbers = lists.get(read);
          if (review === undefined || number === undefined || numbers === undefined) return [];
          const listed = numbers.get(review) ?? [];
          if (listed.includes(number) || explained(review, read.id)) return [];
          return [
            problemAt(sourceIsCited, read, [...placePath(read, group, index, place), 'number'], {
              found: `number ${number} of ${review}`,
              expected: listed.length > 0 ? `${listed.join(' or ')}, as citedIn says` : `an entry for ${review} in citedIn`,
              fix: `Look the number up in the list of ${review}. If the text really prints it for this paper, add an erratum of kind citation to ${review} that names this paper.`,
            }),
          ];
        }),
      ),
    );
  },
};

/** For each paper whose citations could be read: the numbers it has in each review. */
function citationLists(content: Content): Map<ReadEntry, Map<string, number[]>> {
  const lists = new Map<ReadEntry, Map<string, number[]>>();
  for (const read of content) if (read.kind === 'reference' && isWhole(read, 'citedIn')) lists.set(read, new Map());
  for (const { read, item } of itemsOf(content, 'citedIn')) {
    const list = lists.get(read);
    list?.set(item.review, [...(list.get(item.review) ?? []), item.number]);
  }
  return lists;
}

/**
 * A citation error of the review, recorded as one, explains a number that is not the paper's own. Of a review whose errata
 * could not be read nobody knows what they explain.
 */
function explainedCitations(content: Content): (review: string, paper: string) => boolean {
  const unknown = new Set(content.filter((read) => read.kind === 'reference' && !isWhole(read, 'errata')).map(({ id }) => id));
  const named = new Set(
    itemsOf(content, 'errata').flatMap(({ read, item }) =>
      item.kind === 'citation' ? item.references.map((paper) => `${read.id} ${paper}`) : [],
    ),
  );
  return (review, paper) => unknown.has(review) || named.has(`${review} ${paper}`);
}

/** The path of a place as the file writes it: alone, or in a list. */
function placePath(read: ReadEntry, group: 'data' | 'strategies', index: number, place: number): (string | number)[] {
  const list = rawField(read, group);
  const item: unknown = Array.isArray(list) ? list[index] : undefined;
  const source: unknown = typeof item === 'object' && item !== null && 'source' in item ? item.source : undefined;
  return [group, index, 'source', ...(Array.isArray(source) ? [place] : [])];
}
