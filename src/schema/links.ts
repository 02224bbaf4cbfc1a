import { z } from 'zod';
import type { Kind } from './id.ts';

/** A field that names another record. */
export type Link = { readonly path: readonly (string | number)[]; readonly kind: Kind; readonly id: string };

/** Every field of raw frontmatter that the schema marks as the name of another record, with its path. */
export function linksIn(schema: z.ZodType, value: unknown, path: readonly (string | number)[] = []): Link[] {
  if (value === undefined || value === null) return [];
  const kind = z.globalRegistry.get(schema)?.['link'] as Kind | undefined;
  if (kind) return typeof value === 'string' ? [{ path, kind, id: value }] : [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return linksIn(schema.unwrap() as z.ZodType, value, path);
  }
  if (schema instanceof z.ZodPipe) return linksIn(schema.in as z.ZodType, value, path);
  if (schema instanceof z.ZodUnion) {
    const fits = (option: unknown) => Array.isArray(value) === option instanceof z.ZodArray;
    const options = schema.options as z.ZodType[];
    return options.filter((option) => fits(option)).flatMap((option) => linksIn(option, value, path));
  }
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => linksIn(schema.element as z.ZodType, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject) {
    if (typeof value !== 'object' || Array.isArray(value)) return [];
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) =>
      linksIn(field, (value as Record<string, unknown>)[key], [...path, key]),
    );
  }
  return [];
}
