/** Kinds of publication. */
export const referenceTypes = [
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
export type ReferenceType = (typeof referenceTypes)[number];
