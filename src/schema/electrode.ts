import { z } from 'zod';
import { formulaText } from './datum.ts';

/** A cathode or an anode. Its potential and capacity are data of the papers that report them. */
export const electrode = z.strictObject({
  title: z.string().min(1).describe('The name readers know.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other names and abbreviations.'),
  formula: formulaText.optional().describe('The composition, where it is one.'),
  role: z.enum(['cathode', 'anode']).describe('Cathode or anode.'),
  summary: z.string().min(1).max(400).describe('One or two sentences.'),
});
export type Electrode = z.output<typeof electrode>;
