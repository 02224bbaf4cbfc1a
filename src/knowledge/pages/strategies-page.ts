import { side } from '../../schema/vocabulary/side.ts';
import type { Knowledge } from '../knowledge.ts';
import { strategyCards } from './strategy-card.ts';

/** All strategies by the part of the cell they work on. */
export function strategiesPage(knowledge: Knowledge) {
  const cards = strategyCards(knowledge, [...knowledge.strategy.keys()]);
  return side.ids
    .map((id) => ({ id, ...side.terms[id], strategies: cards.filter((card) => card.side === id) }))
    .filter((group) => group.strategies.length > 0);
}
