import type { Entry } from '../../schema/collections.ts';
import { approach } from '../../schema/vocabulary/approach.ts';
import { issue } from '../../schema/vocabulary/issue.ts';
import { side } from '../../schema/vocabulary/side.ts';
import { mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { named } from '../named.ts';
import { shortName } from '../paper.ts';

/** All strategies for the table that a reader can explore, by the part of the cell they work on. */
export function strategyTable(knowledge: Knowledge) {
  return [...knowledge.strategy.values()]
    .toSorted(
      (a, b) =>
        side.ids.indexOf(a.data.side) - side.ids.indexOf(b.data.side) ||
        (a.data.title < b.data.title ? -1 : Number(a.data.title > b.data.title)),
    )
    .map((strategy) => row(knowledge, strategy));
}
export type StrategyTableRow = ReturnType<typeof strategyTable>[number];

function row(knowledge: Knowledge, { id, data }: Entry<'strategy'>) {
  const mains = [...new Set(data.families.map((one) => mainFamily(knowledge, one)))];
  return {
    id,
    title: data.title,
    aliases: data.aliases,
    summary: data.summary,
    side: { id: data.side, label: side.terms[data.side].label },
    approach: { id: data.approach, label: approach.terms[data.approach].label },
    issues: data.issues.map((one) => ({ id: one, label: issue.terms[one].label })),
    families: data.families.map((one) => named(knowledge, 'family', one)),
    mains: mains.map((one) => named(knowledge, 'family', one)),
    electrodes: data.electrodes.map((one) => named(knowledge, 'electrode', one)),
    studies: [...(knowledge.studiesOf.get(id)?.keys() ?? [])].map((one) => ({
      id: one,
      short: shortName(knowledge, one),
    })),
  };
}
