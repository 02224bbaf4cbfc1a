import { z } from 'zod';
import { formulaText } from './datum.ts';
import { link } from './id.ts';
import { form } from './vocabulary/form.ts';

const component = z.strictObject({
  name: z.string().min(1).describe('What it is: poly(ethylene oxide).'),
  material: link('material').optional().describe('Its own page, where it has one.'),
  formula: formulaText.optional().describe('Its formula, where it has one.'),
  amount: z.string().optional().describe('Its share, as printed: 10 wt%.'),
});

/** One electrolyte composition or composite. It holds no measurement: those live with the papers that report them. */
export const material = z
  .strictObject({
    title: z.string().min(1).describe('The name readers know, usually the formula.'),
    aliases: z.array(z.string().min(1)).default([]).describe('Every other name or abbreviation that papers use.'),
    formula: formulaText.optional().describe('The composition, for compounds.'),
    phase: z.string().min(1).optional().describe('Polymorph or structure: β, cubic.'),
    components: z.array(component).optional().describe('The parts, for polymers and composites.'),
    family: link('family').describe('The family it belongs to, the narrowest that fits.'),
    form: z.enum(form.ids).describe('The usual form of its samples.'),
    summary: z.string().min(1).max(400).describe('One or two sentences that say what it is.'),
  })
  .refine((fields) => fields.formula ?? fields.components, { path: ['formula'], message: 'a formula, or the components' });
export type Material = z.output<typeof material>;
