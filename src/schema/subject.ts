import { z } from 'zod';
import { link } from './id.ts';
import { always, message } from './message.ts';
import { text } from './text.ts';

/** A cell, named by what is in it from cathode to anode. Parts that the source does not name are left out. */
export const cell = z
  .strictObject({
    cathode: link('electrode').optional().describe('The cathode.'),
    electrolyte: z
      .union([link('material').transform((one) => [one]), z.array(link('material')).min(1)], {
        error: 'the name of a material, or a list of names',
      })
      .optional()
      .describe('The electrolyte, or its layers in order from the cathode to the anode.'),
    anode: link('electrode').optional().describe('The anode.'),
  })
  .superRefine((parts, context) => {
    const wants = ['cathode', 'electrolyte', 'anode'] as const;
    if (wants.some((part) => parts[part] !== undefined)) return;
    const fix = 'Name the parts that the source names.';
    context.addIssue({
      code: 'custom',
      message: message('at least one of cathode, electrolyte, anode', fix),
      params: { wants },
    });
  }, always);
export type Cell = z.output<typeof cell>;

/** What a datum is about: exactly one of these. */
export const subjectFields = {
  material: link('material').optional().describe('The electrolyte that the value is about.'),
  family: link('family')
    .optional()
    .describe('The family that the value is about, when no single material is meant.'),
  electrode: link('electrode').optional().describe('The electrode that the value is about.'),
  cell: cell.optional().describe('The cell that the value is about.'),
  system: text.optional().describe('Anything else, in words: “lithium-ion batteries of today”.'),
};

export const subjectKeys = ['material', 'family', 'electrode', 'cell', 'system'] as const;

export type Subject =
  | { kind: 'material'; id: string }
  | { kind: 'family'; id: string }
  | { kind: 'electrode'; id: string }
  | { kind: 'cell'; cell: Cell }
  | { kind: 'system'; text: string };

/** The one subject of a datum that has passed the schema. */
export function subjectOf(fields: {
  material?: string;
  family?: string;
  electrode?: string;
  cell?: Cell;
  system?: string;
}): Subject {
  if (fields.material) return { kind: 'material', id: fields.material };
  if (fields.family) return { kind: 'family', id: fields.family };
  if (fields.electrode) return { kind: 'electrode', id: fields.electrode };
  if (fields.cell) return { kind: 'cell', cell: fields.cell };
  return { kind: 'system', text: fields.system ?? '' };
}
