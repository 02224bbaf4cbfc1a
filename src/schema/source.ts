import { z } from 'zod';
import { link } from './id.ts';

/** Where a value was read. */
export const source = z.strictObject({
  review: link('reference').optional().describe('The document in which the value was read; absent when it was read in the paper itself.'),
  number: z.int().positive().optional().describe('The reference number that the document prints beside the value.'),
  locator: z.string().min(1).describe('The place: a section number or title, a table, a figure caption.'),
});
export type Source = z.output<typeof source>;

/** One place, or several where the same value of the same paper is printed more than once. */
export const sources = z
  .union([source.transform((one) => [one]), z.array(source).min(1)])
  .describe('Where the value is printed: one place, or a list of places.');
