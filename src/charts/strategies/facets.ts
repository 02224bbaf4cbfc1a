import type { FoundStrategy, StrategiesPage } from '../../knowledge/pages/strategies-page.ts';
import { counted, occurring } from '../facet.ts';
import type { CountedFacet, Facet } from '../facet.ts';
import { levels, levelsOf, none } from './levels.ts';
import type { Measure } from './levels.ts';

/** The words that the finder offers: for each way to narrow, the terms in their order. */
export type Terms = Pick<
  StrategiesPage,
  'sides' | 'approaches' | 'issues' | 'families' | 'electrodes' | 'methods'
>;

/** Nothing chosen: every strategy. */
export const defaults = {
  side: '',
  approach: '',
  issue: '',
  family: '',
  electrode: '',
  method: '',
  studies: '',
  retention: '',
  hours: '',
  cycles: '',
};
export type Key = keyof typeof defaults;
export type FinderView = Readonly<Record<Key, string>>;

const measures: readonly { readonly key: Measure; readonly label: string; level(level: number): string }[] = [
  { key: 'studies', label: 'Studies', level: (level) => `${level} or more` },
  { key: 'retention', label: 'Best retention', level: (level) => `${level}\u00a0% or more` },
  { key: 'hours', label: 'Longest cycling, hours', level: (level) => `over ${level}\u00a0h` },
  { key: 'cycles', label: 'Longest cycling, cycles', level: (level) => `over ${level} cycles` },
];

/** The ways to narrow the strategies. Side and approach are those of the matrix. */
export function finderFacets(strategies: readonly FoundStrategy[], terms: Terms): Facet<FoundStrategy>[] {
  const orNone = (ids: readonly string[]) => (ids.length === 0 ? [none] : ids);
  const facet = (
    key: Key,
    label: string,
    of: (one: FoundStrategy) => readonly string[],
    options: readonly { readonly id: string; readonly label: string }[],
  ) => ({ key, label, of, options: occurring(strategies, of, options) });
  return [
    facet('side', 'Side', (one) => [one.side], terms.sides),
    facet('approach', 'Approach', (one) => [one.approach], terms.approaches),
    facet('issue', 'Problem', ({ issues }) => issues, terms.issues),
    facet('family', 'Electrolyte', ({ families }) => orNone(families), [
      ...terms.families,
      { id: none, label: 'not named' },
    ]),
    facet('electrode', 'Electrode', ({ electrodes }) => orNone(electrodes), [
      ...terms.electrodes,
      { id: none, label: 'not named' },
    ]),
    facet('method', 'Values of its studies', ({ methods }) => orNone(methods), [
      ...terms.methods.map(({ id, label }) => ({ id, label: label.toLowerCase() })),
      { id: none, label: 'none recorded' },
    ]),
    ...measures.map(({ key, label, level }) =>
      facet(key, label, (one) => levelsOf(one, key), [
        ...levels[key].map((one) => ({ id: String(one), label: level(one) })),
        { id: none, label: key === 'studies' ? 'none' : 'not reported' },
      ]),
    ),
  ];
}

/** What each choice would leave, beside those of the matrix. */
export function finderChoices(
  strategies: readonly FoundStrategy[],
  facets: readonly Facet<FoundStrategy>[],
  view: FinderView,
): readonly CountedFacet[] {
  return counted(strategies, facets, view).filter(({ key }) => key !== 'side' && key !== 'approach');
}
