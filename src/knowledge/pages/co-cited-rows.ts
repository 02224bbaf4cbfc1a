import { coCited } from '../co-cited.ts';
import type { Tie } from '../co-cited.ts';
import type { Knowledge } from '../knowledge.ts';
import { shortName } from '../paper.ts';

/** So many papers are shown: those with the most in common. */
const most = 8;

/** So many ties are named; the others are counted. */
const namedTies = 5;

/** The papers that are cited together with a paper, with what cites both in words. */
export function coCitedRows(knowledge: Knowledge, reference: string) {
  const all = coCited(knowledge, reference);
  const rows = all.slice(0, most).map(({ reference: id, ties }) => ({
    paper: { id, name: shortName(knowledge, id), title: knowledge.reference.get(id)?.data.title },
    count: ties.length,
    counts: kinds.flatMap(({ kind, one, several }) => {
      const count = ties.filter((tie) => tie.kind === kind).length;
      return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
    }),
    ties: ties.slice(0, namedTies).map(({ kind, text, record }) => ({ kind, text, record })),
    others: Math.max(0, ties.length - namedTies),
  }));
  return { rows, all: all.length };
}
export type CoCitedRows = ReturnType<typeof coCitedRows>;

const kinds: readonly { readonly kind: Tie['kind']; readonly one: string; readonly several: string }[] = [
  { kind: 'strategy', one: 'strategy', several: 'strategies' },
  { kind: 'claim', one: 'claim', several: 'claims' },
  { kind: 'values', one: 'property', several: 'properties' },
  { kind: 'page', one: 'page', several: 'pages' },
];
