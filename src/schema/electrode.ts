import { z } from 'zod';
import { formulaText } from './formula.ts';
import { shortText, text } from './text.ts';

/** A cathode or an anode. Its potential and capacity are data of the papers that report them. */
export const electrode = z.strictObject({
  title: text.describe('The name readers know.'),
  aliases: z.array(text).default([]).describe('Other names and abbreviations.'),
  formula: formulaText.optional().describe('The composition, where it is one.'),
  role: z.enum(['cathode', 'anode']).describe('Cathode or anode.'),
  summary: shortText(400).describe('One or two sentences.'),
});
export type Electrode = z.output<typeof electrode>;
