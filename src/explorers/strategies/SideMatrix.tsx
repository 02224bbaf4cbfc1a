import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { defaults } from '../../charts/strategies/facets.ts';
import type { FinderMatrix, MatrixField } from '../../charts/strategies/matrix.ts';
import { writeView } from '../../charts/view.ts';
import { strategiesUrl } from '../../site/urls.ts';
import { useGridKeys } from '../parts/grid.ts';

/**
 * What is done on which side of a cell, with how many strategies. Each field is a link that narrows the list; without a script it leads to
 * the strategies of its side.
 */
export function SideMatrix({ matrix: { all, sides, rows } }: { readonly matrix: FinderMatrix }) {
  const grid = useRef<HTMLElement>(null);
  useGridKeys(grid);
  const most = Math.max(1, ...rows.flatMap(({ fields }) => fields.map(({ count }) => count)));
  return (
    <section class="side-matrix" aria-label="Approach against side" ref={grid} onClick={narrowInPlace}>
      <table>
        <caption>Number of strategies by approach and by side; choose a field to see its strategies</caption>
        <thead>
          <tr>
            <th scope="col">
              <Field field={all} mark="all">
                All <b>{all.count}</b>
              </Field>
            </th>
            {sides.map((side) => (
              <th scope="col" key={side.id}>
                <Field field={side} mark={side.id} side={side.id}>
                  <span class="side-name">{side.label}</span> <b>{side.count}</b>
                </Field>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ fields, ...row }) => (
            <tr key={row.id}>
              <th scope="row">
                <Field field={row} mark={row.id}>
                  {row.label} <b>{row.count}</b>
                </Field>
              </th>
              {fields.map((field, index) => (
                <td key={sides[index]!.id} class={lookOf(field, most)}>
                  <Field field={field} mark={`${row.id} ${sides[index]!.id}`} side={sides[index]!.id}>
                    {field.count}
                  </Field>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type FieldProps = {
  readonly field: MatrixField;
  /** Names the field among the others, for the arrow keys. */
  readonly mark: string;
  /** The part of the page that holds its strategies while nothing is narrowed. */
  readonly side?: string;
  readonly children: ComponentChildren;
};

function Field({ field, mark, side, children }: FieldProps) {
  return (
    <a
      href={`${strategiesUrl()}${writeView(defaults, field.view)}${side === undefined ? '' : `#${side}`}`}
      data-mark={mark}
      aria-label={field.text}
      aria-current={field.isChosen ? 'true' : undefined}
    >
      {children}
    </a>
  );
}

/** The more strategies, the darker: in four steps. */
function lookOf({ count }: MatrixField, most: number): string {
  return count === 0 ? 'many-0' : `many-${Math.ceil((count / most) * 4)}`;
}

/** A plain click narrows the list without loading the page anew; the way back stays. */
function narrowInPlace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, '', `${link.pathname}${link.search}`);
  dispatchEvent(new PopStateEvent('popstate'));
}
