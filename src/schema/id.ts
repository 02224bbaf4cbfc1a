import { z } from 'zod';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id is a file name without its ending: lower-case ASCII letters and digits, joined by single hyphens. */
export const id = z.string().regex(idPattern, 'lower-case letters and digits joined by single hyphens, such as li6ps5cl');

/** The kinds of record, each a folder of `content/`. */
export const kinds = ['reference', 'family', 'material', 'strategy', 'electrode', 'concept', 'lesson'] as const;
export type Kind = (typeof kinds)[number];

/** A field that names another record. The check resolves it; the schema only says what kind it must be. */
export const link = (kind: Kind) => id.meta({ link: kind });
