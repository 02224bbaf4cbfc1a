import { parseDoi } from '../../src/bibliography/doi.ts';
import { entriesOf, groupBy, problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const paperIsUnique: Rule = {
  name: 'paper-is-unique',
  protects: 'One paper is one file, whoever cites it: no DOI stands twice.',
  check(content) {
    const papers = entriesOf(content, 'reference');
    const groups = groupBy(papers, ({ entry }) => entry.data.doi && parseDoi(entry.data.doi).key);
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.map(({ read }) => problemAt(this.name, read, ['doi'], `the DOI of ${first?.read.file}`, 'a DOI that no other file has', 'Merge the two files: one paper is one file.')),
    );
  },
};
