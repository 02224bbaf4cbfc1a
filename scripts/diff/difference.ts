import { joinRecords } from '../../src/knowledge/knowledge.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { ReadEntry } from '../../src/reading/entry.ts';
import { disagreementChanges } from './disagreement-changes.ts';
import type { DisagreementChanges } from './disagreement-changes.ts';
import { measurementChanges } from './measurement-changes.ts';
import type { MeasurementChanges } from './measurement-changes.ts';
import { pageChanges } from './page-changes.ts';
import type { PageChanges } from './page-changes.ts';
import { rankingChanges } from './ranking-changes.ts';
import type { RankingChange } from './ranking-changes.ts';
import { recordChanges } from './record-changes.ts';
import type { RecordChanges } from './record-changes.ts';
import { renamed } from './renamed.ts';
import { summaryChanges } from './summary-changes.ts';
import type { SummaryChange } from './summary-changes.ts';

/** What a change of the content does, in the terms of the site. */
export type Difference = {
  readonly before: Knowledge;
  readonly after: Knowledge;
  readonly measurements: MeasurementChanges;
  readonly disagreements: DisagreementChanges;
  readonly summaries: readonly SummaryChange[];
  readonly rankings: readonly RankingChange[];
  readonly records: RecordChanges;
  readonly pages: PageChanges;
};

export function difference(before: Knowledge, after: Knowledge): Difference {
  const renames = renamed(before, after);
  return {
    before,
    after,
    measurements: measurementChanges(before, after, renames),
    disagreements: disagreementChanges(before, after),
    summaries: summaryChanges(before, after),
    rankings: rankingChanges(before, after),
    records: recordChanges(before, after, renames),
    pages: pageChanges(before, after),
  };
}

/** The records of the files that could be read, joined. */
export const joined = (content: readonly ReadEntry[]): Knowledge =>
  joinRecords(content.flatMap(({ entry }) => entry ?? []));

/** The files whose records nobody can compare. */
export const unread = (content: readonly ReadEntry[]): string[] =>
  content.filter(({ entry }) => entry === undefined).map(({ file }) => file);
