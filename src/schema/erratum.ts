import { z } from 'zod';
import { id, link } from './id.ts';
import { text } from './text.ts';
import { erratumKind } from './vocabulary/erratum-kind.ts';

/** Something a document prints that cannot be right, or that another place contradicts. */
export const erratum = z.strictObject({
  id: id.describe(
    'A short name, unique within the document; it becomes part of the address and never changes.',
  ),
  kind: z.enum(erratumKind.ids).describe('What is wrong.'),
  locator: text.describe('The place.'),
  printed: text.describe('What is printed, as short as the point allows.'),
  reading: text.optional().describe('What it should probably be; absent when that is not known.'),
  reason: text.describe('How one can tell.'),
  references: z.array(link('reference')).default([]).describe('The papers concerned.'),
  materials: z.array(link('material')).default([]).describe('The materials concerned.'),
});
export type Erratum = z.output<typeof erratum>;
