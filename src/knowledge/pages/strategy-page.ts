import type { Entry } from '../../schema/collections.ts';
import { approach } from '../../schema/vocabulary/approach.ts';
import { issue } from '../../schema/vocabulary/issue.ts';
import { side } from '../../schema/vocabulary/side.ts';
import { article } from '../article.ts';
import { mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { shortName, withPapers } from '../paper.ts';
import { placesOf, statement } from '../statement.ts';
import { valuesOfStudy } from '../strategy-feats.ts';
import { claimRows } from './claim-rows.ts';

/** A strategy with the studies that bear on it and their numbers. */
export function strategyPage(knowledge: Knowledge, strategy: Entry<'strategy'>) {
  const { id, data, body } = strategy;
  const text = article(body);
  const evidence = [...(knowledge.studiesOf.get(id) ?? [])].map(([reference, findings]) => ({
    paper: { id: reference, short: shortName(knowledge, reference) },
    findings: findings.map(({ finding, source }) => ({ text: finding, places: placesOf(knowledge, source) })),
    statements: valuesOfStudy(knowledge, reference).map((one) => statement(knowledge, one)),
  }));
  return withPapers(knowledge, {
    id,
    ...data,
    sideTerm: side.terms[data.side],
    approachTerm: approach.terms[data.approach],
    issueTerms: data.issues.map((one) => issue.terms[one]),
    familyNames: data.families.map((one) => ({
      id: one,
      title: knowledge.family.get(one)?.data.title ?? one,
      main: mainFamily(knowledge, one),
    })),
    electrodeNames: data.electrodes.map((one) => ({
      id: one,
      title: knowledge.electrode.get(one)?.data.title ?? one,
    })),
    article: text,
    evidence,
    claims: claimRows(knowledge, strategy),
  });
}
export type StrategyPage = ReturnType<typeof strategyPage>;
