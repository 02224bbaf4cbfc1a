import type { Knowledge } from '../knowledge.ts';
import { referenceRows } from './reference-rows.ts';
import { referenceTable } from './reference-table.ts';

/** All papers: the list, and the same to explore. */
export const referencesPage = (knowledge: Knowledge) => ({
  rows: referenceRows(knowledge),
  table: referenceTable(knowledge),
});
