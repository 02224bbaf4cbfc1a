import { idList, textList } from './table.ts';
import type { Table } from './table.ts';

/** Every paper, one row each. */
export const references: Table = {
  name: 'references',
  describes: 'Every paper: its bibliography as printed in our sources, and where it is cited.',
  columns: [
    'id',
    'type',
    'authors',
    'title',
    'container',
    'year',
    'volume',
    'issue',
    'page',
    'doi',
    'cited_in',
    'url',
  ],
  rows: (knowledge, urls) =>
    [...knowledge.reference.values()].map(({ id, data }) => ({
      id,
      type: data.type,
      authors: textList([...data.authors, ...(data.etal ? ['et al.'] : [])]),
      title: data.title ?? '',
      container: data.container ?? '',
      year: String(data.year),
      volume: data.volume ?? '',
      issue: data.issue ?? '',
      page: data.pages ?? '',
      doi: data.doi ?? '',
      cited_in: idList(data.citedIn.map(({ review, number }) => `${review}:${number}`)),
      url: urls.record('reference', id),
    })),
};
