import type { Knowledge } from '../knowledge.ts';
import { paper } from '../paper.ts';
import { chartPage } from './chart-page.ts';
import { familiesPage } from './families-page.ts';
import { strategyCards } from './strategy-card.ts';

/** What the front page says and counts. */
export function homePage(knowledge: Knowledge) {
  const sources = [...knowledge.reference.values()].filter(({ data }) => data.summary !== undefined);
  return {
    counts: {
      values: knowledge.measurements.length,
      materials: knowledge.material.size,
      papers: knowledge.reference.size,
      strategies: knowledge.strategy.size,
      errata: sources.reduce((sum, { data }) => sum + data.errata.length, 0),
    },
    families: familiesPage(knowledge),
    strategies: strategyCards(knowledge, [...knowledge.strategy.keys()]),
    sources: sources.map(({ id, data }) => ({ paper: paper(knowledge, id), summary: data.summary ?? '' })),
    windows: chartPage(knowledge, ['reduction-potential', 'oxidation-potential', 'stability-window']),
  };
}
