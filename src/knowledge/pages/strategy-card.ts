import { approach } from '../../schema/vocabulary/approach.ts';
import { issue } from '../../schema/vocabulary/issue.ts';
import { side } from '../../schema/vocabulary/side.ts';
import type { Knowledge } from '../knowledge.ts';

/** Strategies in a list, in the order of the ids. */
export function strategyCards(knowledge: Knowledge, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const strategy = knowledge.strategy.get(id);
    if (!strategy) return [];
    const { title, summary, side: sideId, approach: approachId, issues } = strategy.data;
    return [
      {
        id,
        title,
        summary,
        side: sideId,
        sideLabel: side.terms[sideId].label,
        approach: approachId,
        approachLabel: approach.terms[approachId].label,
        issues: issues.map((one) => issue.terms[one].label),
        studies: knowledge.studiesOf.get(id)?.size ?? 0,
      },
    ];
  });
}
export type StrategyCard = ReturnType<typeof strategyCards>[number];
