/** A record that has names of its own, as the search knows it. */
export type RecordEntry = {
  readonly kind: 'material' | 'family' | 'electrode' | 'strategy' | 'concept';
  readonly id: string;
  readonly title: string;
  /** Every other way to write its name. */
  readonly names: readonly string[];
  /** The formula, where it is not the title. */
  readonly formula?: string | undefined;
  /** The same for every spelling of one composition. */
  readonly key?: string | undefined;
  /** Of a material its family and those above it, the nearest first; of a strategy those it suits. */
  readonly families?: readonly string[] | undefined;
  readonly form?: string | undefined;
  /** How much is known of it: values of a material or an electrode, studies of a strategy. */
  readonly weight: number;
};

/** A paper, as the search knows it. */
export type PaperEntry = {
  readonly id: string;
  /** `Kamaya et al. 2011` */
  readonly short: string;
  /** Family names, the first author first. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly title?: string | undefined;
  readonly journal?: string | undefined;
  /** In the one form in which two DOIs can be compared. */
  readonly doi?: string | undefined;
  /** The reviews that cite it and the numbers that they print: `jia-2024 103`. */
  readonly cited: readonly string[];
  /** The materials and electrodes of which it reports values. */
  readonly subjects: readonly string[];
  /** How many values and pieces of evidence rest on it. */
  readonly weight: number;
};

/** One value of a material, for questions such as `conductivity > 10 mS/cm`. */
export type ValueEntry = {
  readonly material: string;
  readonly property: string;
  /** In the base unit of the property. */
  readonly low: number;
  readonly high: number;
  readonly relation: string;
  readonly text: string;
  /** `measured`, `60 °C`: what one must know to read the number. */
  readonly circumstances: string;
  readonly paper: string;
  readonly isDoubtful?: boolean | undefined;
};

/** A property that can be asked for. */
export type AskedProperty = {
  readonly id: string;
  readonly label: string;
  /** How people write it, in lower case. */
  readonly names: readonly string[];
  /** The unit of a number without one. */
  readonly unit: string;
};
