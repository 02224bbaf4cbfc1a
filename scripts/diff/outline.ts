/** A line of a report, with what belongs below it. */
export type Item = { readonly text: string; readonly more?: readonly string[] | undefined };

/** A part of a report. */
export type Section = {
  readonly title: string;
  /** What a reader must know to understand the items. */
  readonly note?: string | undefined;
  readonly items: readonly Item[];
  /** Whether the items are many and of little weight: where there is something to fold, they are folded. */
  readonly isFolded?: boolean;
};

/** A report before it is written for a terminal or for GitHub. */
export type Outline = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
};
