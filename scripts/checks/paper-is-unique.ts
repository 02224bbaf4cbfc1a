import { parseDoi } from '../../src/bibliography/doi.ts';
import { fieldsOf } from './records.ts';
import { haveTwoIds, problemAt, repeated } from './rule.ts';
import type { Rule } from './rule.ts';

export const paperIsUnique: Rule = {
  name: 'paper-is-unique',
  protects: 'One paper is one file, whoever cites it: no DOI stands twice.',
  check(content) {
    const dois = fieldsOf(content, 'reference', 'doi');
    const same = repeated(dois, ({ value }) => parseDoi(value).key).filter(haveTwoIds);
    return same.map(({ item, first }) =>
      problemAt(paperIsUnique, item.read, ['doi'], {
        found: `the DOI of ${first.read.file}`,
        expected: 'a DOI that no other file has',
        fix: 'One paper is one file: merge the two, and keep what each says in citedIn and data.',
      }),
    );
  },
};
