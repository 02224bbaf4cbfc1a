import { z } from 'zod';

/** An id is a file name without its ending: lower-case ASCII letters and digits, joined by single hyphens. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z
  .string()
  .regex(idPattern, 'lower-case letters and digits joined by single hyphens, such as li6ps5cl');

/** The kinds of record, each a folder of `content/`. */
export const kinds = [
  'reference',
  'family',
  'material',
  'strategy',
  'electrode',
  'concept',
  'lesson',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * A field that names another record. The schema only says of what kind it must be; the check resolves it, and knows the names
 * that come closest.
 */
export const link = (kind: Kind) =>
  z.string({ error: `the name of ${withArticle(kind)}` }).meta({ link: kind });

/** `a material`, `an electrode`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
