import type { Knowledge } from '../knowledge.ts';
import { erratumRows } from './erratum-rows.ts';

/** All corrections and doubts for the table that a reader can explore, document by document. */
export function erratumTable(knowledge: Knowledge) {
  return erratumRows(knowledge, knowledge.reference.values()).map((one) => ({
    id: one.anchor,
    review: one.review,
    locator: one.locator,
    kind: { id: one.kind, label: one.kindLabel },
    printed: one.printed,
    reading: one.reading,
    reason: one.reason,
    references: one.references,
    materials: one.materials,
  }));
}
export type ErratumTableRow = ReturnType<typeof erratumTable>[number];
