import type { Statement } from '../statement.ts';

/** One value inside a cell of a table that a reader can explore. */
export function tableValue(said: Statement) {
  const { base, datum } = said.measurement;
  return {
    property: said.property,
    /** What stands before it in a running line. */
    words: said.inWords ?? said.propertyLabel,
    text: said.valueText,
    low: base.low,
    high: base.high,
    unit: base.unit,
    relation: datum.relation,
    variant: said.variant,
    temperature: said.temperature,
    status: said.status,
    paper: said.reference,
  };
}
export type TableValue = ReturnType<typeof tableValue>;
