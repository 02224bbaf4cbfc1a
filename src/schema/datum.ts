import { z } from 'zod';
import { parseFormula } from '../chemistry/parse.ts';
import { dimensionName, findUnit, lookUpUnit } from '../quantity/units.ts';
import { conditions } from './conditions.ts';
import { sources } from './source.ts';
import { subjectFields, subjectKeys } from './subject.ts';
import { value } from './value.ts';
import { form } from './vocabulary/form.ts';
import { method } from './vocabulary/method.ts';
import { propertyIds, propertyOf } from './vocabulary/property.ts';
import { relations } from './vocabulary/relation.ts';
import { status } from './vocabulary/status.ts';
import { variant } from './vocabulary/variant.ts';

/** Text that a parser of ours must accept; the parser's own message reaches the contributor. */
const parsedBy = (parse: (text: string) => unknown) =>
  z.string().superRefine((text, context) => {
    try {
      parse(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    }
  });

/** A chemical formula in any spelling that the parser reads. */
export const formulaText = parsedBy(parseFormula);

const temperature = z.union([z.literal('RT'), z.number(), z.tuple([z.number(), z.number()])]);

/** One value, of one property, of one subject, from one paper. */
export const datum = z
  .strictObject({
    property: z.enum(propertyIds).describe('What is said.'),
    ...subjectFields,
    value: value.describe('The number as printed, or [low, high]. A stability window is [reduction limit, oxidation limit].'),
    relation: z.enum(relations).default('=').describe('How the value is related to the number: = ~ < > <= >=.'),
    unit: parsedBy(findUnit).describe('The printed unit.'),
    temperature: temperature.optional().describe('RT, or degrees Celsius, or [low, high]; absent when not reported.'),
    method: z.enum(method.ids).describe('How the value was come by.'),
    variant: z.enum(variant.ids).optional().describe('Which kind of the property; absent when the source does not say.'),
    form: z.enum(form.ids).optional().describe('The form of the sample, when it is not the usual form of the material.'),
    conditions: conditions.default({}).describe('The circumstances, as reported.'),
    products: z.array(formulaText).optional().describe('What the electrolyte decomposes to at this limit.'),
    source: sources,
    status: z.enum(status.ids).default('ok').describe('How far the value is trusted.'),
    use: z
      .strictObject({
        as: z.enum(['summary', 'listed']).describe('Whether the value enters the computed summary.'),
        reason: z.string().min(1).describe('Why the rule is overridden.'),
      })
      .optional()
      .describe('Overrides the rule that decides which values a summary rests on.'),
    note: z.string().min(1).optional().describe('What a reader must know to use the value, in one or two sentences.'),
  })
  .superRefine((fields, context) => {
    const given = subjectKeys.filter((key) => fields[key] !== undefined);
    if (given.length !== 1) {
      const found = given.length === 0 ? 'none' : given.join(' and ');
      context.addIssue({ code: 'custom', path: given.slice(-1), message: `exactly one of ${subjectKeys.join(', ')}; found ${found}` });
    }
    if (fields.status === 'doubtful' && !fields.note) {
      context.addIssue({ code: 'custom', path: ['status'], message: 'a note that says why the value is doubtful' });
    }
    const property = propertyOf(fields.property);
    const allowed: readonly string[] = property.variants ?? [];
    if (fields.variant && !allowed.includes(fields.variant)) {
      const choice = allowed.length === 0 ? `no variant for ${fields.property}` : `one of ${allowed.join(', ')}`;
      context.addIssue({ code: 'custom', path: ['variant'], message: choice });
    }
    const unit = lookUpUnit(fields.unit);
    if (unit && !property.dimensions.includes(unit.dimension) && fields.status !== 'doubtful') {
      context.addIssue({
        code: 'custom',
        path: ['unit'],
        message: `a unit of ${property.dimensions.map(dimensionName).join(' or ')}, which ${property.label} has; if the source really prints ${unit.id}, add status: doubtful and a note`,
      });
    }
  });
export type Datum = z.output<typeof datum>;
