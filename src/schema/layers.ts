import { z } from 'zod';

/**
 * A schema and everything it wraps, outermost first: what is optional or has a default, the input of a transform, each branch
 * of a union. Of a field's layers one or more describe the data that stands in a file.
 */
export function layersOf(schema: z.ZodType): readonly z.ZodType[] {
  return [schema, ...wrapped(schema).flatMap((inner) => layersOf(inner as z.ZodType))];
}

function wrapped(schema: z.ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return [schema.unwrap()];
  if (schema instanceof z.ZodPipe) return [schema.in];
  return schema instanceof z.ZodUnion ? schema.options : [];
}

/** The schemas that a step leads to: a field of a record, or an item of a list. */
export function stepInto(schema: z.ZodType, step: string | number): readonly z.ZodType[] {
  return layersOf(schema).flatMap((layer): z.ZodType[] => {
    if (typeof step === 'string') {
      const shape = layer instanceof z.ZodObject ? (layer.shape as Record<string, z.ZodType>) : {};
      return Object.hasOwn(shape, step) ? [shape[step]!] : [];
    }
    if (layer instanceof z.ZodArray) return [layer.element as z.ZodType];
    return layer instanceof z.ZodTuple ? (layer.def.items as z.ZodType[]).slice(step, step + 1) : [];
  });
}
