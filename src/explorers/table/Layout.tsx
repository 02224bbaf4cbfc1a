import { nameIn, toggledColumn } from '../../charts/table/choice.ts';
import type { TableChoice } from '../../charts/table/choice.ts';
import type { TableKind, TableRow } from '../../charts/table/column.ts';
import type { View } from '../../charts/view.ts';
import { SelectField } from '../parts/Fields.tsx';

type Props<Row extends TableRow> = {
  readonly kind: TableKind<Row>;
  readonly choice: TableChoice<Row>;
  readonly view: View;
  readonly change: (changed: View) => void;
};

/** The order of the rows as one list, for screens on which the heads of the columns have no room. */
export function SortField<Row extends TableRow>({ kind, view, change }: Omit<Props<Row>, 'choice'>) {
  const name = nameIn(kind, 'sort');
  const choices = kind.columns.flatMap(({ id, label, isNumber }) => [
    { id, label: `${label}, ${isNumber ? 'lowest first' : 'A to Z'}` },
    { id: `-${id}`, label: `${label}, ${isNumber ? 'highest first' : 'Z to A'}` },
  ]);
  return (
    <SelectField
      label="Sort by"
      value={view[name] ?? ''}
      choices={[{ id: '', label: 'As on the page' }, ...choices]}
      change={(sort) => change({ [name]: sort })}
    />
  );
}

/** How close the rows stand. */
export function DensityField<Row extends TableRow>({ kind, view, change }: Omit<Props<Row>, 'choice'>) {
  const name = nameIn(kind, 'density');
  return (
    <SelectField
      label="Rows"
      value={view[name] ?? ''}
      choices={[
        { id: '', label: 'comfortable' },
        { id: 'compact', label: 'compact' },
      ]}
      change={(density) => change({ [name]: density })}
    />
  );
}

/** Which columns are shown. The last one cannot be taken out. */
export function ColumnChoice<Row extends TableRow>({ kind, choice, change }: Omit<Props<Row>, 'view'>) {
  const { shown } = choice;
  return (
    <details class="filter">
      <summary>
        Columns
        <span class="count">
          , {shown.length} of {kind.columns.length}
        </span>
      </summary>
      <fieldset class="facet">
        <legend class="visually-hidden">Columns</legend>
        {kind.columns.map((column) => (
          <label key={column.id} class="option">
            <input
              type="checkbox"
              name={nameIn(kind, 'cols')}
              value={column.id}
              checked={shown.includes(column)}
              disabled={shown.length === 1 && shown.includes(column)}
              onChange={() => change({ [nameIn(kind, 'cols')]: toggledColumn(kind.columns, shown, column) })}
            />
            {column.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
