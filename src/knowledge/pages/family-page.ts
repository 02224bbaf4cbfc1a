import type { Entry } from '../../schema/collections.ts';
import { article } from '../article.ts';
import { branch, familyTree, lineage, mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { listings } from '../listing.ts';
import { withPapers } from '../paper.ts';
import { materialRows } from './material-rows.ts';
import { strategyCards } from './strategy-card.ts';

/** A family with its sub-families, its materials and what is said of it as a whole. */
export function familyPage(knowledge: Knowledge, { id, data, body }: Entry<'family'>) {
  const text = article(body);
  const members = branch(knowledge.family, id);
  const measurements = knowledge.measurementsOf.family.get(id) ?? [];
  const materials = materialRows(knowledge, (material) => members.has(material.data.family));
  const suited = [...knowledge.strategy.values()].filter((strategy) =>
    strategy.data.families.some((family) => members.has(family)),
  );
  return withPapers(knowledge, {
    id,
    ...data,
    main: mainFamily(knowledge.family, id),
    line: lineage(knowledge.family, id).map((family) => ({ id: family.id, title: family.data.title })),
    below: familyTree(knowledge.family, id).map(({ family }) => ({
      id: family.id,
      title: family.data.title,
      summary: family.data.summary,
    })),
    article: text,
    materials,
    properties: listings(knowledge, measurements),
    strategies: strategyCards(
      knowledge,
      suited.map((strategy) => strategy.id),
    ),
  });
}
export type FamilyPage = ReturnType<typeof familyPage>;
