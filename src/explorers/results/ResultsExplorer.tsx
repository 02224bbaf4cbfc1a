import { useMemo } from 'preact/hooks';
import { counted, passing } from '../../charts/facet.ts';
import { ofYears, resultFacets } from '../../charts/results/choices.ts';
import { scaleOfView, viewContent } from '../../charts/results/content.ts';
import type { Unplaced } from '../../charts/results/content.ts';
import { cellText, describeBenchmark, describeItem } from '../../charts/results/describe.ts';
import type { Benchmark } from '../../charts/results/describe.ts';
import { bestFirst, ordered, orderIds, orderLabels, orderOf } from '../../charts/results/order.ts';
import { resultsIn } from '../../charts/results/pairs.ts';
import type { Item } from '../../charts/results/pairs.ts';
import type { CellResult } from '../../charts/results/result.ts';
import { resultsScene } from '../../charts/results/scene.ts';
import type { ResultsScene } from '../../charts/results/scene.ts';
import { viewIds, viewOf, views } from '../../charts/results/views.ts';
import type { Row, Rows } from '../../charts/row.ts';
import { numberOf } from '../../charts/view.ts';
import { Explorer } from '../parts/Explorer.tsx';
import { Facets } from '../parts/Facets.tsx';
import { FacetSelect } from '../parts/FacetSelect.tsx';
import { FamilyKey } from '../parts/FamilyKey.tsx';
import { Typeset } from '../parts/Typeset.tsx';
import { CheckField, SelectField, TextField } from '../parts/Fields.tsx';
import { Fold } from '../parts/Fold.tsx';
import type { Size } from '../parts/size.ts';
import { useView } from '../parts/view.ts';
import { StrokeKey } from './CellGlyph.tsx';
import { ResultsDrawing } from './ResultsDrawing.tsx';

type Props = {
  readonly results: readonly CellResult[];
  readonly benchmarks: readonly Benchmark[];
  readonly rows: Rows;
  readonly families: readonly { readonly id: string; readonly title: string }[];
  readonly sides: readonly { readonly id: string; readonly label: string }[];
  /** Values that are said of no cell, in words, by property. */
  readonly ofNoCell: readonly { readonly property: string; readonly text: string }[];
};

const defaults = {
  view: 'retention',
  side: '',
  family: '',
  strategy: '',
  cathode: '',
  anode: '',
  from: '',
  to: '',
  sort: 'best',
  scale: '',
};

/** Choices that stand behind a fold. */
const folded = ['strategy', 'cathode', 'anode', 'from', 'to', 'sort', 'scale'] as const;

/** Every choice but that of the view. */
const narrowing = (Object.keys(defaults) as (keyof typeof defaults)[]).filter((key) => key !== 'view');

/** What cells achieved, in four views, with the choices that narrow them. */
export default function ResultsExplorer(props: Props) {
  const { results, benchmarks, rows, families, sides, ofNoCell } = props;
  const [view, change] = useView(defaults);
  const facets = useMemo(() => resultFacets(results, families, sides), []);
  const id = viewOf(view.view);
  const kind = scaleOfView(id, view.scale);
  // Everything below rests on the choices alone.
  const chosen = Object.values(view);
  const own = useMemo(() => results.filter(({ property }) => views[id].properties.includes(property)), [id]);
  const candidates = useMemo(() => ofYears(own, numberOf(view.from), numberOf(view.to)), chosen);
  const content = useMemo(() => viewContent(passing(candidates, facets, view), id, kind), chosen);
  const items = useMemo(() => ordered(content.items, id, orderOf(view.sort)), chosen);
  const shown = useMemo(() => resultsIn(items), [items]);
  const held = benchmarks.filter(({ property }) =>
    (views[id].properties as readonly string[]).includes(property),
  );
  const rowsShown = useMemo(() => [...shown, ...held].map((one) => rows[one.id]!), [items]);
  const extra = useMemo(() => {
    const byId = new Map(shown.map((result) => [result.id, result]));
    const titlesOf = ({ id }: Row) => byId.get(id)?.strategies.map((strategy) => strategy.title) ?? [];
    return [{ name: 'strategies', label: 'Strategy', of: (row: Row) => titlesOf(row).join(' | ') }];
  }, [items]);
  const choices = useMemo(() => counted(candidates, facets, view), chosen);
  const scenes = useMemo(() => new Map<Size, ResultsScene>(), [items]);
  const sceneOf = (size: Size): ResultsScene => {
    const scene = scenes.get(size) ?? resultsScene(id, items, benchmarks, layouts[size], kind);
    scenes.set(size, scene);
    return scene;
  };
  const title = `${views[id].title}, ${shown.length} values of ${countPapers(shown)}`;
  return (
    <Explorer
      name={`results-${id}`}
      title={title}
      shown={shownText(shown, own.length)}
      reset={
        narrowing.some((key) => view[key] !== defaults[key])
          ? () => change({ ...defaults, view: view.view })
          : undefined
      }
      controls={
        <>
          <fieldset class="facet view-choice">
            <legend>View</legend>
            {viewIds.map((one) => (
              <label key={one} class="option">
                <input
                  type="radio"
                  name="view"
                  value={one}
                  checked={one === id}
                  onChange={() => change({ view: one, scale: '', sort: defaults.sort })}
                />
                {views[one].label}
              </label>
            ))}
          </fieldset>
          <Facets
            facets={choices.filter(({ key }) => key === 'side' || key === 'family')}
            view={view}
            change={change}
          />
          <Fold
            title="More choices: strategy, electrodes, years, order"
            isUsed={folded.some((key) => view[key] !== defaults[key])}
          >
            <div class="fields">
              {choices
                .filter(({ key }) => key === 'strategy' || key === 'cathode' || key === 'anode')
                .map((facet) => (
                  <FacetSelect
                    key={facet.key}
                    facet={facet}
                    change={(value) => change({ [facet.key]: value })}
                  />
                ))}
              <TextField
                label="Published from"
                value={view.from}
                isNumber
                change={(from) => change({ from })}
              />
              <TextField label="to" value={view.to} isNumber change={(to) => change({ to })} />
              <SelectField
                label="Order"
                value={orderOf(view.sort)}
                change={(sort) => change({ sort })}
                choices={orderIds.map((order) => ({
                  id: order,
                  label: order === 'best' ? bestFirst[id] : orderLabels[order],
                }))}
              />
              {id !== 'capacity' && (
                <CheckField
                  label={id === 'retention' ? 'Logarithmic cycles' : 'Logarithmic'}
                  checked={kind === 'log'}
                  change={(isLog) => change({ scale: isLog ? 'log' : 'linear' })}
                />
              )}
            </div>
          </Fold>
        </>
      }
      drawing={(size, around) => (
        <ResultsDrawing
          key={size}
          scene={sceneOf(size)}
          around={around}
          title={title}
          id={`results-${size}`}
          size={size}
        />
      )}
      rows={rowsShown}
      extra={extra}
      detailsOf={(mark) => detailsOf(mark, items, held, rows)}
    >
      <FamilyKey families={families.filter((family) => own.some(({ mains }) => mains.includes(family.id)))} />
      <StrokeKey />
      <NotDrawn
        unplaced={content.unplaced}
        ofNoCell={ofNoCell.filter(({ property }) =>
          (views[id].properties as readonly string[]).includes(property),
        )}
      />
    </Explorer>
  );
}

const layouts = {
  wide: { width: 900, labels: 'beside' },
  narrow: { width: 360, labels: 'above' },
} as const;

function NotDrawn({
  unplaced,
  ofNoCell,
}: {
  readonly unplaced: readonly Unplaced[];
  readonly ofNoCell: Props['ofNoCell'];
}) {
  return (
    <>
      {unplaced.length > 0 && (
        <p class="not-drawn">
          Not drawn:{' '}
          <Typeset
            text={unplaced
              .map(
                ({ result, reason }) =>
                  `${cellText(result)}, ${result.text} (${result.paper.short}), ${reason}`,
              )
              .join('; ')}
          />
          .
        </p>
      )}
      {ofNoCell.length > 0 && (
        <p class="not-drawn">
          Not drawn, because it is said of no one cell:{' '}
          <Typeset text={ofNoCell.map(({ text }) => text).join('; ')} />.
        </p>
      )}
    </>
  );
}

const countPapers = (results: readonly CellResult[]): string => {
  const count = new Set(results.map(({ paper }) => paper.id)).size;
  return `${count} ${count === 1 ? 'paper' : 'papers'}`;
};

/** How much is shown, and how much of it can be compared: without temperature and loading two cells are not alike. */
function shownText(shown: readonly CellResult[], all: number): string {
  const known = (of: (result: CellResult) => unknown) =>
    shown.filter((result) => of(result) !== undefined).length;
  return (
    `${shown.length} of ${all} values, from ${countPapers(shown)}. The temperature is reported for ${known(({ temperature }) => temperature)} of them, ` +
    `the loading of the cathode for ${known(loadingOf)}.`
  );
}

const loadingOf = ({ property, loading, text }: CellResult) => (property === 'mass-loading' ? text : loading);

function detailsOf(mark: string, items: readonly Item[], benchmarks: readonly Benchmark[], rows: Rows) {
  const item = items.find(({ before, result }) => result.id === mark || before?.id === mark);
  if (item) return { description: describeItem(item), rows: resultsIn([item]).map(({ id }) => rows[id]!) };
  const benchmark = benchmarks.find(({ id }) => id === mark);
  return benchmark && { description: describeBenchmark(benchmark), rows: [rows[benchmark.id]!] };
}
