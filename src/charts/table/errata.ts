import type { ErratumTableRow } from '../../knowledge/pages/erratum-table.ts';
import type { TableKind } from './column.ts';

const about = ({ references, materials }: ErratumTableRow) =>
  [...references, ...materials].map(({ title }) => title).join(', ');

/** Every correction and doubt, as a reader can explore them. */
export const errata: TableKind<ErratumTableRow> = {
  name: 'errata',
  nouns: ['correction or doubt', 'corrections and doubts'],
  papersOf: ({ review }) => [review.id],
  columns: [
    {
      id: 'document',
      label: 'Where',
      share: 3,
      key: ({ review, locator }) => `${review.short} ${locator}`,
      filter: { kind: 'facet', of: ({ review }) => [{ id: review.id, label: review.short }] },
      file: { document: ({ review }) => review.short, locator: ({ locator }) => locator },
    },
    {
      id: 'kind',
      label: 'Kind',
      share: 2,
      key: ({ kind }) => kind.label,
      filter: { kind: 'facet', of: ({ kind }) => [kind] },
      file: { kind: ({ kind }) => kind.label },
    },
    {
      id: 'printed',
      label: 'Printed',
      share: 4,
      key: ({ printed }) => printed,
      filter: { kind: 'text', of: ({ printed }) => printed },
      file: { printed: ({ printed }) => printed },
    },
    {
      id: 'meant',
      label: 'Probably meant',
      share: 4,
      key: ({ reading }) => reading,
      filter: {
        kind: 'facet',
        of: ({ reading }) => [
          reading === undefined ? { id: 'unknown', label: 'not known' } : { id: 'known', label: 'known' },
        ],
      },
      file: { probably_meant: ({ reading = '' }) => reading },
    },
    {
      id: 'why',
      label: 'Why',
      share: 6,
      key: ({ reason }) => reason,
      filter: { kind: 'text', of: (row) => `${row.reason} ${about(row)}` },
      file: { reason: ({ reason }) => reason, about },
    },
  ],
};
