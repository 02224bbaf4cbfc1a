import { z } from 'zod';
import { conditions } from './conditions.ts';
import { hasItsUnit, hasItsVariant, hasOneSubject, isQuantity, saysWhyDoubtful } from './datum-rules.ts';
import { formulaText } from './formula.ts';
import { always, message } from './message.ts';
import { sources } from './source.ts';
import { subjectFields } from './subject.ts';
import { temperature } from './temperature.ts';
import { text } from './text.ts';
import { value } from './value.ts';
import { form } from './vocabulary/form.ts';
import { method } from './vocabulary/method.ts';
import { propertyIds } from './vocabulary/property.ts';
import { relations } from './vocabulary/relation.ts';
import { status } from './vocabulary/status.ts';
import { variant } from './vocabulary/variant.ts';

const relation = z.enum(relations, {
  error: message(`one of ${relations.join(' ')}`, 'Put the sign in quotes, as in relation: ">=".'),
});

/** One value, of one property, of one subject, from one paper. */
export const datum = z
  .strictObject({
    property: z.enum(propertyIds).describe('What is said.'),
    ...subjectFields,
    value: value.describe(
      'The number as printed, or [low, high]. A stability window is [reduction limit, oxidation limit].',
    ),
    relation: relation.default('=').describe('How the value is related to the number: = ~ < > <= >=.'),
    unit: z.string().describe('The printed unit.'),
    temperature: temperature
      .optional()
      .describe('RT, or degrees Celsius, or [low, high]; absent when not reported.'),
    method: z.enum(method.ids).describe('How the value was come by.'),
    variant: z
      .enum(variant.ids)
      .optional()
      .describe('Which kind of the property; absent when the source does not say.'),
    form: z
      .enum(form.ids)
      .optional()
      .describe('The form of the sample, when it is not the usual form of the material.'),
    conditions: conditions.default({}).describe('The circumstances, as reported.'),
    products: z.array(formulaText).optional().describe('What the electrolyte decomposes to at this limit.'),
    source: sources,
    status: z.enum(status.ids).default('ok').describe('How far the value is trusted.'),
    use: z
      .strictObject({
        as: z.enum(['summary', 'listed']).describe('Whether the value enters the computed summary.'),
        reason: text.describe('Why the rule is overridden.'),
      })
      .optional()
      .describe('Overrides the rule that decides which values a summary rests on.'),
    note: text.optional().describe('What a reader must know to use the value, in one or two sentences.'),
  })
  .superRefine((given, context) => {
    hasOneSubject(given, context);
    saysWhyDoubtful(given, context);
    hasItsVariant(given, context);
    hasItsUnit(given, context);
    isQuantity(given, context);
  }, always);
export type Datum = z.output<typeof datum>;
