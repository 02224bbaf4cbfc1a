import { shortCitation } from '../../bibliography/citation.ts';
import type { Knowledge } from '../knowledge.ts';
import { askedProperties } from './asked-properties.ts';
import { recordEntries } from './record-entries.ts';

/** What the search box fetches first: what may be asked for, and the names and compositions of all records. */
export function recordFile(knowledge: Knowledge) {
  const reviews = [...knowledge.listOf.keys()].flatMap((id) => {
    const entry = knowledge.reference.get(id);
    return entry ? [{ id, short: shortCitation(entry.data) }] : [];
  });
  return { vocabulary: { properties: askedProperties, reviews }, records: recordEntries(knowledge) };
}
export type RecordFile = ReturnType<typeof recordFile>;
