import type { Knowledge } from '../knowledge.ts';
import { indexed } from '../indexed.ts';
import { papers, shortName } from '../paper.ts';
import { chartPage } from './chart-page.ts';
import { familiesPage } from './families-page.ts';
import { strategyCards } from './strategy-card.ts';

/** What the front page says and counts. */
export function homePage(knowledge: Knowledge) {
  const references = [...knowledge.reference.values()];
  const sources = references.filter(({ data }) => data.summary !== undefined);
  return {
    counts: {
      values: knowledge.measurements.length,
      materials: knowledge.material.size,
      papers: references.length,
      strategies: knowledge.strategy.size,
      disagreements:
        knowledge.disagreements.length + references.reduce((sum, { data }) => sum + data.errata.length, 0),
    },
    families: familiesPage(knowledge),
    strategies: mostStudied(knowledge),
    sources: sources.map(({ id, data }) => ({
      kind: 'reference' as const,
      id,
      title: shortName(knowledge, id),
      summary: data.summary ?? '',
    })),
    windows: largestStudy(knowledge),
  };
}

/** So many strategies stand on the front page; the others are one click further. */
const STRATEGIES_SHOWN = 6;

/** The strategies with the most studies behind them. */
function mostStudied(knowledge: Knowledge) {
  return strategyCards(knowledge, [...knowledge.strategy.keys()])
    .sort((a, b) => b.studies - a.studies || (a.id < b.id ? -1 : 1))
    .slice(0, STRATEGIES_SHOWN);
}

/**
 * The computed windows of the one paper that gives most of them: one method throughout, so that the front page compares like with
 * like. The chart page has them all.
 */
function largestStudy(knowledge: Knowledge) {
  const { plotted, families } = chartPage(knowledge, ['reduction-potential', 'oxidation-potential']);
  const computed = plotted.filter(({ statement }) => statement.measurement.datum.variant === 'thermodynamic');
  const studies = indexed(computed, ({ statement }) => [statement.reference.id]);
  const [reference, largest] = [...studies].sort(([, a], [, b]) => b.length - a.length)[0] ?? [undefined, []];
  return {
    plotted: largest,
    families,
    papers: papers(knowledge, reference === undefined ? [] : [reference]),
  };
}
