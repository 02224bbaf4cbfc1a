import type { Knowledge } from '../knowledge.ts';
import { paper } from '../paper.ts';

/** All papers for the list: by year, newest first, with what rests on each. */
export function referenceRows(knowledge: Knowledge) {
  return [...knowledge.reference.values()]
    .map((entry) => ({
      paper: paper(knowledge, entry),
      values: entry.data.data.length,
      strategies: entry.data.strategies.length,
    }))
    .sort((a, b) => b.paper.year - a.paper.year || (a.paper.id < b.paper.id ? -1 : 1));
}
export type ReferenceRow = ReturnType<typeof referenceRows>[number];
