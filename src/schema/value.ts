import { z } from 'zod';
import { parseNumber } from '../quantity/number.ts';
import { message, reason } from './message.ts';

const oneOrTwo = 'a number, or two as [low, high]';

/**
 * A printed number. It is written plainly (`2.70`, `4.6e-4`) and its digits are kept, because 2.70 says more than 2.7: the
 * reader of content files hands numbers over as the text that stands in the file.
 */
const printed = z.string({ error: 'a number' }).transform((text, context) => {
  try {
    return parseNumber(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: message(oneOrTwo, place(text) ?? reason(error)) });
    return z.NEVER;
  }
});

/** Where the rest of a text belongs that is a number and something else: a sign before it, a second number, a unit. */
function place(text: string): string | undefined {
  const [, sign = '', low = '', high, unit = ''] =
    /^([~<>≤≥≈]?)\s*(-?[\d.]+)(?:\s*(?:–|-|to)\s*(-?[\d.]+))?\s*([^\d\s.,].*)?$/.exec(text.trim()) ?? [];
  if (low === '' || `${sign}${high ?? ''}${unit}` === '') return undefined;
  const advice = [
    `Write ${high === undefined ? low : `[${low}, ${high}]`}`,
    ...(sign === '' ? [] : [`put the sign under relation`]),
    ...(unit === '' ? [] : [`put ${JSON.stringify(unit)} under unit`]),
  ];
  return `${advice.join(', and ')}.`;
}

/** A number, or the two ends of a range. */
export const value = z.union(
  [
    printed.transform((one) => ({ low: one, high: one })),
    z
      .tuple([printed, printed], { error: oneOrTwo })
      .superRefine(([low, high], context) => {
        if (low.value < high.value) return;
        const fix =
          low.value === high.value
            ? `Write ${low.printed} alone.`
            : `Write [${high.printed}, ${low.printed}].`;
        context.addIssue({ code: 'custom', message: message('the smaller number first', fix) });
      })
      .transform(([low, high]) => ({ low, high })),
  ],
  { error: oneOrTwo },
);
export type Value = z.output<typeof value>;
