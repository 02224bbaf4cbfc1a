import { isWhole, itemsOf } from './records.ts';
import type { Content } from './rule.ts';

/** Who cites whom under which number, as far as the files say it. */
export class Citations {
  /** For each paper whose citations could be read: the numbers it has in each review. */
  readonly numbers = new Map<string, Map<string, number[]>>();
  /** Reviews with errata that could not be read: nobody knows what these explain. */
  readonly unknown: ReadonlySet<string>;
  readonly mistaken: ReadonlySet<string>;

  constructor(content: Content) {
    const papers = content.filter(({ kind }) => kind === 'reference');
    this.unknown = new Set(papers.filter((read) => !isWhole(read, 'errata')).map(({ id }) => id));
    this.mistaken = new Set(
      itemsOf(content, 'errata').flatMap(({ read, item }) =>
        item.kind === 'citation' ? item.references.map((paper) => `${read.id} ${paper}`) : [],
      ),
    );
    for (const read of papers) if (isWhole(read, 'citedIn')) this.numbers.set(read.id, new Map());
    for (const { read, item } of itemsOf(content, 'citedIn')) {
      const list = this.numbers.get(read.id);
      list?.set(item.review, [...(list.get(item.review) ?? []), item.number]);
    }
  }

  /** The numbers of a paper in the list of a review; undefined where its file could not be read. */
  numbersOf(paper: string, review: string): readonly number[] | undefined {
    const list = this.numbers.get(paper);
    return list && (list.get(review) ?? []);
  }

  /** Whether a citation error of the review, recorded as an erratum, explains a number that is not the paper's own. */
  isExplained(paper: string, review: string): boolean {
    return this.unknown.has(review) || this.mistaken.has(`${review} ${paper}`);
  }
}
