import { z } from 'zod';
import { link } from './id.ts';
import { shortText, text } from './text.ts';

/** A chapter of the course. */
export const lesson = z.strictObject({
  title: text.describe('The title.'),
  order: z.int().nonnegative().describe('Its place in the course.'),
  prerequisites: z.array(link('lesson')).default([]).describe('Lessons to read before.'),
  summary: shortText(400).describe('What the reader can do afterwards.'),
});
export type Lesson = z.output<typeof lesson>;
