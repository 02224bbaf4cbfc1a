import type { Statement } from './statement.ts';

/** What a browser is sent of a statement: its words, and of its numbers those that a row sorts by. */
export function sentStatement(said: Statement) {
  const { base, datum } = said.measurement;
  return {
    id: said.id,
    property: said.property,
    propertyLabel: said.propertyLabel,
    value: said.value,
    valueText: said.valueText,
    temperature: said.temperature,
    conditions: said.conditions,
    method: said.method,
    variant: said.variant,
    form: said.form,
    products: said.products,
    reference: said.reference,
    places: said.places,
    status: said.status,
    note: said.note,
    measurement: { base, datum: { relation: datum.relation } },
  };
}
