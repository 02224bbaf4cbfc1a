import { csvFormat } from 'd3-dsv';
import type { FoundStrategy } from '../../knowledge/pages/strategies-page.ts';
import type { Feat } from '../../knowledge/strategy-feats.ts';

/** The strategies on view as CSV, one line for each. What is not reported is empty. Where the open data has the same column, it has the same name. */
export function strategiesCsv(strategies: readonly FoundStrategy[]): string {
  const records = strategies.map(({ id, title, side, approach, issues, studies, ...one }) => ({
    id,
    title,
    side,
    approach,
    issues: issues.join(' '),
    electrodes: one.electrodes.join(' '),
    studies: String(studies.length),
    references: studies.join(' '),
    ...featColumns('best_retention', one.retention),
    best_retention_after: plain(one.retention?.after ?? ''),
    ...featColumns('longest_cycling_hours', one.hours),
    ...featColumns('longest_cycling_cycles', one.cycles),
  }));
  return `${csvFormat(records)}\n`;
}

const featColumns = (name: string, feat: Feat | undefined) => ({
  [name]: plain(feat?.text ?? ''),
  [`${name}_reference`]: feat?.paper.id ?? '',
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The papers that are evidence for some strategies, each once, in alphabetical order of their ids. */
export const papersBehind = (strategies: readonly FoundStrategy[]): string[] =>
  [...new Set(strategies.flatMap(({ studies }) => studies))].sort();
