import type { Table } from './table.ts';

/** Every family of electrolytes, one row each, in the order of the tree. */
export const families: Table = {
  name: 'families',
  describes: 'Every family and sub-family of electrolytes, with the family above it.',
  columns: ['id', 'title', 'parent', 'formula', 'materials', 'url'],
  rows: (knowledge, urls) =>
    [...knowledge.family.values()]
      .sort((a, b) => (knowledge.familyRank.get(a.id) ?? 0) - (knowledge.familyRank.get(b.id) ?? 0))
      .map(({ id, data }) => ({
        id,
        title: data.title,
        parent: data.parent ?? '',
        formula: data.formula ?? '',
        materials: String(knowledge.materialsOf.get(id)?.length ?? 0),
        url: urls.record('family', id),
      })),
};
