import type { Entry } from '../../schema/collections.ts';
import { article } from '../article.ts';
import type { Knowledge } from '../knowledge.ts';
import { named } from '../named.ts';
import { withPapers } from '../paper.ts';

/** A term of the field with its explanation. */
export function conceptPage(knowledge: Knowledge, { id, data, body }: Entry<'concept'>) {
  const text = article(body);
  return withPapers(knowledge, {
    id,
    ...data,
    article: text,
    related: data.related.map((one) => named(knowledge, 'concept', one)),
  });
}
export type ConceptPage = ReturnType<typeof conceptPage>;
