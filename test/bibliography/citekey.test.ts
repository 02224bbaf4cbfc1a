import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citekey } from '../../src/bibliography/citekey.ts';
import { slug } from '../../src/bibliography/slug.ts';
import { WORK_TYPES, type Bibliography } from '../../src/bibliography/work.ts';
import { chen, kamaya, rao, whittingham, zeng } from './works.ts';

/** A work of which only what the key needs is known. */
function work(author: string, year: number, container: string | undefined, pages?: string): Bibliography {
  return { type: 'article', authors: [author], year, container, pages };
}

describe('slug', () => {
  test.each([
    ["O'Callaghan", 'ocallaghan'],
    ['O’Neill', 'oneill'],
    ['van der Waals', 'van-der-waals'],
    ['Gil-González', 'gil-gonzalez'],
    ['Leichtweiß', 'leichtweiss'],
    ['Krüger', 'kruger'],
    ['Kötz', 'kotz'],
    ['Łodziana', 'lodziana'],
    ['Sørensen', 'sorensen'],
    ['Ångström', 'angstrom'],
    ['Černý', 'cerny'],
    ['Þórsson Æsir', 'thorsson-aesir'],
    ['Işık', 'isik'],
    ['Energy & Fuels', 'energy-fuels'],
    ['李', ''],
  ])('%s is %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test('gives lower-case ASCII with single hyphens, and leaves it alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
  });
});

describe('citekey', () => {
  test.each([
    ['kamaya-2011-nat-mater-682', kamaya],
    ['whittingham-1976-science-1126', whittingham],
    ['rao-2011-phys-status-solidi-a-1804', rao],
    ['chen-2020-chem-rev-6820', chen],
    ['liang-2020-nano-energy-105107', work('Liang, J.', 2020, 'Nano Energy', '105107')],
    ['ocallaghan-2006-chem-mater-4681', work("O'Callaghan, M. P.", 2006, 'Chem. Mater.', '4681–4689')],
    ['murugan-2008-j-electrochem-soc-a90', work('Murugan, R.', 2008, 'J. Electrochem. Soc.', 'A90')],
    ['inaguma-1995-j-electrochem-soc-l8', work('Inaguma, Y.', 1995, 'J. Electrochem. Soc.', 'L8–L11')],
    ['wang-2021-sci-adv-eabh1896', work('Wang, C. H.', 2021, 'Sci. Adv.', 'eabh1896')],
    ['spencer-jolly-2020-joule-1', work('Spencer Jolly, D.', 2020, 'Joule', '1')],
  ])('%s', (key, known) => {
    expect(citekey(known)).toBe(key);
  });

  test.each<[string, Bibliography, Bibliography]>([
    [
      'an abbreviated last page and a title in full',
      work('Bi, Z.', 2021, 'Energy Storage Materials', '512-9'),
      work('Bi, Z. J.', 2021, 'Energy Storage Mater.', '512–519'),
    ],
    [
      'an article number with and without e',
      work('Duan, H.', 2019, 'Adv Mater', 'e1807789'),
      work('Duan, H.', 2019, 'Adv. Mater.', '1807789'),
    ],
    [
      'a journal with and without stops, and an accent lost in print',
      work('Gil-González, E.', 2022, 'J. Power. Sources', '484–493'),
      work('Gil-Gonzalez, E.', 2022, 'Journal of Power Sources', '484'),
    ],
    [
      'three spellings of the Angewandte',
      work('Wang, S.', 2019, 'Angew. Chem., Int. Ed.', '8039–8043'),
      work('Wang, S.', 2019, 'Angew Chem Int Ed Engl', '8039-43'),
    ],
  ])('is one for %s', (_, one, other) => {
    expect(citekey(one)).toBe(citekey(other));
  });

  test('puts the title, the volume or np in the place of a missing page', () => {
    expect(citekey(zeng)).toBe('zeng-2019-adv-energy-mater-commercialization-of');
    expect(citekey({ ...zeng, title: 'The Photo-Rechargeable Cell' })).toBe(
      'zeng-2019-adv-energy-mater-photo-rechargeable',
    );
    expect(citekey({ ...zeng, title: undefined })).toBe('zeng-2019-adv-energy-mater-v9');
    expect(citekey({ ...zeng, title: undefined, volume: undefined })).toBe('zeng-2019-adv-energy-mater-np');
  });

  test('puts the type in the place of a missing container, and shortens a long one', () => {
    expect(
      citekey({ type: 'manuscript', authors: ['Zhang, L.'], title: 'State of the Art', year: 2023 }),
    ).toBe('zhang-2023-manuscript-state-of');
    const proceedings =
      'Proceedings of 5th International Conference on Properties and Applications of Dielectric Materials';
    expect(citekey({ ...work('Kim, J. U.', 1997, proceedings, '646–649'), type: 'chapter' })).toBe(
      'kim-1997-proceedings-of-5th-international-conference-646',
    );
  });

  test('names a work without author', () => {
    expect(citekey({ ...kamaya, authors: [] })).toBe('anonymous-2011-nat-mater-682');
    expect(citekey({ ...kamaya, authors: ['Liverpool Battery Consortium'] })).toBe(
      'liverpool-battery-consortium-2011-nat-mater-682',
    );
  });

  test('is a file name for every work', () => {
    const text = fc.string({ unit: 'grapheme' });
    const some = fc.option(text, { nil: undefined });
    const anyWork = fc.record<Bibliography>({
      type: fc.constantFrom(...WORK_TYPES),
      authors: fc.array(text),
      year: fc.integer({ min: 1800, max: 2100 }),
      title: some,
      container: some,
      volume: some,
      pages: some,
    });
    fc.assert(
      fc.property(anyWork, (one) => {
        expect(citekey(one)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
      }),
    );
  });
});
