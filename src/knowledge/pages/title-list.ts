import type { Entry } from '../../schema/collections.ts';
import type { Knowledge } from '../knowledge.ts';

/** Records of one kind for a plain list, by title. */
export function titleList(records: Iterable<Entry<'electrode'> | Entry<'concept'>>) {
  return [...records]
    .map(({ kind, id, data }) => ({ kind, id, title: data.title, summary: data.summary }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The words of the field, and the themes on which the source documents look ahead. */
export function conceptsPage(knowledge: Knowledge) {
  const concepts = [...knowledge.concept.values()];
  return {
    terms: titleList(concepts.filter(({ data }) => data.group === 'term')),
    outlooks: titleList(concepts.filter(({ data }) => data.group === 'outlook')),
  };
}
