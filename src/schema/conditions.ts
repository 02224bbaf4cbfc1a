import { z } from 'zod';
import { parseQuantity } from '../quantity/quantity.ts';

/** A quantity with its unit, as text: `0.5 mA/cm2`, `3.0–4.2 V`, `> 20 MPa`. */
export const quantityText = z.string().superRefine((text, context) => {
  try {
    parseQuantity(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
  }
});

/** The circumstances under which a value holds, each as its source prints it. What is absent is not reported. */
export const conditions = z.strictObject({
  step: z.int().min(2).optional().describe('For a reaction in steps: which step after the first the limit belongs to. The first step is the limit of the window.'),
  cycles: z.int().positive().optional().describe('Number of cycles after which the value holds.'),
  'cycling-time': quantityText.optional().describe('Time of cycling after which the value holds.'),
  rate: z
    .string()
    .regex(/^(?:\d+(?:\.\d+)?C|C\/\d+(?:\.\d+)?)$/, 'a rate such as 0.5C or C/10')
    .optional()
    .describe('Charge and discharge rate.'),
  'current-density': quantityText.optional().describe('Current density of cycling.'),
  'areal-capacity': quantityText.optional().describe('Capacity passed per area and half cycle.'),
  voltage: quantityText.optional().describe('Cut-off voltage or voltage range.'),
  'at-potential': quantityText.optional().describe('Potential against lithium at which the value holds.'),
  reference: z.string().optional().describe('Reference electrode, when it is not lithium metal: SHE, Li–In.'),
  'cathode-loading': quantityText.optional().describe('Mass of active material per area of the cathode.'),
  pressure: quantityText.optional().describe('Stack pressure.'),
  'electrolyte-thickness': quantityText.optional().describe('Thickness of the electrolyte layer.'),
  'layer-thickness': quantityText.optional().describe('Thickness of the interlayer or coating.'),
  interlayer: z.string().optional().describe('What lies between electrode and electrolyte.'),
  salt: z.string().optional().describe('Lithium salt and its amount.'),
  state: z.string().optional().describe('Which of several samples or states: before coating, after 7 days in air, filler-free.'),
});
export type Conditions = z.output<typeof conditions>;
