import { useState } from 'preact/hooks';
import { most } from '../../charts/compare/choice.ts';
import { compositionOf } from '../../client/formulas.ts';
import { matchNames, plainQuery } from '../../client/names.ts';
import type { NameEntry } from '../../knowledge/name-index.ts';
import { nameIndexUrl } from '../../site/urls.ts';
import { SelectField, TextField } from '../parts/Fields.tsx';
import type { Choice } from '../parts/Fields.tsx';

type Props = {
  /** All materials, in the order and the groups in which they are offered. */
  readonly materials: readonly Choice[];
  readonly chosen: readonly string[];
  readonly add: (id: string) => void;
};

/** Adds a material: from the list of all, or by a name or a formula in any spelling, which narrows the list. */
export function AddField({ materials, chosen, add }: Props) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState('');
  const [names, setNames] = useState<readonly NameEntry[]>();
  const load = () => {
    if (names) return;
    // Without the index the list still offers every material.
    fetch(nameIndexUrl())
      .then((response) => response.json() as Promise<NameEntry[]>)
      .then(setNames, () => setNames([]));
  };
  const free = materials.filter(({ id }) => !chosen.includes(id));
  const asked = plainQuery(text) !== '';
  const offered = asked ? found(free, names ?? [], text) : free;
  const value = offered.some(({ id }) => id === picked) ? picked : asked ? (offered[0]?.id ?? '') : '';
  const isFull = chosen.length >= most;
  const submit = (event: Event) => {
    event.preventDefault();
    if (value === '' || isFull) return;
    add(value);
    setText('');
    setPicked('');
  };
  return (
    <form class="fields compare-add" onSubmit={submit} onFocusIn={load}>
      <TextField label="Find by name or formula" value={text} placeholder="Li6PS5Cl, LLZO" change={setText} />
      <SelectField
        label="Material"
        value={value}
        change={setPicked}
        choices={asked ? offered : [{ id: '', label: `choose one of ${offered.length}` }, ...offered]}
      />
      <button type="submit" class="tool-button" disabled={value === '' || isFull}>
        Add
      </button>
      <span class="compare-found" role="status">
        {isFull
          ? `${most} materials fit side by side. Remove one to add another.`
          : asked && names
            ? foundText(offered.length, plainQuery(text))
            : ''}
      </span>
    </form>
  );
}

/** The materials that answer to a name, the best answer first. */
function found(materials: readonly Choice[], names: readonly NameEntry[], text: string): Choice[] {
  const query = plainQuery(text);
  return matchNames(names, query, compositionOf(query)).flatMap(({ kind, id }) =>
    kind === 'material' ? materials.filter((one) => one.id === id).map(({ label }) => ({ id, label })) : [],
  );
}

function foundText(count: number, query: string): string {
  if (count === 0) return `No further material is called “${query}”.`;
  return count === 1 ? '1 material found' : `${count} materials found`;
}
