import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { paperEntries } from '../../src/knowledge/search/paper-entries.ts';
import { recordFile } from '../../src/knowledge/search/search-files.ts';
import { valueEntries } from '../../src/knowledge/search/value-entries.ts';
import type { Entry } from '../../src/schema/collections.ts';
import { find } from '../../src/search/find.ts';
import type { Findings } from '../../src/search/find.ts';
import { readQuery } from '../../src/search/query.ts';
import { indexedPaper, indexedRecord } from '../../src/search/search-index.ts';
import type { Index } from '../../src/search/search-index.ts';

/** The index of some records, as the browser has it when all of its parts have arrived. */
export function indexOf(entries: readonly Entry[]): Index {
  const knowledge = joinRecords(entries);
  const { vocabulary, records } = recordFile(knowledge);
  return {
    vocabulary,
    records: records.map(indexedRecord),
    papers: paperEntries(knowledge).map(indexedPaper),
    values: valueEntries(knowledge),
  };
}

export const answer = (index: Index, question: string): Findings =>
  find(index, readQuery(question, index.vocabulary));

/** The answers in their order: `material li6ps5cl`. */
export const named = (findings: Findings): string[] =>
  findings.groups.flatMap(({ hits }) => hits.map(({ kind, id }) => `${kind} ${id}`));
