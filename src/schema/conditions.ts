import { z } from 'zod';
import { parseQuantity } from '../quantity/quantity.ts';
import { baseUnit, dimensionName } from '../quantity/units.ts';
import type { Dimension } from '../quantity/units.ts';
import { message, reason } from './message.ts';
import { text } from './text.ts';

/** A quantity with its unit, as text, of one of the dimensions: `0.5 mA/cm2`, `3.0–4.2 V`, `> 20 MPa`. */
export function quantityText(...dimensions: [Dimension, ...Dimension[]]) {
  const expected = `a number with a unit of ${dimensions.map(dimensionName).join(' or ')}`;
  const example = baseUnit(dimensions[0]).id;
  const error = ({ input }: { input?: unknown }) =>
    message(
      expected,
      typeof input === 'number' ? `Add the unit, for example "${input} ${example}".` : undefined,
    );
  return z.string({ error }).superRefine((given, context) => {
    const errors = dimensions.map((dimension) => errorOf(() => parseQuantity(given, dimension)));
    const [first] = errors;
    if (first !== undefined && !errors.includes(undefined))
      context.addIssue({ code: 'custom', message: message(expected, first) });
  });
}

function errorOf(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return reason(error);
  }
}

const rateExpected = 'a rate such as 0.5C or C/10';
const rate = z.string({ error: rateExpected }).superRefine((given, context) => {
  const isRate = (one: string) => /^(?:\d+(?:\.\d+)?C|C\/\d+(?:\.\d+)?)$/.test(one);
  const closed = given.replace(/\s/g, '').replace(/c/g, 'C');
  const fix = isRate(closed) ? `Write ${closed}.` : undefined;
  if (!isRate(given)) context.addIssue({ code: 'custom', message: message(rateExpected, fix) });
});

/** The circumstances under which a value holds, each as its source prints it. What is absent is not reported. */
export const conditions = z.strictObject({
  step: z
    .int()
    .min(2)
    .optional()
    .describe(
      'For a reaction in steps: which step after the first the limit belongs to. The first step is the limit of the window.',
    ),
  cycles: z.int().positive().optional().describe('Number of cycles after which the value holds.'),
  'cycling-time': quantityText('time').optional().describe('Time of cycling after which the value holds.'),
  rate: rate.optional().describe('Charge and discharge rate.'),
  'current-density': quantityText('current-density', 'specific-current')
    .optional()
    .describe('Current density of cycling.'),
  'areal-capacity': quantityText('areal-capacity')
    .optional()
    .describe('Capacity passed per area and half cycle.'),
  voltage: quantityText('potential').optional().describe('Cut-off voltage or voltage range.'),
  'at-potential': quantityText('potential')
    .optional()
    .describe('Potential against lithium at which the value holds.'),
  reference: text.optional().describe('Reference electrode, when it is not lithium metal: SHE, Li–In.'),
  'cathode-loading': quantityText('areal-mass', 'areal-capacity')
    .optional()
    .describe('Mass of active material per area of the cathode, or its capacity per area.'),
  pressure: quantityText('pressure').optional().describe('Stack pressure.'),
  'electrolyte-thickness': quantityText('length').optional().describe('Thickness of the electrolyte layer.'),
  'layer-thickness': quantityText('length').optional().describe('Thickness of the interlayer or coating.'),
  interlayer: text.optional().describe('What lies between electrode and electrolyte.'),
  salt: text.optional().describe('Lithium salt and its amount.'),
  state: text
    .optional()
    .describe('Which of several samples or states: before coating, after 7 days in air, filler-free.'),
});
export type Conditions = z.output<typeof conditions>;
