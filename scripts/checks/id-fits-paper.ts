import { citekey } from '../../src/bibliography/citekey.ts';
import { isDocument } from '../../src/schema/reference.ts';
import { entriesOf } from './records.ts';
import { problemOfName } from './rule.ts';
import type { Rule } from './rule.ts';

export const idFitsPaper: Rule = {
  name: 'id-fits-paper',
  protects: 'The file name of a paper follows from its bibliography: surname-year-journal-firstpage.',
  check(content) {
    return entriesOf(content, 'reference').flatMap(({ read, entry }) => {
      const expected = citekey(entry.data);
      // A document that the site follows through keeps a short name, surname and year: bi-2022.
      if (entry.id === expected || (isDocument(entry.data) && expected.startsWith(`${entry.id}-`))) return [];
      return [
        problemOfName(idFitsPaper, read, {
          found: entry.id,
          expected,
          fix: 'Rename the file, or correct its authors, year, container or pages.',
        }),
      ];
    });
  },
};
