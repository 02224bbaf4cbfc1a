import type { Knowledge } from '../knowledge.ts';
import { papers } from '../paper.ts';
import type { Paper } from '../paper.ts';

/** The full citation of a paper, as a table that can be explored shows and copies it. */
export type CitedPaper = Pick<Paper, 'citation' | 'doi'>;

/** The papers of a table by their ids. */
export function tablePapers(
  knowledge: Knowledge,
  ids: Iterable<string>,
): Readonly<Record<string, CitedPaper>> {
  return Object.fromEntries(
    papers(knowledge, ids).map(({ id, citation, doi }) => [id, { citation, doi }] as const),
  );
}
