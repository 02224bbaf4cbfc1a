import type { Limit, Window } from '../../../src/charts/window/series.ts';

/** A limit as a chart has it. */
export const limit = (low: number, rest: Partial<Limit> = {}): Limit => ({
  low,
  high: low,
  relation: '=',
  text: `${low} V`,
  products: [],
  doubtful: false,
  statement: `limit ${low}`,
  ...rest,
});

/** A computed thermodynamic window of Li6PS5Cl, unless the test says otherwise. */
export const window = (
  id: string,
  reduction: Limit | undefined,
  oxidation: Limit | undefined,
  rest: Partial<Window> = {},
): Window => ({
  id,
  subject: { kind: 'material', id: 'li6ps5cl', title: 'Li6PS5Cl' },
  main: 'sulfide',
  variant: 'thermodynamic',
  method: 'computed',
  paper: { id: `paper-${id}`, short: `Paper ${id}` },
  reduction,
  oxidation,
  ...rest,
});
