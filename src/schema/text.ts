import { z } from 'zod';
import { message, reason } from './message.ts';

/** Text that says something. */
export const text = z.string().regex(/\S/, 'text');

/** A summary: at most so many characters, because it stands in lists and search results. */
export const shortText = (most: number) => text.max(most);

/** Text that a parser of ours must accept; what the parser says reaches the contributor. */
export const parsedBy = (expected: string, parse: (text: string) => unknown) =>
  z.string({ error: expected }).superRefine((given, context) => {
    try {
      parse(given);
    } catch (error) {
      context.addIssue({ code: 'custom', message: message(expected, reason(error)) });
    }
  });
