import type { TableKind } from '../../../src/charts/table/column.ts';

export type Fruit = {
  readonly id: string;
  readonly name: string;
  readonly colours: readonly string[];
  readonly weight?: number;
};

/** A small table with one column of each kind. */
export const fruits: TableKind<Fruit> = {
  name: 'errata',
  nouns: ['fruit', 'fruits'],
  papersOf: ({ id }) => [`paper-of-${id}`],
  columns: [
    {
      id: 'name',
      label: 'Name',
      share: 2,
      key: ({ name }) => name,
      filter: { kind: 'text', of: ({ name }) => name },
      file: { name: ({ name }) => name },
    },
    {
      id: 'colour',
      label: 'Colour',
      share: 1,
      key: ({ colours }) => colours.join(' ') || undefined,
      filter: { kind: 'facet', of: ({ colours }) => colours.map((id) => ({ id, label: id })) },
      file: { colours: ({ colours }) => colours.join(' | ') },
    },
    {
      id: 'weight',
      label: 'Weight',
      share: 1,
      isNumber: true,
      isExtra: true,
      key: ({ weight }) => weight,
      filter: { kind: 'range', of: ({ weight }) => weight },
      file: { weight: ({ weight }) => (weight === undefined ? '' : `${weight}\u00a0g`) },
    },
  ],
};

export const basket: readonly Fruit[] = [
  { id: 'a', name: 'Apple', colours: ['red', 'green'], weight: 150 },
  { id: 'b', name: 'Pear', colours: ['green'], weight: 180 },
  { id: 'c', name: 'Cherry', colours: ['red'] },
  { id: 'd', name: 'Pineapple', colours: [], weight: 1000 },
];
