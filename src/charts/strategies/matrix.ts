import type { FoundStrategy } from '../../knowledge/pages/strategies-page.ts';
import { passing } from '../facet.ts';
import type { Facet } from '../facet.ts';
import { listOf } from '../view.ts';
import { defaults } from './facets.ts';
import type { FinderView, Terms } from './facets.ts';

/** One field of the matrix: how many strategies it would show, and what the view would be. */
export type MatrixField = {
  readonly count: number;
  /** Whether exactly this field is chosen. Choosing it again takes the choice back. */
  readonly isChosen: boolean;
  /** In words, for whoever does not see rows and columns: `Coating, cathode side: 9 strategies`. */
  readonly text: string;
  readonly view: FinderView;
};
export type MatrixHead = MatrixField & { readonly id: string; readonly label: string };
export type FinderMatrix = {
  /** All strategies, whatever their side and approach. */
  readonly all: MatrixField;
  readonly sides: readonly MatrixHead[];
  readonly rows: readonly (MatrixHead & { readonly fields: readonly MatrixField[] })[];
};

/**
 * How many strategies take which approach on which side of a cell, among those that pass everything else that is chosen. So a field says
 * what choosing it shows. Every side and approach that occurs on the page keeps its column and row, so that nothing jumps.
 */
export function finderMatrix(
  strategies: readonly FoundStrategy[],
  facets: readonly Facet<FoundStrategy>[],
  view: FinderView,
  { sides, approaches }: Pick<Terms, 'sides' | 'approaches'>,
): FinderMatrix {
  const others = facets.filter(({ key }) => key !== 'side' && key !== 'approach');
  const candidates = passing(strategies, others, view);
  const field = (side: string, approach: string, name: string): MatrixField => {
    const count = candidates.filter(
      (one) => (side === '' || one.side === side) && (approach === '' || one.approach === approach),
    ).length;
    const isChosen = isOnly(view.side, side) && isOnly(view.approach, approach);
    const next = isChosen ? { side: defaults.side, approach: defaults.approach } : { side, approach };
    return {
      count,
      isChosen,
      text: `${name}: ${count} ${count === 1 ? 'strategy' : 'strategies'}`,
      view: { ...view, ...next },
    };
  };
  const columns = sides.filter(({ id }) => strategies.some((one) => one.side === id));
  return {
    all: field('', '', 'All'),
    sides: columns.map(({ id, label }) => ({ id, label, ...field(id, '', label) })),
    rows: approaches
      .filter(({ id }) => strategies.some((one) => one.approach === id))
      .map(({ id, label }) => ({
        ...{ id, label },
        ...field('', id, label),
        fields: columns.map((column) => field(column.id, id, `${label}, ${column.label.toLowerCase()}`)),
      })),
  };
}

const isOnly = (chosen: string, id: string): boolean =>
  id === '' ? listOf(chosen).length === 0 : listOf(chosen).join() === id;
