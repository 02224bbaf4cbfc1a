import type { StrategyTableRow } from '../../knowledge/pages/strategy-table.ts';
import type { TableKind } from './column.ts';

const titles = (all: readonly { readonly title: string }[]) => all.map(({ title }) => title).join(', ');
const labels = (all: readonly { readonly label: string }[]) => all.map(({ label }) => label).join(', ');

/** Every strategy, as a reader can explore them. The finder on the same page has names of its own in the address. */
export const strategies: TableKind<StrategyTableRow> = {
  name: 'strategies',
  nouns: ['strategy', 'strategies'],
  papersOf: ({ studies }) => studies.map(({ id }) => id),
  prefix: 't.',
  columns: [
    {
      id: 'strategy',
      label: 'Strategy',
      share: 7,
      key: ({ title }) => title,
      filter: {
        kind: 'text',
        of: ({ title, aliases, summary }) => [title, ...aliases, summary].join(' '),
        placeholder: 'coating, LiNbO3',
      },
      file: { strategy: ({ title }) => title, summary: ({ summary }) => summary },
    },
    {
      id: 'side',
      label: 'Acts on',
      share: 3,
      key: ({ side }) => side.label,
      filter: { kind: 'facet', of: ({ side }) => [side], isInOrder: true },
      file: { side: ({ side }) => side.label },
    },
    {
      id: 'approach',
      label: 'Approach',
      share: 3,
      key: ({ approach }) => approach.label,
      filter: { kind: 'facet', of: ({ approach }) => [approach] },
      file: { approach: ({ approach }) => approach.label },
    },
    {
      id: 'issue',
      label: 'Answers',
      share: 4,
      key: ({ issues }) => labels(issues),
      filter: { kind: 'facet', of: ({ issues }) => issues },
      file: { issues: ({ issues }) => labels(issues) },
    },
    {
      id: 'family',
      label: 'Suits',
      share: 3,
      key: ({ families }) => titles(families) || undefined,
      filter: { kind: 'facet', of: ({ mains }) => mains.map(({ id, title }) => ({ id, label: title })) },
      file: { families: ({ families }) => titles(families) },
    },
    {
      id: 'electrode',
      label: 'Shown with',
      share: 3,
      isExtra: true,
      key: ({ electrodes }) => titles(electrodes) || undefined,
      filter: {
        kind: 'facet',
        of: ({ electrodes }) => electrodes.map(({ id, title }) => ({ id, label: title })),
      },
      file: { electrodes: ({ electrodes }) => titles(electrodes) },
    },
    {
      id: 'studies',
      label: 'Studies',
      share: 1.6,
      isNumber: true,
      key: ({ studies }) => studies.length,
      filter: { kind: 'range', of: ({ studies }) => studies.length },
      file: {
        studies: ({ studies }) => String(studies.length),
        references: ({ studies }) => studies.map(({ id }) => id).join(' '),
      },
    },
  ],
};
