/** One entry of a controlled vocabulary, as the site shows it and as a contributor chooses it. */
export type Term = {
  readonly label: string;
  /** One line, shown beside the label wherever a reader meets it first. */
  readonly definition: string;
};

/** Keeps the literal ids of a vocabulary for the type checker, and the ids in order for Zod's `enum`. */
export function vocabulary<const T extends Record<string, Term>>(terms: T) {
  return { terms, ids: Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]] };
}
