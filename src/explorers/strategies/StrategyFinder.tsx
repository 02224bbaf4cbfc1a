import { useMemo } from 'preact/hooks';
import { passing } from '../../charts/facet.ts';
import type { CountedFacet } from '../../charts/facet.ts';
import { papersBehind, strategiesCsv } from '../../charts/strategies/csv.ts';
import { defaults, finderChoices, finderFacets } from '../../charts/strategies/facets.ts';
import type { Key, Terms } from '../../charts/strategies/facets.ts';
import { finderMatrix } from '../../charts/strategies/matrix.ts';
import { unpacked } from '../../charts/strategies/packed.ts';
import { readingOf } from '../../charts/strategies/reading.ts';
import { Facets } from '../parts/Facets.tsx';
import { FacetSelect } from '../parts/FacetSelect.tsx';
import { Fold } from '../parts/Fold.tsx';
import { ListFiles } from '../parts/ListFiles.tsx';
import { Typeset } from '../parts/Typeset.tsx';
import { useView } from '../parts/view.ts';
import { SideMatrix } from './SideMatrix.tsx';
import { StrategyCards } from './StrategyCards.tsx';

type Props = Terms & {
  /** The strategies, packed: a page of a hundred carries them so in fewer bytes. */
  readonly data: string;
};

/** Choices that stand behind a fold until one of them is made. */
const evidence: readonly Key[] = ['studies', 'retention', 'hours', 'cycles', 'method'];

/** Strategies by what they do on which side, narrowed by problem, material and evidence, with what the selection comes to. */
export default function StrategyFinder({ data, ...terms }: Props) {
  const strategies = useMemo(() => unpacked(data), []);
  const [view, change] = useView(defaults);
  const facets = useMemo(() => finderFacets(strategies, terms), []);
  const chosen = Object.values(view);
  const shown = useMemo(() => passing(strategies, facets, view), chosen);
  const choices = useMemo(() => finderChoices(strategies, facets, view), chosen);
  const matrix = useMemo(() => finderMatrix(strategies, facets, view, terms), chosen);
  const isNarrowed = (Object.keys(defaults) as Key[]).some((key) => view[key] !== defaults[key]);
  const groups: Partial<Record<string, Terms['families']>> = {
    family: terms.families,
    electrode: terms.electrodes,
  };
  const selects = (some: readonly CountedFacet[]) =>
    some.map((facet) => (
      <FacetSelect
        key={facet.key}
        facet={facet}
        groupOf={(id) => groups[facet.key]?.find((one) => one.id === id)?.group}
        change={(value) => change({ [facet.key]: value })}
      />
    ));
  return (
    <div class="explorer strategy-finder">
      <SideMatrix matrix={matrix} />
      <p class="shown finder-reading" role="status">
        <Typeset text={readingOf(shown, view, terms)} />{' '}
        {isNarrowed && (
          <button type="button" class="reset" onClick={() => change(defaults)}>
            Show all
          </button>
        )}
      </p>
      <div class="controls" role="group" aria-label="Narrow the strategies">
        <Facets facets={choices.filter(({ key }) => key === 'issue')} view={view} change={change} />
        <div class="fields">
          {selects(choices.filter(({ key }) => key === 'family' || key === 'electrode'))}
        </div>
        <Fold
          title="By evidence: studies, retention, cycling, how values were come by"
          isUsed={evidence.some((key) => view[key] !== '')}
        >
          <div class="fields">{selects(choices.filter(({ key }) => evidence.includes(key as Key)))}</div>
        </Fold>
      </div>
      {shown.length > 0 && (
        <ListFiles
          name="strategies"
          of="these strategies"
          csv={() => strategiesCsv(shown)}
          count={`${shown.length} ${shown.length === 1 ? 'strategy' : 'strategies'}`}
          papers={papersBehind(shown)}
        />
      )}
      <p class="not-drawn">
        The best results are the measured values of cells in the studies of a strategy, as far as the papers
        and reviews read here print them. A study of several strategies counts for each.
      </p>
      <StrategyCards strategies={shown} terms={terms} />
    </div>
  );
}
