/** What kind of publication a work is. */
export const WORK_TYPES = [
  'article',
  'review',
  'book',
  'chapter',
  'thesis',
  'patent',
  'preprint',
  'manuscript',
  'report',
] as const;

/** What kind of publication a work is. */
export type WorkType = (typeof WORK_TYPES)[number];

/** A work as a reference list prints it. */
export interface Bibliography {
  readonly type: WorkType;
  /** `Family, I. I.` each, in printed order; a group without a comma: `Kamaya, N.`, `van der Waals, J. D.` */
  readonly authors: readonly string[];
  /** True when the printed list breaks off with "et al.". */
  readonly etal?: boolean | undefined;
  readonly title?: string | undefined;
  /** The journal, or the book of a chapter, as printed: `Nat. Mater.` */
  readonly container?: string | undefined;
  readonly year: number;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  /** `682–686`, an abbreviated range `6820-77`, or an article number `1501590`. */
  readonly pages?: string | undefined;
  readonly doi?: string | undefined;
}
