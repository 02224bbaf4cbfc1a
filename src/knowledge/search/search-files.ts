import { shortCitation } from '../../bibliography/citation.ts';
import type { Knowledge } from '../knowledge.ts';
import { askedProperties } from './asked-properties.ts';
import { paperEntries } from './paper-entries.ts';
import { recordEntries } from './record-entries.ts';
import { valueEntries } from './value-entries.ts';

/** What the search box fetches first: what may be asked for, and the names and compositions of all records. */
export function recordFile(knowledge: Knowledge) {
  const reviews = [...knowledge.listOf.keys()].flatMap((id) => {
    const entry = knowledge.reference.get(id);
    return entry ? [{ id, short: shortCitation(entry.data) }] : [];
  });
  return { vocabulary: { properties: askedProperties, reviews }, records: recordEntries(knowledge) };
}
export type RecordFile = ReturnType<typeof recordFile>;

/** What it fetches next, and what only questions about values need. */
export const paperFile = (knowledge: Knowledge) => paperEntries(knowledge);
export const valueFile = (knowledge: Knowledge) => valueEntries(knowledge);
