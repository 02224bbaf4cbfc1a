import { entriesOf, groupBy, problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const citationIsUnique: Rule = {
  name: 'citation-is-unique',
  protects: 'Each entry of a printed reference list belongs to one file, and lies within the list.',
  check(content) {
    const papers = entriesOf(content, 'reference');
    const length = new Map(papers.map(({ entry }) => [entry.id, entry.data.listLength]));
    const citations = papers.flatMap(({ read, entry }) => entry.data.citedIn.map((citation, index) => ({ read, citation, index })));
    const groups = groupBy(citations, ({ citation }) => `${citation.review} [${citation.number}]`);
    const doubles = [...groups].flatMap(([name, [first, ...others]]) =>
      others.map(({ read, index }) =>
        problemAt(this.name, read, ['citedIn', index, 'number'], name, 'a printed number that no other file claims', `${first?.read.file} claims it too.`),
      ),
    );
    const outside = citations.flatMap(({ read, citation, index }) => {
      const last = length.get(citation.review);
      if (last === undefined || citation.number <= last) return [];
      return [problemAt(this.name, read, ['citedIn', index, 'number'], String(citation.number), `a number from 1 to ${last}, the length of the list of ${citation.review}`)];
    });
    return [...doubles, ...outside];
  },
};
