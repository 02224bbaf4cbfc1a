/**
 * Sixty questions as a battery chemist would type them, with the answers that must come first: decided from the content and the
 * field, before the ranking was made.
 *
 * Values: a condition is met by a material if one value of it in the data of a reference meets it. The value is taken
 * at room temperature ("RT", or 20 to 30 °C) or without a temperature, with any status.
 * A range counts by its upper end, "> 1" counts as more than 1, "up to 17" counts as 17, S/cm are 1000 mS/cm.
 * Values of a family or a system are not values of its materials.
 * `first` is empty where no order is better than another; `holds` and `count` then say what is expected.
 * `count` counts the materials for conditions, and the references for authors.
 */
export type Query = {
  readonly query: string;
  readonly why: string;
  /** Records, as kind:id, in any order: each must be among the first of its kind, and these kinds must come before others. */
  readonly first: readonly string[];
  /** Ids that must be somewhere in the results. */
  readonly holds?: readonly string[];
  /** Ids that must not appear. */
  readonly lacks?: readonly string[];
  /** So many results the first group has today; content that is added may bring more. */
  readonly count?: number;
  /** True if nothing is found and only near things are suggested. */
  readonly isEmpty?: boolean;
};

export const queries: readonly Query[] = [
  // Spellings of a formula
  { query: 'Li6PS5Cl', why: 'The plain formula names one material.', first: ['material:li6ps5cl'] },
  { query: '\\ce{Li6PS5Cl}', why: 'Pasted from LaTeX with mhchem.', first: ['material:li6ps5cl'] },
  { query: 'Li$_6$PS$_5$Cl', why: 'Pasted from LaTeX in math mode.', first: ['material:li6ps5cl'] },
  { query: 'Li_6PS_5Cl', why: 'Underscores for subscripts.', first: ['material:li6ps5cl'] },
  {
    query: 'Li<sub>6</sub>PS<sub>5</sub>Cl',
    why: 'Pasted from the title of a paper in HTML.',
    first: ['material:li6ps5cl'],
  },
  { query: 'li6ps5cl', why: 'People type formulae in lower case.', first: ['material:li6ps5cl'] },
  {
    query: 'ClLi6PS5',
    why: 'The order of elements in databases (Hill), with the chlorine first.',
    first: ['material:li6ps5cl'],
  },
  {
    query: 'Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃',
    why: 'Unicode subscripts with decimal points; it is this member of LAGP, not its titanium analogue.',
    first: ['material:li1-5al0-5ge1-5-po4-3'],
    holds: ['material:lagp'],
  },
  {
    query: 'LiTi2P3O12',
    why: 'LiTi2(PO4)3 without brackets, recorded both as a material and as an electrode.',
    first: ['material:liti2-po4-3', 'electrode:liti2-po4-3'],
  },
  {
    query: 'Li51.2Al1.6La24Zr16O96',
    why: 'The contents of the cubic unit cell are eight times Li6.4La3Zr2Al0.2O12, in another order.',
    first: ['material:li6-4la3zr2al0-2o12'],
  },
  {
    query: 'Li3PS4',
    why: 'One formula for three records, two of them with a phase; the family has it as its formula as well.',
    first: ['material:li3ps4', 'material:beta-li3ps4', 'material:gamma-li3ps4'],
    holds: ['family:lithium-thiophosphate'],
  },
  {
    query: 'Li0.33La0.557TiO3',
    why: 'Li0.33La0.56TiO3 with one digit more, and x = 0.11 in LLTO.',
    first: ['material:li0-33la0-56tio3', 'material:llto'],
    holds: ['reference:bi-2020-j-mater-chem-a-706'],
  },

  // Abbreviations
  {
    query: 'LPSCl',
    why: 'Means Li6PS5Cl and, loosely, the argyrodites.',
    first: ['material:li6ps5cl', 'family:argyrodite'],
  },
  {
    query: 'LGPS',
    why: 'Means Li10GeP2S12 and the structure family named after it.',
    first: ['material:li10gep2s12', 'family:lgps-type'],
    holds: ['material:evap-lgps'],
  },
  {
    query: 'LLZO',
    why: 'Means Li7La3Zr2O12; doped garnets and composites come after it.',
    first: ['material:li7la3zr2o12'],
    holds: ['family:garnet', 'material:llzto', 'material:peo-llzo'],
  },
  {
    query: 'LLZTO',
    why: 'Means the garnet with any amount of tantalum, and the two compositions recorded under this abbreviation.',
    first: ['material:llzto', 'material:li6-4la3zr1-4ta0-6o12', 'material:li6-5la3zr1-5ta0-5o12'],
    holds: ['material:pvdf-llzto', 'material:peo-liclo4-llzto'],
  },
  {
    query: 'LATP',
    why: 'Means the solid solution, and one composition is recorded under this abbreviation.',
    first: ['material:latp', 'material:li1-4al0-4ti1-6-po4-3'],
    holds: ['family:nasicon', 'material:latp-gf-peo-litfsi'],
  },
  {
    query: 'LIPON',
    why: 'In capitals it is still LiPON, the material and the family.',
    first: ['material:lipon', 'family:lipon-type'],
    holds: ['strategy:lipon-interlayer'],
  },
  {
    query: 'SN',
    why: 'Means succinonitrile, the material and the family, and spelt Sn it is tin.',
    first: ['material:succinonitrile', 'family:nitrile-plastic-crystal', 'electrode:tin'],
  },
  {
    query: 'PEO',
    why: 'The polymer itself comes before its salts and its many composites.',
    first: ['material:peo'],
    holds: ['family:polyether', 'material:peo-litfsi', 'material:peo-llzo'],
  },

  // Elements and families
  {
    query: 'Li P S -Ge',
    why: 'At least these elements and no germanium; compounds of nothing but these three come first.',
    first: ['material:li3ps4', 'material:beta-li3ps4', 'material:gamma-li3ps4', 'material:li7p3s11'],
    holds: [
      'material:li6ps5cl',
      'material:li7p2s8i',
      'material:li10snp2s12',
      'material:li9-54si1-74p1-44s11-7cl0-3',
    ],
    lacks: [
      'material:li10gep2s12',
      'material:li3-25ge0-25p0-75s4',
      'material:evap-lgps',
      'material:li4ges4',
      'material:li3po4',
    ],
  },
  {
    query: 'contains:La',
    why: 'All with lanthanum in the formula: eleven garnets, three perovskites, one phosphate.',
    first: [],
    holds: [
      'material:li7la3zr2o12',
      'material:llzto',
      'material:llzno',
      'material:li6-4la3zr1-4ta0-6o12',
      'material:li6-5la3zr1-5ta0-5o12',
      'material:li6-4la3zr2al0-2o12',
      'material:li6-25ga0-25la3zr2o12',
      'material:li6-75la3zr1-75nb0-25o12',
      'material:li5-9al0-2la3zr1-75w0-25o12',
      'material:li6-5la2-9ca0-1zr1-4bi0-6o12',
      'material:li7la2-75ca0-25zr1-75nb0-25o12',
      'material:llto',
      'material:li0-33la0-56tio3',
      'material:li0-3la0-5tio3',
      'material:lila-po3-4',
    ],
    lacks: ['material:lagp', 'material:li6ps5cl', 'material:lialo2', 'material:latp'],
  },
  {
    query: 'contains:Li,Zr -La',
    why: 'Five formulae have lithium and zirconium but no lanthanum; all garnets drop out.',
    first: [
      'material:li2zrcl6',
      'material:li2-25zr1-xfexcl6',
      'material:li2-556yb0-492zr0-492cl5-966',
      'material:li2zro3',
      'material:lizr2-po4-3',
    ],
    lacks: ['material:li7la3zr2o12', 'material:llzto', 'material:peo-llzo', 'material:li2hfcl6'],
    count: 5,
  },
  {
    query: 'family:halide',
    why: 'The family with its subfamilies: 2 of its own, 13 of group 3, 5 of group 4, 3 of group 13, 2 oxyhalides.',
    first: [],
    holds: [
      'material:li3ycl6',
      'material:li3incl6',
      'material:li2zrcl6',
      'material:linbocl4',
      'material:litaocl4',
      'material:li2in1-3sc1-3cl4',
      'material:ligacl4',
      'material:lihffcl4',
      'material:li3y-br3cl3',
    ],
    lacks: ['material:licl', 'material:lif', 'material:li6ps5cl', 'material:li3ocl'],
    count: 25,
  },
  {
    query: 'family:garnet',
    why: 'Eleven materials are garnets; composites with garnet belong to another family.',
    first: [],
    holds: [
      'material:li7la3zr2o12',
      'material:llzto',
      'material:llzno',
      'material:li6-25ga0-25la3zr2o12',
      'material:li6-5la2-9ca0-1zr1-4bi0-6o12',
      'material:li5-9al0-2la3zr1-75w0-25o12',
    ],
    lacks: ['material:peo-llzo', 'material:pvdf-llzto', 'material:llto', 'material:latp'],
    count: 11,
  },

  // Formulae with x
  {
    query: 'Li7-xLa3Zr2-xTaxO12',
    why: 'The general formula of LLZTO, with the recorded members for x = 0.5 and x = 0.6.',
    first: ['material:llzto', 'material:li6-4la3zr1-4ta0-6o12', 'material:li6-5la3zr1-5ta0-5o12'],
  },
  {
    query: 'Li6-xPS5-xCl1+x',
    why: 'Known from the title of a paper; four recorded argyrodites have x = 0, 0.5, 0.6 and 0.7.',
    first: [
      'material:li6ps5cl',
      'material:li5-5ps4-5cl1-5',
      'material:li5-4ps4-4cl1-6',
      'material:li5-3ps4-3cl1-7',
    ],
    holds: ['reference:feng-2020-energy-storage-mater-67'],
  },
  {
    query: 'Li6.6La3Zr1.6Ta0.4O12',
    why: 'Not recorded, but it is LLZTO with x = 0.4.',
    first: ['material:llzto'],
  },
  {
    query: 'Li6PS5X',
    why: 'X stands for a halogen, as in the formula of the family.',
    first: ['family:argyrodite', 'material:li6ps5cl', 'material:li6ps5br', 'material:li6ps5i'],
  },

  // Values
  {
    query: 'conductivity > 10 mS/cm',
    why: 'Four materials; the highest value is 27 mS/cm, the single crystal of Li10GeP2S12.',
    first: [
      'material:li10gep2s12',
      'material:li9-54si1-74p1-44s11-7cl0-3',
      'material:li5-3ps4-3cl1-7',
      'material:li5-4ps4-4cl1-6',
    ],
    lacks: ['material:li5-5ps4-5cl1-5', 'material:h-zif-8-hnt', 'material:li6ps5cl'],
    count: 4,
  },
  {
    query: 'conductivity > 1e-3 S/cm',
    why: 'The same as 1 mS/cm, whichever unit a source prints; 27 and 25 mS/cm lead, and exactly 1 is not more than 1.',
    first: ['material:li10gep2s12', 'material:li9-54si1-74p1-44s11-7cl0-3'],
    holds: [
      'material:li6ps5cl',
      'material:h-zif-8-hnt',
      'material:hollow-uio-66-qse',
      'material:li3y-br3cl3',
      'material:li1-5al0-5ge1-5-po4-3',
      'material:li3incl6',
      'material:pcee',
    ],
    lacks: [
      'material:li3ycl6',
      'material:li7la3zr2o12',
      'material:llto',
      'material:li2-25zr1-xfexcl6',
      'material:li6ps5i',
      'material:lipon',
    ],
  },
  {
    query: 'window > 4.5 V',
    why: 'A window is asked for by its upper end. LiPON has one from 0 to 5.5 V; 4.5 V is not more than 4.5 V.',
    first: [],
    holds: ['material:lipon'],
    lacks: ['material:li10gep2s12', 'material:li6ps5cl', 'material:li-cu-cnf', 'material:li3ycl6'],
  },
  {
    query: 'CCD > 2',
    why: 'Critical current densities in mA/cm2 belong to cells, so their electrolyte counts; 5 with Li6PS5Cl is the highest.',
    first: ['material:li6ps5cl'],
    holds: ['material:llzto', 'material:li3ps4'],
    lacks: ['material:li2s-p2s5-b2s3', 'material:rubber-derived-electrolyte'],
  },
  {
    query: 'family:sulfide conductivity > 5 mS/cm',
    why: 'Five sulfides; the framework with halloysite and the yttrium halide are above 5 mS/cm but no sulfides.',
    first: [
      'material:li10gep2s12',
      'material:li9-54si1-74p1-44s11-7cl0-3',
      'material:li5-3ps4-3cl1-7',
      'material:li5-4ps4-4cl1-6',
      'material:li5-5ps4-5cl1-5',
    ],
    lacks: ['material:li3y-br3cl3', 'material:h-zif-8-hnt', 'material:li10snp2s12', 'material:li6ps5cl'],
    count: 5,
  },
  {
    query: 'transference number > 0.8',
    why: 'Two materials: 0.84 and 0.83.',
    first: ['material:h-zif-8-hnt', 'material:pec-limnt'],
    lacks: ['material:li-cu-cnf', 'material:pcee', 'material:h-zif-8'],
    count: 2,
  },

  // References
  {
    query: 'Kanno',
    why: 'He is an author of one listed paper, as the third.',
    first: ['reference:iwasaki-2019-chem-mater-3694'],
  },
  {
    query: 'Kamaya 2011',
    why: 'First author and year name one paper.',
    first: ['reference:kamaya-2011-nat-mater-682'],
  },
  {
    query: 'Zhu 2015',
    why: 'Of 23 papers with an author Zhu one is of 2015.',
    first: ['reference:zhu-2015-acs-appl-mater-interfaces-23685'],
  },
  { query: '10.1038/nmat3066', why: 'A bare DOI.', first: ['reference:kamaya-2011-nat-mater-682'], count: 1 },
  {
    query: 'https://doi.org/10.1021/ACSAMI.5B07517',
    why: 'A DOI as a link and in capitals; DOIs do not tell cases apart.',
    first: ['reference:zhu-2015-acs-appl-mater-interfaces-23685'],
    count: 1,
  },
  {
    query: 'jia-2024 [103]',
    why: 'The printed number 103 of this review.',
    first: ['reference:xu-2022-energy-environ-mater-852'],
  },
  {
    query: '[17] bi-2022',
    why: 'The number before the review; 17 is another paper in each of the four lists.',
    first: ['reference:liu-2022-adv-energy-mater-2100748'],
  },
  {
    query: 'Bi 2022 45',
    why: 'The review by author and year with a number behind it; bismuth is not meant.',
    first: ['reference:sun-2021-j-mater-chem-a-9481'],
  },

  // Words
  {
    query: 'dendrite suppression',
    why: 'It is another name of the outlook on dendrites, and dendrites are a concept.',
    first: ['concept:outlook-dendrites'],
    holds: ['concept:dendrite'],
  },
  {
    query: 'interphase',
    why: 'The concept itself comes before the kinds of interphase and the ways to make one.',
    first: ['concept:interphase'],
    holds: [
      'concept:solid-electrolyte-interphase',
      'concept:cathode-electrolyte-interphase',
      'concept:mixed-conducting-interphase',
      'strategy:lif-rich-interphase',
    ],
  },
  {
    query: 'succinonitrile',
    why: 'A material, and another name of its family.',
    first: ['material:succinonitrile', 'family:nitrile-plastic-crystal'],
    holds: ['strategy:plastic-crystal-interlayer', 'reference:alarco-2004-nat-mater-476'],
  },
  {
    query: 'critical current density',
    why: 'Without a number it asks for the concept.',
    first: ['concept:critical-current-density'],
  },
  {
    query: 'LiF-rich interphase',
    why: 'A strategy by its title; lithium fluoride as such is not asked for.',
    first: ['strategy:lif-rich-interphase'],
  },
  {
    query: 'stack pressure',
    why: 'The concept, and another name of the strategy to control it.',
    first: ['concept:stack-pressure', 'strategy:stack-pressure-control'],
  },

  // Slips and other spellings
  { query: 'argyrodyte', why: 'One wrong letter in argyrodite.', first: ['family:argyrodite'] },
  { query: 'dentrite', why: 'A common slip for dendrite.', first: ['concept:dendrite'] },
  { query: 'garnett', why: 'One letter too many.', first: ['family:garnet'] },
  {
    query: 'Kano',
    why: 'One letter short of Kanno; no author is called Kano, and Kato, Kang and Cano are other people.',
    first: ['reference:iwasaki-2019-chem-mater-3694'],
  },
  {
    query: 'in situ polymerization',
    why: 'American spelling without the hyphen of “in-situ polymerisation”, which names this strategy.',
    first: ['strategy:polymerization-solidification'],
  },

  // Electrodes
  { query: 'LCO', why: 'The usual abbreviation of LiCoO2.', first: ['electrode:licoo2'] },
  {
    query: 'NMC 811',
    why: 'NCM811 with the letters in the other order and a space.',
    first: ['electrode:lini0-8co0-1mn0-1o2'],
  },

  // Nothing found
  {
    query: 'Na3PS4',
    why: 'Sodium electrolytes are not recorded; Li3PS4 is the nearest to suggest, not an answer.',
    first: [],
    isEmpty: true,
  },
  {
    query: 'contains:U',
    why: 'No formula has uranium; the U in UiO-66 is no element.',
    first: [],
    isEmpty: true,
  },
  {
    query: 'conductivity > 100 mS/cm',
    why: 'The highest recorded value is 27 mS/cm.',
    first: [],
    isEmpty: true,
  },
  { query: 'xyzzy', why: 'No such word anywhere.', first: [], isEmpty: true },
];
