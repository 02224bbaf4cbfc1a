/** What an electrolyte is made of, as far as a rule about its contact with an electrode asks. */
export type Subject = {
  readonly id: string;
  /** The families it belongs to, the widest first. */
  readonly line: readonly string[];
  /** Absent where its composition is not known. */
  readonly elements?: readonly string[] | undefined;
};

/** The contacts that documents speak of. */
export type Partner = 'lithium' | 'oxide-cathode';

/**
 * What a document says comes of a contact. The first three are the kinds that section 2.1 of `jia-2024` tells apart; `reactive` is
 * what reacts without a word on what the products conduct, `compatible` what is said to go well without a word on why.
 */
export type Outcome = 'stable' | 'mixed-conducting' | 'metastable' | 'reactive' | 'compatible';

/** A statement of a document about whole groups of electrolytes. */
export type Rule = {
  readonly partner: Partner;
  readonly outcome: Outcome;
  /** What is said, in our words. */
  readonly says: string;
  readonly review: string;
  /** The reference numbers that the document prints beside it; none where it speaks for itself. */
  readonly numbers: readonly number[];
  readonly locator: string;
  /** What the site has corrected in this very statement. */
  readonly errata: readonly string[];
  readonly covers: (subject: Subject) => boolean;
};

const jia = { review: 'jia-2024', locator: '2.1', errata: [] } as const;
const bi = { review: 'bi-2022', locator: '(Electro)chemical stability', errata: [] } as const;

const isIn = ({ line }: Subject, ...families: readonly string[]) =>
  line.some((one) => families.includes(one));
const holds = ({ elements = [] }: Subject, ...symbols: readonly string[]) =>
  symbols.some((symbol) => elements.includes(symbol));
const isSolidPolymer = (subject: Subject) =>
  isIn(subject, 'polymer') && !isIn(subject, 'composite-polymer', 'gel-polymer');
/** Two polymers are named as exceptions. */
const isReducedPolymer = ({ id }: Subject) => id === 'pma' || id === 'pan';
/** The elements whose alloys with lithium are blamed in sulfides. */
const alloying = ['Ge', 'Si', 'Sn', 'Sb'] as const;

/**
 * Every statement of the documents on what comes of a contact, in the order in which they are read. An electrolyte of unknown
 * composition is covered only where its family alone decides.
 */
export const rules: readonly Rule[] = [
  {
    ...jia,
    partner: 'lithium',
    outcome: 'stable',
    says: 'Li3N, Li2O, Li3P and the lithium halides are named as stable with lithium.',
    numbers: [73, 74],
    errata: ['binary-decomposition'],
    covers: (one) =>
      isIn(one, 'binary-compound') &&
      one.elements?.length === 2 &&
      holds(one, 'Li') &&
      holds(one, 'N', 'O', 'P', 'F', 'Cl', 'Br', 'I'),
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'metastable',
    says: 'Lithium turns glasses and glass-ceramics of the Li3PS4 kind, and argyrodites, into Li2S, which insulates, and Li3P, which passes ions: the layer ends its own growth.',
    numbers: [],
    errata: ['argyrodite-products'],
    covers: (one) =>
      isIn(one, 'thiophosphate-glass', 'lithium-thiophosphate', 'argyrodite') &&
      one.elements !== undefined &&
      !holds(one, ...alloying),
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'mixed-conducting',
    says: 'Beside Li2S and Li3P lithium makes an alloy with germanium out of Li10GeP2S12, and the alloy passes electrons.',
    numbers: [74, 76],
    covers: (one) => isIn(one, 'lgps-type') && holds(one, 'Ge'),
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'mixed-conducting',
    says: 'Sulfides with silicon, tin or antimony are said to fare as Li10GeP2S12 does, whose alloy with lithium passes electrons.',
    numbers: [],
    covers: (one) => isIn(one, 'sulfide') && holds(one, 'Si', 'Sn', 'Sb'),
  },
  {
    ...bi,
    partner: 'lithium',
    outcome: 'mixed-conducting',
    says: 'Li10GeP2S12 is listed among electrolytes that lithium goes on reducing, with a contact that passes ions and electrons.',
    numbers: [54],
    covers: ({ id }) => id === 'li10gep2s12',
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'mixed-conducting',
    says: 'Lithium may reduce a little of the zirconium of Li7La3Zr2O12, so that electrons pass the contact.',
    numbers: [77],
    covers: (one) => isIn(one, 'garnet') && holds(one, 'Zr'),
  },
  {
    ...bi,
    partner: 'lithium',
    outcome: 'metastable',
    says: 'The low computed limit of Li7La3Zr2O12, 0.05 V, is read as kinetic stability against lithium.',
    numbers: [50],
    covers: (one) => isIn(one, 'garnet') && holds(one, 'Zr'),
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'metastable',
    says: 'Lithium turns LiPON into Li3P, Li2O and Li3N, a layer counted among the metastable ones, with a long life of cells.',
    numbers: [78, 79],
    errata: ['lipon-interphase'],
    covers: (one) => isIn(one, 'lipon-type'),
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'mixed-conducting',
    says: 'Titanium, germanium and aluminium of LATP and LAGP are reduced, and the layer passes electrons.',
    numbers: [80],
    errata: ['lagp-titanium'],
    covers: (one) => isIn(one, 'nasicon') && holds(one, 'Ti', 'Ge', 'Al'),
  },
  {
    ...bi,
    partner: 'lithium',
    outcome: 'mixed-conducting',
    says: 'LATP is listed among electrolytes that lithium goes on reducing, with a contact that passes ions and electrons.',
    numbers: [52],
    covers: (one) => isIn(one, 'nasicon') && holds(one, 'Ti'),
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'mixed-conducting',
    says: 'The titanium of LLTO is reduced, and the layer passes electrons.',
    numbers: [80],
    errata: ['llto-structure'],
    covers: (one) => isIn(one, 'perovskite') && holds(one, 'Ti'),
  },
  {
    ...bi,
    partner: 'lithium',
    outcome: 'mixed-conducting',
    says: 'LLTO is listed among electrolytes that lithium goes on reducing, with a contact that passes ions and electrons.',
    numbers: [53],
    covers: (one) => isIn(one, 'perovskite') && holds(one, 'Ti'),
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'stable',
    says: 'Polymer electrolytes are called stable with lithium, all but two.',
    numbers: [],
    errata: ['polymers-stable-with-lithium'],
    covers: (one) => isSolidPolymer(one) && !isReducedPolymer(one),
  },
  {
    ...jia,
    locator: '5',
    partner: 'lithium',
    outcome: 'reactive',
    says: 'Side reactions with lithium stand among the unsolved problems of polymer electrolytes.',
    numbers: [],
    covers: (one) => isSolidPolymer(one) && !isReducedPolymer(one),
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'reactive',
    says: 'Named as an exception among the polymers: not stable with lithium.',
    numbers: [81],
    covers: ({ id }) => id === 'pma',
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'reactive',
    says: 'Named as an exception among the polymers: not stable with lithium.',
    numbers: [82],
    covers: ({ id }) => id === 'pan',
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'mixed-conducting',
    says: 'Lithium turns Li3YCl6 into LiCl and a product with yttrium that passes electrons.',
    numbers: [85],
    errata: ['yttrium-product'],
    covers: ({ id }) => id === 'li3ycl6',
  },
  {
    ...bi,
    partner: 'lithium',
    outcome: 'mixed-conducting',
    says: 'Li3InCl6 is listed among electrolytes that lithium goes on reducing, with a contact that passes ions and electrons.',
    numbers: [55],
    covers: ({ id }) => id === 'li3incl6',
  },
  {
    ...jia,
    partner: 'lithium',
    outcome: 'reactive',
    says: 'Halides with metals of high valence react readily with lithium.',
    numbers: [83, 84],
    errata: ['halide-reactivity-citation'],
    covers: (one) => isIn(one, 'halide'),
  },
  {
    partner: 'lithium',
    outcome: 'reactive',
    says: 'Halides with a metal beside lithium are, for the most part, not stable with lithium by thermodynamics.',
    review: 'guo-2023',
    numbers: [],
    locator: 'text on halide electrolytes',
    errata: [],
    covers: (one) => isIn(one, 'halide'),
  },
  {
    partner: 'oxide-cathode',
    outcome: 'reactive',
    says: 'Sulfides and oxide cathodes go badly together, since the window of sulfides is narrow.',
    review: 'guo-2023',
    numbers: [],
    locator: 'text on sulfide electrolytes',
    errata: [],
    covers: (one) => isIn(one, 'sulfide'),
  },
  {
    partner: 'oxide-cathode',
    outcome: 'compatible',
    says: 'Halides get on with oxide cathodes, better than sulfides do.',
    review: 'guo-2023',
    numbers: [],
    locator: 'text on halide electrolytes',
    errata: [],
    covers: (one) => isIn(one, 'halide'),
  },
];
