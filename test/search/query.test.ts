import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedProperties } from '../../src/knowledge/search/asked-properties.ts';
import { isFilter, readQuery } from '../../src/search/query.ts';

const vocabulary = {
  properties: askedProperties,
  reviews: [
    { id: 'jia-2024', short: 'Jia et al. 2024' },
    { id: 'bi-2022', short: 'Bi & Guo 2022' },
  ],
};
const read = (text: string) => readQuery(text, vocabulary);

describe('readQuery', () => {
  it.each([
    ['10.1038/nmat3066', '10.1038/nmat3066'],
    ['https://doi.org/10.1038/NMAT3066', '10.1038/nmat3066'],
    ['doi: 10.1021/acsami.5b07517.', '10.1021/acsami.5b07517'],
    ['https://doi.org/10.1016%2Fj.ensm.2020.01.001', '10.1016/j.ensm.2020.01.001'],
  ])('takes %s for a DOI', (text, doi) => {
    expect(read(text).doi).toBe(doi);
  });

  it.each([
    ['jia-2024 [103]', 'jia-2024', 103],
    ['[17] bi-2022', 'bi-2022', 17],
    ['Jia et al. 2024 [5]', 'jia-2024', 5],
    ['Jia 2024 103', 'jia-2024', 103],
    ['jia [103]', 'jia-2024', 103],
  ])('takes %s for a printed number', (text, review, number) => {
    expect(read(text).printed).toEqual({
      review: vocabulary.reviews.find(({ id }) => id === review),
      number,
    });
  });

  it.each(['Jia 2024', 'Kamaya 2011', 'Li7P3S11', 'Zhou [3]', 'NMC 811'])('takes %s for neither', (text) => {
    const { doi, printed, rest } = read(text);
    expect([doi, printed, rest]).toEqual([undefined, undefined, text]);
  });

  it.each([
    ['Li P S -Ge', ['Li', 'P', 'S'], ['Ge'], ''],
    ['Li P S −Ge', ['Li', 'P', 'S'], ['Ge'], ''],
    ['Li,P,S', ['Li', 'P', 'S'], [], ''],
    ['Li-P-S', ['Li', 'P', 'S'], [], ''],
    ['contains:La,Zr', ['La', 'Zr'], [], ''],
    ['contains:Li without:La garnet', ['Li'], ['La'], 'garnet'],
    ['garnet -Ta', [], ['Ta'], 'garnet'],
    // One symbol may be a name, two with a hyphen an alloy.
    ['Li', [], [], 'Li'],
    ['Li-In', [], [], 'Li-In'],
  ])('reads the elements in %s', (text, wanted, unwanted, rest) => {
    const query = read(text);
    expect([query.elements.with, query.elements.without, query.rest]).toEqual([wanted, unwanted, rest]);
  });

  it('reads family, form and value beside each other', () => {
    const query = read('family:sulfide form:"glass-ceramic" conductivity > 5 mS/cm');
    expect([query.families, query.forms, query.conditions.length, query.rest]).toEqual([
      ['sulfide'],
      ['glass-ceramic'],
      1,
      '',
    ]);
    expect(isFilter(query)).toBe(true);
    expect(isFilter(read('garnet'))).toBe(false);
  });

  it('takes the tags of a copied formula away', () => {
    expect(read('Li<sub>6</sub>PS<sub>5</sub>Cl').rest).toBe('Li6PS5Cl');
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(read(text).text.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
