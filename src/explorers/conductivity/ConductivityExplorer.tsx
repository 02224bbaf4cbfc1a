import { useMemo } from 'preact/hooks';
import { chosenText } from '../../charts/chosen.ts';
import { counted } from '../../charts/facet.ts';
import { Explorer } from '../parts/Explorer.tsx';
import { Facets } from '../parts/Facets.tsx';
import { useView } from '../parts/view.ts';
import { arrheniusChart } from './ArrheniusChart.tsx';
import { ChoiceFields, chosenFields } from './Choices.tsx';
import type { Conductivities } from './content.ts';
import { facetsOf } from './facets.ts';
import { FormMark } from './FormMark.tsx';
import { choicesOf, defaults, onView } from './on-view.ts';
import { valueChart } from './ValueChart.tsx';

/** The chart of conductivities with its choices: which values, at which temperature, in which order. */
export default function ConductivityExplorer(given: Conductivities) {
  const [view, change] = useView(defaults);
  const facets = useMemo(() => facetsOf(given), []);
  const choices = choicesOf(view);
  const seen = onView(given.points, given.energies, facets, view);
  const content = choices.isArrhenius
    ? arrheniusChart(given, choices, seen)
    : valueChart(given, view, choices, seen);
  const offered = counted(seen.candidates, facets, view);
  const isTouched = Object.entries(defaults).some(
    ([key, value]) => view[key as keyof typeof defaults] !== value,
  );
  return (
    <Explorer
      {...content}
      controls={
        <>
          <ChoiceFields view={view} choices={choices} change={change} />
          <Facets facets={offered} view={view} change={change} markOf={markOf} />
        </>
      }
      chosen={chosenText(chosenFields(view, choices), offered)}
      reset={isTouched ? () => change(defaults) : undefined}
    />
  );
}

/** On this chart a shape is a form and a family is a colour, so that a family gets no shape here. */
function markOf(key: string, id: string) {
  if (key === 'family') return <span class={`family-colour family-${id}`} />;
  return key === 'form' && <FormMark form={id} />;
}
