import type { ComponentChildren } from 'preact';
import type { CountedFacet } from '../../charts/facet.ts';
import { toggled } from '../../charts/view.ts';
import type { View } from '../../charts/view.ts';
import { FamilyMark } from './FamilyMark.tsx';

type Props = {
  readonly facets: readonly CountedFacet[];
  readonly view: View;
  readonly change: (changed: View) => void;
  /** What stands before an option; by default the mark of its family. */
  readonly markOf?: ((key: string, id: string) => ComponentChildren) | undefined;
};

const familyMark = (key: string, id: string) => key === 'family' && <FamilyMark family={id} />;

/** Ways to narrow what is shown; each choice says how much it would show. */
export function Facets({ facets, view, change, markOf = familyMark }: Props) {
  return (
    <>
      {facets.map(({ key, label, options }) => (
        <fieldset class="facet" key={key}>
          <legend>{label}</legend>
          {options.map((option) => (
            <label key={option.id} class={option.count === 0 ? 'option empty' : 'option'}>
              <input
                type="checkbox"
                name={key}
                value={option.id}
                checked={option.isChosen}
                onChange={() => change({ [key]: toggled(view[key] ?? '', option.id) })}
              />
              {markOf(key, option.id)}
              {option.label} <span class="count">{option.count}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}
