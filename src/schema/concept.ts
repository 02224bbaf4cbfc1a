import { z } from 'zod';
import { link } from './id.ts';
import { shortText, text } from './text.ts';

/** A glossary entry; its body explains, its summary is the definition. */
export const concept = z.strictObject({
  title: text.describe('The term, singular.'),
  aliases: z.array(text).default([]).describe('Other names and abbreviations.'),
  summary: shortText(400).describe('The definition, in one or two sentences.'),
  group: z
    .enum(['term', 'outlook'])
    .default('term')
    .describe(
      'term for a word of the field; outlook for a theme on which the source documents look ahead, with where they agree and disagree.',
    ),
  related: z.array(link('concept')).default([]).describe('Terms to read next.'),
});
export type Concept = z.output<typeof concept>;
