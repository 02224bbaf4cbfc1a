import type { Knowledge } from '../knowledge.ts';
import { elementsIn } from './chart-page.ts';
import { materialRows } from './material-rows.ts';
import type { MaterialRow } from './material-rows.ts';
import { tableValue } from './table-value.ts';

/** All materials for the table that a reader can explore, in the order of their families. */
export function materialTable(knowledge: Knowledge) {
  return materialRows(knowledge, [...knowledge.material.values()]).map((one) => row(knowledge, one));
}
export type MaterialTableRow = ReturnType<typeof materialTable>[number];

function row(knowledge: Knowledge, one: MaterialRow) {
  const { id, title, formula, aliases, family, main, form, count } = one;
  const record = knowledge.material.get(id);
  return {
    id,
    title,
    formula,
    aliases,
    family,
    main: { id: main, title: knowledge.family.get(main)?.data.title ?? main },
    form,
    elements: record && elementsIn(record),
    conductivities: one.conductivities.map(tableValue),
    limits: one.limits.map(tableValue),
    count,
  };
}
