import { z } from 'zod';
import { parseNumber } from '../quantity/number.ts';

/**
 * A printed number. It is written plainly (`2.70`, `4.6e-4`) and its digits are kept, because 2.70 says more than 2.7:
 * the reader of content files hands numbers over as the text that stands in the file.
 */
const printed = z.string().transform((text, context) => {
  try {
    return parseNumber(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});

/** A number, or the two ends of a range. */
export const value = z.union([
  printed.transform((one) => ({ low: one, high: one })),
  z
    .tuple([printed, printed])
    .refine(([low, high]) => low.value < high.value, 'the lower end of the range first')
    .transform(([low, high]) => ({ low, high })),
]);
export type Value = z.output<typeof value>;
