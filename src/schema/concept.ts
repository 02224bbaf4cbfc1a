import { z } from 'zod';
import { link } from './id.ts';

/** A glossary entry; its body explains, its summary is the definition. */
export const concept = z.strictObject({
  title: z.string().min(1).describe('The term, singular.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other names and abbreviations.'),
  summary: z.string().min(1).max(400).describe('The definition, in one or two sentences.'),
  related: z.array(link('concept')).default([]).describe('Terms to read next.'),
});
export type Concept = z.output<typeof concept>;

