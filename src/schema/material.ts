import { z } from 'zod';
import { formulaText } from './formula.ts';
import { link } from './id.ts';
import { always, message } from './message.ts';
import { shortText, text } from './text.ts';
import { form } from './vocabulary/form.ts';

const component = z.strictObject({
  name: text.describe('What it is: poly(ethylene oxide).'),
  material: link('material').optional().describe('Its own page, where it has one.'),
  formula: formulaText.optional().describe('Its formula, where it has one.'),
  amount: text.optional().describe('Its share, as printed: 10 wt%.'),
});

/** One electrolyte composition or composite. It holds no measurement: those live with the papers that report them. */
export const material = z
  .strictObject({
    title: text.describe('The name readers know, usually the formula.'),
    aliases: z.array(text).default([]).describe('Every other name or abbreviation that papers use.'),
    formula: formulaText.optional().describe('The composition, for compounds.'),
    phase: text.optional().describe('Polymorph or structure: β, cubic.'),
    components: z.array(component).optional().describe('The parts, for polymers and composites.'),
    family: link('family').describe('The family it belongs to, the narrowest that fits.'),
    form: z.enum(form.ids).describe('The usual form of its samples.'),
    summary: shortText(400).describe('One or two sentences that say what it is.'),
  })
  .superRefine(({ formula, components }, context) => {
    if (formula !== undefined || (Array.isArray(components) && components.length > 0)) return;
    const fix = 'Add the field "formula" for a compound, "components" for a polymer or composite.';
    const wants = ['formula', 'components'];
    context.addIssue({
      code: 'custom',
      path: ['formula'],
      message: message('a formula, or the components', fix),
      params: { wants },
    });
  }, always);
export type Material = z.output<typeof material>;
