import { z } from 'zod';
import { link } from './id.ts';
import { shortText, text } from './text.ts';

/** A family or sub-family of electrolytes. */
export const family = z.strictObject({
  title: text.describe('The name, singular: Argyrodite.'),
  parent: link('family').optional().describe('The family above; absent for the main families.'),
  order: z.int().nonnegative().describe('Position among its siblings.'),
  aliases: z.array(text).default([]).describe('Other names and abbreviations.'),
  formula: text.optional().describe('The general formula, as printed: Li6PS5X (X = Cl, Br, I).'),
  summary: shortText(300).describe('One or two sentences.'),
});
export type Family = z.output<typeof family>;
