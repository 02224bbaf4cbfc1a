import { describe, expect, test } from 'vitest';
import { fromCsl, RecordError } from '../../src/bibliography/from-csl.ts';
import { pastedItems } from '../../src/bibliography/pasted.ts';

const work = (text: string) => fromCsl(pastedItems(text)[0]).work;

const bibtex = `@article{a,
  title = {High {Conductivity} of {Li$_{6}$PS$_5$Cl} and Li\\textsubscript{3}N},
  author = {van der Waals, J. D. and K{\\"o}nig, Jian-Yong and {The Battery Consortium} and others},
  journal = {Nature Materials}, year = 2011, volume = {10}, pages = {682--686}
}`;

describe('pastedItems', () => {
  test('reads BibTeX, with the case of the title as printed', () => {
    expect(work(bibtex)).toEqual({
      type: 'article',
      authors: ['van der Waals, J. D.', 'König, J.-Y.', 'The Battery Consortium'],
      etal: true,
      title: 'High Conductivity of Li6PS5Cl and Li3N',
      container: 'Nat. Mater.',
      year: 2011,
      volume: '10',
      pages: '682–686',
    });
  });

  test('reads RIS, CSL-JSON alone or in a list, and a saved answer of Crossref', () => {
    const item = {
      type: 'article-journal',
      author: [{ family: 'Doe', given: 'J.' }],
      issued: { 'date-parts': [[2001]] },
    };
    const expected = { type: 'article', authors: ['Doe, J.'], year: 2001 };
    expect(work('TY  - JOUR\nAU  - Doe, J.\nPY  - 2001\nER  - ')).toEqual(expected);
    expect(work(JSON.stringify(item))).toEqual(expected);
    expect(work(JSON.stringify([item]))).toEqual(expected);
    expect(work(JSON.stringify({ status: 'ok', message: item }))).toEqual(expected);
  });

  test('says what it wants of anything else', () => {
    expect(() => pastedItems('hello')).toThrow(
      new RecordError(
        'The text is neither BibTeX ("@article{…"), nor RIS ("TY  - JOUR"), nor CSL-JSON ("{ … }").',
      ),
    );
    expect(() => pastedItems('{"type":')).toThrow('The text begins like CSL-JSON but cannot be read');
    expect(() => pastedItems('@article{a, title={x')).toThrow('The BibTeX cannot be read');
    expect(() => pastedItems('[]')).toThrow('The text holds no entry.');
  });
});
