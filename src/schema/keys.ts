import { z } from 'zod';

/** The field names that a schema allows at a path, for messages about unknown ones. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysAt(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodPipe) return keysAt(schema.in as z.ZodType, path);
  if (schema instanceof z.ZodUnion) {
    return [...new Set((schema.options as z.ZodType[]).flatMap((option) => keysAt(option, path)))];
  }
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? keysAt(schema.element as z.ZodType, rest) : [];
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Record<string, z.ZodType>;
  if (step === undefined) return Object.keys(shape);
  const field = typeof step === 'string' ? shape[step] : undefined;
  return field ? keysAt(field, rest) : [];
}
