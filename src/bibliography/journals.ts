import { slug } from './slug.ts';

/** A journal by its full title and by its abbreviation according to ISO 4 (List of Title Word Abbreviations). */
export interface Journal {
  readonly title: string;
  readonly abbreviation: string;
}

/**
 * Journals of this field: full title, ISO 4 abbreviation, other spellings that reference lists print. A title
 * of one word is not abbreviated. Case, stops, commas, hyphens, `&` and `and`, and a place in parentheses
 * (`Adv Sci (Weinh)`) make no difference, so spellings that differ in these alone are not listed.
 */
const TABLE: readonly (readonly [title: string, abbreviation?: string, ...others: string[]])[] = [
  ['Accounts of Chemical Research', 'Acc. Chem. Res.'],
  ['ACS Applied Energy Materials', 'ACS Appl. Energy Mater.'],
  ['ACS Applied Materials & Interfaces', 'ACS Appl. Mater. Interfaces'],
  ['ACS Applied Nano Materials', 'ACS Appl. Nano Mater.'],
  ['ACS Applied Polymer Materials', 'ACS Appl. Polym. Mater.'],
  ['ACS Energy Letters', 'ACS Energy Lett.'],
  ['ACS Materials Letters', 'ACS Mater. Lett.'],
  ['ACS Nano'],
  ['ACS Omega'],
  ['ACS Sustainable Chemistry & Engineering', 'ACS Sustain. Chem. Eng.', 'ACS Sustainable Chem. Eng.'],
  ['Acta Materialia', 'Acta Mater.'],
  ['Acta Physica Sinica', 'Acta Phys. Sin.'],
  ['Acta Physico-Chimica Sinica', 'Acta Phys.-Chim. Sin.'],
  ['Acta Polymerica Sinica', 'Acta Polym. Sin.'],
  ['Advanced Energy and Sustainability Research', 'Adv. Energy Sustain. Res.'],
  ['Advanced Energy Materials', 'Adv. Energy Mater.'],
  ['Advanced Fiber Materials', 'Adv. Fiber Mater.'],
  ['Advanced Functional Materials', 'Adv. Funct. Mater.'],
  ['Advanced Materials', 'Adv. Mater.'],
  ['Advanced Materials Interfaces', 'Adv. Mater. Interfaces', 'Adv Materials Inter'],
  ['Advanced Science', 'Adv. Sci.'],
  [
    'Angewandte Chemie International Edition',
    'Angew. Chem. Int. Ed.',
    'Angew. Chem. Int. Ed. Engl.',
    'Angewandte Chemie International Edition in English',
  ],
  ['Batteries & Supercaps', 'Batter. Supercaps'],
  ['Carbon'],
  ['Cell Reports Physical Science', 'Cell Rep. Phys. Sci.'],
  ['Ceramics International', 'Ceram. Int.'],
  ['Chemical Communications', 'Chem. Commun.'],
  ['Chemical Engineering Journal', 'Chem. Eng. J.'],
  ['Chemical Research in Chinese Universities', 'Chem. Res. Chin. Univ.'],
  ['Chemical Reviews', 'Chem. Rev.'],
  ['Chemical Science', 'Chem. Sci.'],
  ['Chemical Society Reviews', 'Chem. Soc. Rev.'],
  ['Chemistry of Materials', 'Chem. Mater.'],
  ['ChemSusChem'],
  ['Chinese Chemical Letters', 'Chin. Chem. Lett.'],
  ['Chinese Physics B', 'Chin. Phys. B', 'Chinese Phys B'],
  ['Dalton Transactions', 'Dalton Trans.'],
  ['Electrochemical and Solid-State Letters', 'Electrochem. Solid-State Lett.'],
  ['Electrochemical Energy Reviews', 'Electrochem. Energy Rev.', 'Electrochem Energ Rev'],
  ['Electrochemistry'],
  ['Electrochimica Acta', 'Electrochim. Acta'],
  ['Energy & Environmental Materials', 'Energy Environ. Mater.'],
  ['Energy & Environmental Science', 'Energy Environ. Sci.'],
  ['Energy & Fuels', 'Energy Fuels'],
  ['Energy Materials', 'Energy Mater.'],
  ['Energy Storage Materials', 'Energy Storage Mater.'],
  ['Energy Technology', 'Energy Technol.'],
  ['eTransportation'],
  ['InfoMat'],
  ['International Journal of Energy Research', 'Int. J. Energy Res.'],
  ['Ionics'],
  ['iScience'],
  ['Israel Journal of Chemistry', 'Isr. J. Chem.'],
  ['JACS Au'],
  ['Joule'],
  ['Journal of Alloys and Compounds', 'J. Alloys Compd.'],
  ['Journal of Colloid and Interface Science', 'J. Colloid Interface Sci.'],
  ['Journal of Energy Chemistry', 'J. Energy Chem.'],
  ['Journal of Materials Chemistry', 'J. Mater. Chem.'],
  ['Journal of Materials Chemistry A', 'J. Mater. Chem. A'],
  ['Journal of Materials Science', 'J. Mater. Sci.'],
  ['Journal of Membrane Science', 'J. Membr. Sci.'],
  ['Journal of Non-Crystalline Solids', 'J. Non-Cryst. Solids'],
  ['Journal of Physical Chemistry C', 'J. Phys. Chem. C', 'The Journal of Physical Chemistry C'],
  [
    'Journal of Physical Chemistry Letters',
    'J. Phys. Chem. Lett.',
    'The Journal of Physical Chemistry Letters',
  ],
  ['Journal of Polymer Science Part B: Polymer Physics', 'J. Polym. Sci. B Polym. Phys.'],
  ['Journal of Power Sources', 'J. Power Sources'],
  ['Journal of Solid State Chemistry', 'J. Solid State Chem.'],
  ['Journal of the American Chemical Society', 'J. Am. Chem. Soc.'],
  ['Journal of the Electrochemical Society', 'J. Electrochem. Soc.'],
  ['Journal of the Physical Society of Japan', 'J. Phys. Soc. Jpn.'],
  ['Materials & Design', 'Mater. Des.'],
  ['Materials Chemistry Frontiers', 'Mater. Chem. Front.'],
  ['Materials Research Bulletin', 'Mater. Res. Bull.'],
  ['Materials Today', 'Mater. Today'],
  ['Materials Today Energy', 'Mater. Today Energy'],
  ['Matter'],
  ['Nano Convergence', 'Nano Converg.', 'Nano Converge.'],
  ['Nano Energy'],
  ['Nano Letters', 'Nano Lett.'],
  ['Nano Research', 'Nano Res.'],
  ['Nanomaterials'],
  ['National Science Open', 'Natl. Sci. Open'],
  ['Nature'],
  ['Nature Communications', 'Nat. Commun.'],
  ['Nature Energy', 'Nat. Energy'],
  // "Nat. Matter" is a misprint that stands in a reference list; there is no journal of that name.
  ['Nature Materials', 'Nat. Mater.', 'Nat. Matter'],
  ['Nature Nanotechnology', 'Nat. Nanotechnol.'],
  ['Nature Reviews Materials', 'Nat. Rev. Mater.'],
  ['Physica Status Solidi A', 'Phys. Status Solidi A'],
  ['Physical Chemistry Chemical Physics', 'Phys. Chem. Chem. Phys.'],
  ['Polymer'],
  ['Polymer International', 'Polym. Int.'],
  ['Polymers'],
  [
    'Proceedings of the National Academy of Sciences of the United States of America',
    'Proc. Natl. Acad. Sci. U. S. A.',
    'Proceedings of the National Academy of Sciences',
    'Proc. Natl. Acad. Sci.',
    'PNAS',
  ],
  ['RSC Advances', 'RSC Adv.'],
  ['Science'],
  ['Science Advances', 'Sci. Adv.'],
  ['Science Bulletin', 'Sci. Bull.'],
  ['Scientific Reports', 'Sci. Rep.'],
  ['Small'],
  ['Small Methods'],
  ['Solid State Communications', 'Solid State Commun.'],
  ['Solid State Ionics', 'Solid State Ion.'],
];

/** All journals of the table, by title. */
export const JOURNALS: readonly Journal[] = TABLE.map(([title, abbreviation = title]) => ({
  title,
  abbreviation,
}));

const JOURNAL_BY_KEY = new Map(
  TABLE.flatMap(([title, abbreviation = title, ...others]) => {
    const journal = JOURNALS.find((one) => one.title === title);
    return [title, abbreviation, ...others].map((spelling) => [journalKey(spelling), journal] as const);
  }),
);

/** What is left of a journal name when case, punctuation, spaces, "and" and a place in parentheses do not count. */
function journalKey(text: string): string {
  return slug(text.replace(/\([^()]*\)\s*$/, ''))
    .split('-')
    .filter((word) => word !== 'and')
    .join('');
}

/** The journal that a text names by its title, its abbreviation or another printed spelling. */
export function findJournal(text: string): Journal | undefined {
  return JOURNAL_BY_KEY.get(journalKey(text));
}

/** The ISO 4 abbreviation of a journal in the table; any other text as it stands. */
export function canonicalJournal(text: string): string {
  return findJournal(text)?.abbreviation ?? text.trim();
}
