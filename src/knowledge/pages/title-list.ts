import type { Knowledge } from '../knowledge.ts';

/** Records of one kind for a plain list, by title. */
export function titleList(knowledge: Knowledge, kind: 'electrode' | 'concept') {
  return [...knowledge[kind].values()]
    .map(({ id, data }) => ({ kind, id, title: data.title, summary: data.summary }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
