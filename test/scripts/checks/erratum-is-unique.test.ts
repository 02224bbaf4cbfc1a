import { expect, test } from 'vitest';
import { erratumIsUnique } from '../../../scripts/checks/erratum-is-unique.ts';
import { paper, report } from './content.ts';

const erratum = (id: string) => ({ id, kind: 'unit', locator: 'Table 1', printed: 'x', reason: 'y' });

test('one id twice in one document', () => {
  expect(
    report(erratumIsUnique, [paper('r', { errata: [erratum('a'), erratum('b'), erratum('a')] })]),
  ).toEqual([
    'content/references/r.mdx:19:9  errata[2].id  found the id of errata[0], expected an id that no other erratum of the document has  (erratum-is-unique)\n    Give the later one another id, so that the address of the first stays.',
  ]);
});

test('one id in two documents is in order', () => {
  expect(
    report(erratumIsUnique, [paper('r', { errata: [erratum('a')] }), paper('q', { errata: [erratum('a')] })]),
  ).toEqual([]);
});
