import type { Entry } from '../../schema/collections.ts';
import { article } from '../article.ts';
import { branch, lineage, mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { listings } from '../listing.ts';
import { withPapers } from '../paper.ts';
import { materialRows } from './material-rows.ts';
import { strategyCards } from './strategy-card.ts';

/** A family with its sub-families, its materials and what is said of it as a whole. */
export function familyPage(knowledge: Knowledge, { id, data, body }: Entry<'family'>) {
  const text = article(body);
  const members = [...branch(knowledge, id)];
  const materials = members.flatMap((family) => knowledge.materialsOf.get(family) ?? []);
  const suited = members.flatMap((family) => knowledge.strategiesFor.family.get(family) ?? []);
  return withPapers(knowledge, {
    id,
    ...data,
    main: mainFamily(knowledge, id),
    line: lineage(knowledge, id).map((family) => ({ id: family.id, title: family.data.title })),
    below: (knowledge.subfamilies.get(id) ?? []).map((family) => ({
      kind: 'family' as const,
      id: family.id,
      title: family.data.title,
      summary: family.data.summary,
    })),
    article: text,
    materials: materialRows(knowledge, materials),
    properties: listings(knowledge, knowledge.measurementsOf.family.get(id) ?? []),
    strategies: strategyCards(knowledge, [...new Set(suited)].sort()),
  });
}
export type FamilyPage = ReturnType<typeof familyPage>;
