import type { ReferenceTableRow } from '../../knowledge/pages/reference-table.ts';
import type { TableKind } from './column.ts';

/** Every paper, as a reader can explore them. */
export const references: TableKind<ReferenceTableRow> = {
  name: 'references',
  nouns: ['paper', 'papers'],
  papersOf: ({ id }) => [id],
  columns: [
    {
      id: 'paper',
      label: 'Paper',
      share: 12,
      key: ({ short }) => short,
      filter: {
        kind: 'text',
        of: ({ short, authors, title = '', container = '', year, doi = '' }) =>
          `${short} ${authors} ${title} ${container} ${year} ${doi}`,
        placeholder: 'author, title, DOI',
      },
      file: { paper: ({ short }) => short },
    },
    {
      id: 'authors',
      label: 'Authors',
      share: 5,
      isExtra: true,
      key: ({ authors }) => authors,
      file: { authors: ({ authors }) => authors },
    },
    {
      id: 'title',
      label: 'Title',
      share: 7,
      isExtra: true,
      key: ({ title }) => title,
      file: { title: ({ title = '' }) => title },
    },
    {
      id: 'journal',
      label: 'Journal',
      share: 4,
      isExtra: true,
      key: ({ container }) => container,
      filter: { kind: 'text', of: ({ container = '' }) => container, placeholder: 'J. Power Sources' },
      file: { journal: ({ container = '' }) => container },
    },
    {
      id: 'year',
      label: 'Year',
      share: 2,
      isNumber: true,
      key: ({ year }) => year,
      filter: { kind: 'range', of: ({ year }) => year },
      file: { year: ({ year }) => String(year) },
    },
    {
      id: 'type',
      label: 'Type',
      share: 2,
      isExtra: true,
      key: ({ type }) => type,
      filter: { kind: 'facet', of: ({ type }) => [{ id: type, label: type }] },
      file: { type: ({ type }) => type },
    },
    {
      id: 'cited-by',
      label: 'Cited by',
      share: 5,
      key: ({ citedIn }) => citedIn.map(({ short, number }) => `${short} ${number}`).join(' ') || undefined,
      filter: {
        kind: 'facet',
        of: ({ citedIn }) => citedIn.map(({ id, short }) => ({ id, label: short })),
      },
      file: {
        cited_by: ({ citedIn }) => citedIn.map(({ short, number }) => `${short} [${number}]`).join(', '),
      },
    },
    {
      id: 'values',
      label: 'Values',
      share: 2,
      isNumber: true,
      key: ({ values }) => values,
      filter: { kind: 'range', of: ({ values }) => values },
      file: { values: ({ values }) => String(values) },
    },
    {
      id: 'strategies',
      label: 'Strategies',
      share: 2,
      isNumber: true,
      key: ({ strategies }) => strategies,
      filter: { kind: 'range', of: ({ strategies }) => strategies },
      file: { strategies: ({ strategies }) => String(strategies) },
    },
    {
      id: 'doi',
      label: 'DOI',
      share: 4,
      isExtra: true,
      key: ({ doi }) => doi,
      file: { doi: ({ doi = '' }) => doi },
    },
  ],
};
