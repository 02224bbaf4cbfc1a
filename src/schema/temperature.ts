import { z } from 'zod';
import { message } from './message.ts';

const expected = 'RT, or a number of degrees Celsius, or two as [low, high]';

/** Absolute zero in degrees Celsius, and more than any solid electrolyte survives. */
const [coldest, hottest] = [-273.15, 4000];

const celsius = z
  .number({ error: expected })
  .min(coldest, `at least ${coldest}, absolute zero`)
  .max(hottest, `at most ${hottest}`);

/** RT, or degrees Celsius, or a range of them. */
export const temperature = z.union(
  [
    z.literal('RT'),
    celsius,
    z.tuple([celsius, celsius], { error: expected }).superRefine(([low, high], context) => {
      if (low < high) return;
      const fix = low === high ? `Write ${low} alone.` : `Write [${high}, ${low}].`;
      context.addIssue({ code: 'custom', message: message('the smaller number first', fix) });
    }),
  ],
  { error: ({ input }) => message(expected, typeof input === 'string' ? celsiusIn(input) : undefined) },
);

/** What to write for `25 °C`, `rt`, `298 K`. */
function celsiusIn(text: string): string | undefined {
  if (/^(rt|r\.t\.|room temperature|ambient)$/i.test(text.trim())) return 'Write RT.';
  const [, number, kelvin] = /^(-?\d+(?:\.\d+)?)\s*(?:°\s*C|C|degC|(K))?$/.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  return kelvin
    ? 'Convert it to degrees Celsius, and say in the note what is printed.'
    : `Write the number alone: ${number}.`;
}
