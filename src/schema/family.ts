import { z } from 'zod';
import { link } from './id.ts';

/** A family or sub-family of electrolytes. */
export const family = z.strictObject({
  title: z.string().min(1).describe('The name, singular: Argyrodite.'),
  parent: link('family').optional().describe('The family above; absent for the main families.'),
  order: z.int().nonnegative().describe('Position among its siblings.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other names and abbreviations.'),
  formula: z.string().min(1).optional().describe('The general formula, as printed: Li6PS5X (X = Cl, Br, I).'),
  summary: z.string().min(1).max(300).describe('One or two sentences.'),
});
export type Family = z.output<typeof family>;
