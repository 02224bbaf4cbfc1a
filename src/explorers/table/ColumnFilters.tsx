import type { CountedFacet } from '../../charts/facet.ts';
import { nameIn } from '../../charts/table/choice.ts';
import type { TableChoice } from '../../charts/table/choice.ts';
import type { Column, TableKind, TableRow } from '../../charts/table/column.ts';
import { rangeIn, rangeText } from '../../charts/table/select.ts';
import { toggled } from '../../charts/view.ts';
import type { View } from '../../charts/view.ts';
import { TextField } from '../parts/Fields.tsx';
import { FamilyMark } from '../parts/FamilyMark.tsx';

type Props<Row extends TableRow> = {
  readonly kind: TableKind<Row>;
  readonly choice: TableChoice<Row>;
  readonly facets: readonly CountedFacet[];
  readonly change: (changed: View) => void;
};

/** The columns that are looked through by words: one field each, always in sight. */
export function TextFilters<Row extends TableRow>({ kind, choice, change }: Omit<Props<Row>, 'facets'>) {
  return (
    <>
      {kind.columns.map(
        (column) =>
          column.filter?.kind === 'text' && (
            <TextField
              key={column.id}
              label={column.label}
              value={choice.asked(column)}
              placeholder={column.filter.placeholder ?? ''}
              change={(text) => change({ [nameIn(kind, column.id)]: text })}
            />
          ),
      )}
    </>
  );
}

/** The columns that are narrowed by their few values or by a range of numbers, each behind its name. */
export function FoldedFilters<Row extends TableRow>({ kind, choice, facets, change }: Props<Row>) {
  return (
    <>
      {kind.columns.map((column) => {
        const facet = facets.find(({ key }) => key === column.id);
        if (facet) return <FacetFilter key={column.id} {...{ kind, column, choice, facet, change }} />;
        if (column.filter?.kind === 'range')
          return <RangeFilter key={column.id} {...{ kind, column, choice, change }} />;
        return null;
      })}
    </>
  );
}

type One<Row extends TableRow> = Omit<Props<Row>, 'facets'> & { readonly column: Column<Row> };

function FacetFilter<Row extends TableRow>({
  kind,
  column,
  choice,
  facet,
  change,
}: One<Row> & { readonly facet: CountedFacet }) {
  const name = nameIn(kind, column.id);
  const chosen = facet.options.filter(({ isChosen }) => isChosen).length;
  return (
    <details class="filter">
      <summary>
        {column.label}
        {chosen > 0 && <span class="count">, {chosen} chosen</span>}
      </summary>
      <fieldset class="facet">
        <legend class="visually-hidden">{column.label}</legend>
        {facet.options.map(({ id, label, count, isChosen }) => (
          <label key={id} class={count === 0 ? 'option empty' : 'option'}>
            <input
              type="checkbox"
              name={name}
              value={id}
              checked={isChosen}
              onChange={() => change({ [name]: toggled(choice.asked(column), id) })}
            />
            {column.id === 'family' && <FamilyMark family={id} />}
            {label} <span class="count">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function RangeFilter<Row extends TableRow>({ kind, column, choice, change }: One<Row>) {
  const asked = choice.asked(column);
  const [from = '', to = ''] = asked.split('..');
  const put = (low: string, high: string) => change({ [nameIn(kind, column.id)]: rangeText(low, high) });
  return (
    <details class="filter">
      <summary>
        {column.label}
        {asked !== '' && <span class="count">, {rangeWords(asked)}</span>}
      </summary>
      <div class="fields" role="group" aria-label={column.label}>
        <TextField label="From" isNumber value={from} change={(text) => put(text, to)} />
        <TextField label="To" isNumber value={to} change={(text) => put(from, text)} />
      </div>
    </details>
  );
}

/** A range in words: `from 2010 to 2020`. */
export function rangeWords(asked: string): string {
  const { from, to } = rangeIn(asked);
  return [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `to ${to}`]
    .filter(Boolean)
    .join(' ');
}
