import { z } from 'zod';
import { link } from './id.ts';

/** A chapter of the course. */
export const lesson = z.strictObject({
  title: z.string().min(1).describe('The title.'),
  order: z.int().nonnegative().describe('Its place in the course.'),
  prerequisites: z.array(link('lesson')).default([]).describe('Lessons to read before.'),
  summary: z.string().min(1).max(400).describe('What the reader can do afterwards.'),
});
export type Lesson = z.output<typeof lesson>;
