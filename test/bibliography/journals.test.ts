import { describe, expect, test } from 'vitest';
import { canonicalJournal, findJournal, JOURNALS } from '../../src/bibliography/journals.ts';
import { slug } from '../../src/bibliography/slug.ts';

describe('the journal table', () => {
  test.each(JOURNALS.map((journal) => [journal.title, journal] as const))(
    'finds %s by both names',
    (_, journal) => {
      expect(findJournal(journal.title)).toBe(journal);
      expect(findJournal(journal.abbreviation)).toBe(journal);
      expect(findJournal(journal.abbreviation.replaceAll('.', '').toUpperCase())).toBe(journal);
    },
  );

  test('has no two journals of one title or one abbreviation', () => {
    for (const name of ['title', 'abbreviation'] as const) {
      const names = JOURNALS.map((journal) => slug(journal[name]));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('canonicalJournal', () => {
  test.each([
    ['Advanced Energy Materials', 'Adv. Energy Mater.'],
    ['Adv Energy Mater', 'Adv. Energy Mater.'],
    ['Chemical Engineering Journal', 'Chem. Eng. J.'],
    ['Chem. Eng. J', 'Chem. Eng. J.'],
    ['Proc Natl Acad Sci U S A', 'Proc. Natl. Acad. Sci. U. S. A.'],
    ['Angew Chem Int Ed Engl', 'Angew. Chem. Int. Ed.'],
    ['Angew. Chem., Int. Ed.', 'Angew. Chem. Int. Ed.'],
    ['Angewandte Chemie-International Edition', 'Angew. Chem. Int. Ed.'],
    ['Acs Nano', 'ACS Nano'],
    ['Infomat.', 'InfoMat'],
    ['Chemsuschem', 'ChemSusChem'],
    ['Etransportation', 'eTransportation'],
    ['J. Power. Sources', 'J. Power Sources'],
    ['J. Non Cryst. Solids', 'J. Non-Cryst. Solids'],
    ['Electrochim Acta', 'Electrochim. Acta'],
    ['Electrochem Energ Rev', 'Electrochem. Energy Rev.'],
    ['Adv Sci (Weinh)', 'Adv. Sci.'],
    ['Chem Commun (Camb)', 'Chem. Commun.'],
    ['Adv Materials Inter', 'Adv. Mater. Interfaces'],
    ['Chinese Phys B', 'Chin. Phys. B'],
    ['Batteries & Supercaps', 'Batter. Supercaps'],
    ['Batteries and Supercaps', 'Batter. Supercaps'],
    ['Energy and Fuels', 'Energy Fuels'],
    ['ACS Sustainable Chem. Eng.', 'ACS Sustain. Chem. Eng.'],
    ['Acta Phys. - Chim. Sin', 'Acta Phys.-Chim. Sin.'],
    ['Nat. Matter', 'Nat. Mater.'],
    ['Energy & Environmental Science', 'Energy Environ. Sci.'],
    [' Journal of Obscure Results ', 'Journal of Obscure Results'],
  ])('%s is %s', (printed, expected) => {
    expect(canonicalJournal(printed)).toBe(expected);
  });

  test('keeps journals apart whose names are alike', () => {
    const alike = [
      'Nano Energy',
      'Nature Energy',
      'Energy Materials',
      'Advanced Energy Materials',
      'Matter',
      'Nature Materials',
      'Materials Today',
      'Materials Today Energy',
      'Polymer',
      'Polymers',
      'J. Mater. Chem.',
      'J. Mater. Chem. A',
    ];
    expect(new Set(alike.map(canonicalJournal)).size).toBe(alike.length);
  });
});
