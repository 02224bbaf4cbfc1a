import { z } from 'zod';
import type { Kind } from './id.ts';
import { layersOf } from './layers.ts';

/** A field that names another record. */
export type Link = { readonly path: readonly (string | number)[]; readonly kind: Kind; readonly id: string };

/**
 * Every field of raw frontmatter that the schema marks as the name of another record, with its path. What does not fit the
 * schema is passed over, so that the links of a record are found whatever else is wrong with it.
 */
export function linksIn(schema: z.ZodType, value: unknown, path: Link['path'] = []): Link[] {
  return layersOf(schema).flatMap((layer): Link[] => {
    if (typeof value === 'string') {
      const kind = z.globalRegistry.get(layer)?.['link'] as Kind | undefined;
      return kind ? [{ path, kind, id: value }] : [];
    }
    if (Array.isArray(value)) {
      if (!(layer instanceof z.ZodArray)) return [];
      return value.flatMap((item, index) => linksIn(layer.element as z.ZodType, item, [...path, index]));
    }
    if (typeof value !== 'object' || value === null || !(layer instanceof z.ZodObject)) return [];
    return Object.entries(layer.shape as Record<string, z.ZodType>).flatMap(([key, field]) =>
      Object.hasOwn(value, key)
        ? linksIn(field, (value as Record<string, unknown>)[key], [...path, key])
        : [],
    );
  });
}
