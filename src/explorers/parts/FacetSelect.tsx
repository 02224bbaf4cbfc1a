import type { CountedFacet } from '../../charts/facet.ts';
import { SelectField } from './Fields.tsx';

type Props = {
  readonly facet: CountedFacet;
  readonly change: (value: string) => void;
  /** The group that an option stands in, where there are groups. */
  readonly groupOf?: ((id: string) => string | undefined) | undefined;
};

/** One choice out of many; each says how much it would show, and those that would show nothing are left out. */
export function FacetSelect({ facet, change, groupOf }: Props) {
  const chosen = facet.options.find(({ isChosen }) => isChosen)?.id ?? '';
  return (
    <SelectField
      label={facet.label}
      value={chosen}
      change={change}
      choices={[
        { id: '', label: 'any' },
        ...facet.options
          .filter(({ count, isChosen }) => count > 0 || isChosen)
          .map(({ id, label, count }) => ({ id, label: `${label} (${count})`, group: groupOf?.(id) })),
      ]}
    />
  );
}
