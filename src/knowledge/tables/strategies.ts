import { idList } from './table.ts';
import type { Table } from './table.ts';

/** Every strategy, one row each. */
export const strategies: Table = {
  name: 'strategies',
  describes: 'Every strategy: where it acts, what it answers, and the papers that are evidence for it.',
  columns: ['id', 'title', 'side', 'approach', 'issues', 'families', 'references', 'url'],
  rows: (knowledge, urls) =>
    [...knowledge.strategy.values()].map(({ id, data }) => ({
      id,
      title: data.title,
      side: data.side,
      approach: data.approach,
      issues: idList(data.issues),
      families: idList(data.families),
      references: idList([...(knowledge.studiesOf.get(id)?.keys() ?? [])]),
      url: urls.record('strategy', id),
    })),
};
