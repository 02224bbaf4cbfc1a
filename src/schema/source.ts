import { z } from 'zod';
import { link } from './id.ts';
import { always, message } from './message.ts';
import { text } from './text.ts';

/** Where a value was read. */
export const source = z
  .strictObject({
    review: link('reference')
      .optional()
      .describe('The document in which the value was read; absent when it was read in the paper itself.'),
    number: z
      .int()
      .positive()
      .optional()
      .describe('The reference number that the document prints beside the value.'),
    locator: text.describe('The place: a section number or title, a table, a figure caption.'),
  })
  .superRefine(({ review, number }, context) => {
    if (number === undefined || review !== undefined) return;
    const fix = 'Add the field "review", or remove the number where the value was read in the paper itself.';
    context.addIssue({
      code: 'custom',
      path: ['number'],
      message: message('the document that prints this number', fix),
      params: { wants: ['review'] },
    });
  }, always);
export type Source = z.output<typeof source>;

/** One place, or several where the same value of the same paper is printed more than once. */
export const sources = z
  .union([source.transform((one) => [one]), z.array(source).min(1)], {
    error: 'the fields of a place, or a list of places',
  })
  .describe('Where the value is printed: one place, or a list of places.');
