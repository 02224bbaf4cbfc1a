import { z } from 'zod';
import { link } from './id.ts';
import { sources } from './source.ts';
import { shortText, text } from './text.ts';
import { approach } from './vocabulary/approach.ts';
import { issue } from './vocabulary/issue.ts';
import { side } from './vocabulary/side.ts';

/** One sentence that studies support or contradict. */
const claim = z.strictObject({
  claim: text.describe('The statement, in one sentence of our own.'),
  for: z.array(link('reference')).default([]).describe('The studies that support it.'),
  against: z.array(link('reference')).default([]).describe('The studies that contradict it.'),
  conditions: text.optional().describe('Under which conditions it was seen.'),
  source: sources,
});

/** A way to make an interface work. The studies that bear on it name it in their own files. */
export const strategy = z.strictObject({
  title: text.describe('The name.'),
  aliases: z.array(text).default([]).describe('Other names.'),
  side: z.enum(side.ids).describe('The part of the cell it works on.'),
  approach: z.enum(approach.ids).describe('What it does.'),
  issues: z.array(z.enum(issue.ids)).min(1).describe('The problems it answers.'),
  families: z.array(link('family')).default([]).describe('The families it suits.'),
  electrodes: z.array(link('electrode')).default([]).describe('The electrodes it was shown with.'),
  summary: shortText(400).describe('One or two sentences.'),
  claims: z.array(claim).default([]).describe('What is claimed of it.'),
});
export type Strategy = z.output<typeof strategy>;
