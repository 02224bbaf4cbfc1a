import type { Facet } from '../facet.ts';
import { occurring } from '../facet.ts';
import type { CellResult } from './result.ts';

/** Stands in the address for a part that the source does not name, or a paper without a recorded strategy. */
export const none = 'none';

type Option = { readonly id: string; readonly label: string };

/** The ways to narrow the results: by strategy and the side it works on, by the parts of the cell. */
export function resultFacets(
  results: readonly CellResult[],
  families: readonly { readonly id: string; readonly title: string }[],
  sides: readonly Option[],
): Facet<CellResult>[] {
  const facet = (
    key: string,
    label: string,
    of: (result: CellResult) => readonly string[],
    options: readonly Option[],
  ) => ({ key, label, of, options: occurring(results, of, options) });
  const orNone = (ids: readonly string[]) => (ids.length === 0 ? [none] : [...new Set(ids)]);
  const named = (of: (result: CellResult) => readonly { id: string; title: string }[]) =>
    [...new Map(results.flatMap(of).map(({ id, title }) => [id, title]))]
      .map(([id, label]) => ({ id, label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return [
    facet('side', 'Side', ({ strategies }) => orNone(strategies.map(({ side }) => side)), [
      ...sides,
      { id: none, label: 'No strategy recorded' },
    ]),
    facet('family', 'Electrolyte', ({ mains }) => orNone(mains), [
      ...families.map(({ id, title }) => ({ id, label: title })),
      { id: none, label: 'Not named' },
    ]),
    facet('strategy', 'Strategy', ({ strategies }) => orNone(strategies.map(({ id }) => id)), [
      ...named(({ strategies }) => strategies),
      { id: none, label: 'none recorded' },
    ]),
    facet('cathode', 'Cathode', ({ cathode }) => orNone(cathode ? [cathode.id] : []), [
      ...named(({ cathode }) => (cathode ? [cathode] : [])),
      { id: none, label: 'not named' },
    ]),
    facet('anode', 'Anode', ({ anode }) => orNone(anode ? [anode.id] : []), [
      ...named(({ anode }) => (anode ? [anode] : [])),
      { id: none, label: 'not named' },
    ]),
  ];
}

/** Results of papers of some years; an end that is not given is open. */
export function ofYears(
  results: readonly CellResult[],
  from: number | undefined,
  to: number | undefined,
): CellResult[] {
  return results.filter(({ year }) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));
}
