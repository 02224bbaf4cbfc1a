import { citekey } from '../../src/bibliography/citekey.ts';
import { entriesOf } from './rule.ts';
import type { Rule } from './rule.ts';

export const idFitsPaper: Rule = {
  name: 'id-fits-paper',
  protects: 'The file name of a paper follows from its bibliography: surname-year-journal-firstpage.',
  check(content) {
    return entriesOf(content, 'reference')
      .filter(({ entry }) => entry.data.listLength === undefined && entry.data.summary === undefined)
      .flatMap(({ read, entry }) => {
        const expected = citekey(entry.data);
        if (entry.id === expected) return [];
        return [{ rule: this.name, file: read.file, position: 'unavailable' as const, field: 'file name', found: entry.id, expected, fix: 'Rename the file, or correct the bibliography.' }];
      });
  },
};
