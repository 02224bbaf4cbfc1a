import { ranks } from './hit.ts';
import type { Hit } from './hit.ts';
import type { Index, IndexedRecord } from './search-index.ts';
import { paperHit } from './papers.ts';

/** So many strategies and papers follow what was found; its own page has all of them. */
const most = 6;

/** What belongs to the records that a question names: the family, its materials, its strategies, the papers that report values. */
export function related(index: Index, exact: readonly Hit[]): Hit[] {
  const records = exact.flatMap(
    ({ kind, id }) => index.records.find((record) => record.kind === kind && record.id === id) ?? [],
  );
  return records.flatMap((record) => {
    if (record.kind === 'material')
      return [...familyOf(index, record), ...strategiesFor(index, record), ...papersOn(index, record)];
    if (record.kind === 'family') return [...materialsOf(index, record), ...strategiesFor(index, record)];
    return record.kind === 'electrode' ? papersOn(index, record) : [];
  });
}

function familyOf({ records }: Index, material: IndexedRecord): Hit[] {
  const [nearest] = material.families ?? [];
  return records
    .filter(({ kind, id }) => kind === 'family' && id === nearest)
    .map((family) => hit(family, `the family of ${material.title}`));
}

function materialsOf({ records }: Index, family: IndexedRecord): Hit[] {
  return records
    .filter(({ kind, families }) => kind === 'material' && families?.includes(family.id))
    .map((material) => hit(material, `of the family ${family.title}`));
}

/** Strategies that suit the family itself, or the family of a material or one above it, the most studied first. */
function strategiesFor({ records }: Index, record: IndexedRecord): Hit[] {
  const line = [...(record.kind === 'family' ? [record.id] : []), ...(record.families ?? [])];
  const titleOf = (id: string) => records.find((one) => one.kind === 'family' && one.id === id)?.title ?? id;
  return records
    .filter(({ kind }) => kind === 'strategy')
    .flatMap((strategy) => {
      const suited = line.find((id) => strategy.families?.includes(id));
      return suited === undefined ? [] : [hit(strategy, `for ${titleOf(suited)}`)];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
}

function papersOn({ papers = [] }: Index, record: IndexedRecord): Hit[] {
  return papers
    .filter(({ subjects }) => subjects.includes(record.id))
    .slice(0, most)
    .map((paper) => paperHit(paper, ranks.related, `reports values of ${record.title}`));
}

const hit = ({ kind, id, title, weight }: IndexedRecord, why: string): Hit => ({
  kind,
  id,
  title,
  why,
  weight,
  rank: ranks.related,
});
