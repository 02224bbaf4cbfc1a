import { useState } from 'preact/hooks';
import { most } from '../../charts/compare/choice.ts';
import type { RecordFile } from '../../knowledge/search/search-files.ts';
import { grouped } from '../../search/hit.ts';
import { asked as question, byName } from '../../search/names.ts';
import { indexedRecord } from '../../search/search-index.ts';
import type { IndexedRecord } from '../../search/search-index.ts';
import { plainText } from '../../search/text.ts';
import { searchFileUrl } from '../../site/urls.ts';
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
  const [names, setNames] = useState<readonly IndexedRecord[]>();
  const load = () => {
    if (names) return;
    // Without the index the list still offers every material.
    fetch(searchFileUrl('records'))
      .then((response) => response.json() as Promise<RecordFile>)
      .then(
        ({ records }) => setNames(records.filter(({ kind }) => kind === 'material').map(indexedRecord)),
        () => setNames([]),
      );
  };
  const free = materials.filter(({ id }) => !chosen.includes(id));
  const asked = plainText(text) !== '';
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
            ? foundText(offered.length, plainText(text))
            : ''}
      </span>
    </form>
  );
}

/** The materials that answer to a name, the best answer first. */
function found(materials: readonly Choice[], names: readonly IndexedRecord[], text: string): Choice[] {
  const hits = grouped(byName(names, question(text))).flatMap((group) => group.hits);
  return hits.flatMap(({ id }) =>
    materials.filter((one) => one.id === id).map(({ label }) => ({ id, label })),
  );
}

function foundText(count: number, query: string): string {
  if (count === 0) return `No further material is called “${query}”.`;
  return count === 1 ? '1 material found' : `${count} materials found`;
}
