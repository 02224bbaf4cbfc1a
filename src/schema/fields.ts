import { z } from 'zod';
import { layersOf, stepInto } from './layers.ts';

type Path = readonly (string | number)[];

/** What a schema allows at a path. A union gives several answers. */
export function schemasAt(schema: z.ZodType, path: Path): readonly z.ZodType[] {
  return path.reduce<readonly z.ZodType[]>(
    (all, step) => all.flatMap((one) => stepInto(one, step)),
    [schema],
  );
}

/** The names of the fields that a record at a path may have, for messages about unknown ones. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  const keys = schemasAt(schema, path).flatMap((one) =>
    layersOf(one).flatMap((layer) =>
      layer instanceof z.ZodObject ? Object.keys(layer.shape as object) : [],
    ),
  );
  return [...new Set(keys)];
}

/** What the schema says of a field: the contributor's manual for it. */
export function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  return schemasAt(schema, path).find((one) => one.description !== undefined)?.description;
}
