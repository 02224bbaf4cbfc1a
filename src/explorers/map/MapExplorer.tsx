import { useMemo } from 'preact/hooks';
import type { MapMaterial } from '../../knowledge/pages/map-page.ts';
import { elementChoice, fitsElements } from '../../charts/element-choice.ts';
import { counted, occurring, passing } from '../../charts/facet.ts';
import type { Facet } from '../../charts/facet.ts';
import { yearAxis } from '../../charts/map/axes.ts';
import type { Axis } from '../../charts/map/axes.ts';
import { describeHalf, describeMark, inUnitOf, lower } from '../../charts/map/describe.ts';
import { mapContent, roleIn, scaleFor, statementsBehind } from '../../charts/map/marks.ts';
import type { MapContent } from '../../charts/map/marks.ts';
import type { Reading } from '../../charts/map/reading.ts';
import { mapScene } from '../../charts/map/scene.ts';
import type { DrawnAxis } from '../../charts/map/place.ts';
import type { Spot } from '../../charts/map/spot.ts';
import type { Rows } from '../../charts/row.ts';
import { numberOf } from '../../charts/view.ts';
import { Explorer } from '../parts/Explorer.tsx';
import { Facets } from '../parts/Facets.tsx';
import { FamilyKey } from '../parts/FamilyKey.tsx';
import { CheckField, TextField } from '../parts/Fields.tsx';
import { Fold } from '../parts/Fold.tsx';
import { useView } from '../parts/view.ts';
import { AxisFields, AxisLimits } from './AxisFields.tsx';
import type { AxisView } from './AxisFields.tsx';
import { Gaps } from './Gaps.tsx';
import { MapDrawing } from './MapDrawing.tsx';

type Term = { readonly id: string; readonly label: string };
type Props = {
  readonly materials: readonly MapMaterial[];
  readonly axes: readonly Axis[];
  readonly readings: readonly Reading[];
  readonly rows: Rows;
  readonly families: readonly { readonly id: string; readonly title: string }[];
  readonly forms: readonly Term[];
  readonly methods: readonly Term[];
  /** What is reported of a material and fits on no axis. */
  readonly leftOut: readonly string[];
};

const defaults = {
  x: 'oxidation-limit:thermodynamic',
  y: 'ionic-conductivity',
  family: '',
  form: '',
  elements: '',
  temperature: '',
  xscale: '',
  xunit: '',
  xhow: '',
  xfrom: '',
  xto: '',
  yscale: '',
  yunit: '',
  yhow: '',
  yfrom: '',
  yto: '',
};
type Key = keyof typeof defaults;

/** Choices that stand behind a fold until one of them is made. */
const seldom = [
  'form',
  'elements',
  'xhow',
  'xfrom',
  'xto',
  'yhow',
  'yfrom',
  'yto',
] as const satisfies readonly Key[];

const words = { x: 'Across', y: 'Up' } as const;

/** The map with its choices: which two quantities, how they are drawn, of which materials. */
export default function MapExplorer(props: Props) {
  const { materials, axes, readings, rows, families, methods, leftOut } = props;
  const [view, change] = useView(defaults);
  const facets = useMemo(() => facetsOf(props), []);
  const [x, y] = [drawnAxis(axes, view, 'x'), drawnAxis(axes, view, 'y')];
  const withUnreported = view.temperature === 'any';
  const elements = elementChoice(view.elements);
  const fitting = materials.filter((material) => fitsElements(material.elements, elements));
  const contentOf = (some: readonly MapMaterial[]) =>
    mapContent(some, readings, { ...x, method: view.xhow }, { ...y, method: view.yhow }, withUnreported);
  const content = contentOf(passing(fitting, facets, view));
  // The count beside a choice is the number of materials that it would show as marks.
  const marked = new Set(contentOf(fitting).marks.map(({ material }) => material));
  const scenes = {
    wide: () => mapScene(content, families, x, y, { width: 900, labels: 'beside' }),
    narrow: () => mapScene(content, families, x, y, { width: 360, labels: 'above' }),
  };
  const spots = [
    ...content.marks.flatMap((mark) => [mark.x, mark.y]),
    ...content.halves.map(({ spot }) => spot),
  ];
  const rowsShown = statementsBehind(spots).map((id) => rows[id]!);
  const title = `${x.axis.label} and ${lower(y.axis.label)} of ${counting(content, x.axis, y.axis)}`;
  const { outside } = scenes.wide();
  const choices = counted([...marked], facets, view);
  return (
    <Explorer
      name="map"
      title={title}
      opens="the page of the material"
      shown={shownText(content, x.axis, y.axis, outside)}
      reset={
        (Object.keys(defaults) as Key[]).some((key) => view[key] !== defaults[key])
          ? () => change(defaults)
          : undefined
      }
      controls={
        <>
          {([x, y] as const).map((drawn, index) => {
            const on = index === 0 ? 'x' : 'y';
            return (
              <AxisFields
                key={on}
                legend={words[on]}
                axes={axes}
                drawn={drawn}
                change={(changed) => change(changesOf(view, on, changed))}
              />
            );
          })}
          {(x.axis.needsTemperature || y.axis.needsTemperature) && (
            <CheckField
              label="Also values whose temperature nobody reported"
              checked={withUnreported}
              change={(isAny) => change({ temperature: isAny ? 'any' : '' })}
            />
          )}
          <Facets facets={choices.slice(0, 1)} view={view} change={change} />
          <Fold
            title="More choices: form, elements, part of the axes, method"
            isUsed={seldom.some((key) => view[key] !== '')}
          >
            <Facets facets={choices.slice(1)} view={view} change={change} />
            <div class="fields">
              <TextField
                label="Elements"
                value={view.elements}
                placeholder="Li P S −Ge"
                change={(value) => change({ elements: value })}
              />
            </div>
            {([x, y] as const).map((drawn, index) => {
              const on = index === 0 ? 'x' : 'y';
              return (
                <AxisLimits
                  key={on}
                  legend={words[on]}
                  drawn={drawn}
                  view={axisView(view, on)}
                  methods={methodsOn(drawn.axis, readings, methods)}
                  change={(changed) => change(changesOf(view, on, changed))}
                />
              );
            })}
          </Fold>
        </>
      }
      drawing={(size) => (
        <MapDrawing key={size} scene={scenes[size]()} title={title} id={`map-${size}`} size={size} />
      )}
      rows={rowsShown}
      extra={[{ name: 'on_the_map', label: 'On the map', of: ({ id }) => rolesOf(content, id) }]}
      detailsOf={(mark) => detailsOf(mark, content, x, y, rows)}
    >
      <FamilyKey families={families.filter(({ id }) => materials.some(({ main }) => main === id))} />
      <Gaps gaps={content.gaps} x={x.axis} y={y.axis} />
      {leftOut.length > 0 && (
        <p class="not-drawn">On no axis, because it ends no window: {leftOut.join('; ')}.</p>
      )}
    </Explorer>
  );
}

function facetsOf({ materials, families, forms }: Props): Facet<MapMaterial>[] {
  const ofFamily = ({ main }: MapMaterial) => [main];
  const ofForm = ({ form }: MapMaterial) => [form];
  const titles = families.map(({ id, title }) => ({ id, label: title }));
  return [
    { key: 'family', label: 'Family', of: ofFamily, options: occurring(materials, ofFamily, titles) },
    { key: 'form', label: 'Form', of: ofForm, options: occurring(materials, ofForm, forms) },
  ];
}

/** The choices of one axis out of the view, and the way back. */
function axisView(view: Readonly<Record<Key, string>>, on: 'x' | 'y'): AxisView {
  return {
    axis: view[on],
    scale: view[`${on}scale`],
    unit: view[`${on}unit`],
    how: view[`${on}how`],
    from: view[`${on}from`],
    to: view[`${on}to`],
  };
}

function changesOf(
  view: Readonly<Record<Key, string>>,
  on: 'x' | 'y',
  changed: Partial<AxisView>,
): Partial<Record<Key, string>> {
  const named = Object.entries(changed).map(([key, value]) => [key === 'axis' ? on : `${on}${key}`, value]);
  const other = on === 'x' ? 'y' : 'x';
  // Whoever puts the quantity of one axis on the other wants them exchanged.
  const exchanged = changed.axis === view[other] ? { [other]: view[on] } : {};
  return { ...(Object.fromEntries(named) as Partial<Record<Key, string>>), ...exchanged };
}

function drawnAxis(axes: readonly Axis[], view: Readonly<Record<Key, string>>, on: 'x' | 'y'): DrawnAxis {
  const find = (id: string) => axes.find((axis) => axis.id === id);
  const axis = find(view[on]) ?? find(defaults[on]) ?? axes[0]!;
  return {
    ...inUnitOf(axis, view[`${on}unit`]),
    scale: scaleFor(axis, view[`${on}scale`]),
    from: numberOf(view[`${on}from`]),
    to: numberOf(view[`${on}to`]),
  };
}

function methodsOn({ id }: Axis, readings: readonly Reading[], methods: readonly Term[]): Term[] {
  return occurring(
    readings.filter(({ axis }) => axis === id),
    ({ method }) => [method],
    methods,
  );
}

/** What is drawn, in words: materials, or against the year the values of so many materials. */
function counting({ marks }: MapContent, x: Axis, y: Axis): string {
  const materials = new Set(marks.map(({ material }) => material.id)).size;
  const ofMaterials = `${materials} ${materials === 1 ? 'material' : 'materials'}`;
  if (x.id !== yearAxis && y.id !== yearAxis) return ofMaterials;
  return `${ofMaterials}, ${marks.length} ${marks.length === 1 ? 'value' : 'values'}`;
}

function shownText(content: MapContent, x: Axis, y: Axis, outside: number): string {
  const { xOnly, yOnly, neither } = content.gaps;
  const all =
    new Set(content.marks.map(({ material }) => material.id)).size +
    xOnly.length +
    yOnly.length +
    neither.length;
  const away = outside === 0 ? '' : ` ${outside} of the marks lie beyond the part that is shown.`;
  if (x.id === yearAxis || y.id === yearAxis) {
    const dated = x.id === yearAxis ? y : x;
    return `${counting(content, x, y)}; ${neither.length} of ${all} materials have no value for ${lower(dated.label)}.${away}`;
  }
  return (
    `${content.marks.length} of ${all} materials have both. Only ${lower(x.label)}: ${xOnly.length}. ` +
    `Only ${lower(y.label)}: ${yOnly.length}. Neither: ${neither.length}.${away}`
  );
}

/** What a value does on the map, axis by axis. */
function rolesOf(content: MapContent, statement: string): string {
  const roles = (on: 'x' | 'y') => [
    ...content.marks.map((mark) => mark[on]),
    ...content.halves.filter((half) => half.on === on).map(({ spot }) => spot),
  ];
  const roleOn = (on: 'x' | 'y', words: string) => {
    for (const spot of roles(on)) {
      const role = roleIn(spot, statement);
      if (role !== undefined) return [`${words}: ${role}`];
    }
    return [];
  };
  return [...roleOn('x', 'across'), ...roleOn('y', 'up')].join('; ');
}

function detailsOf(mark: string, { marks, halves }: MapContent, x: DrawnAxis, y: DrawnAxis, rows: Rows) {
  const rowsBehind = (spots: readonly Spot[]) => statementsBehind(spots).map((id) => rows[id]!);
  const half = halves.find(({ id }) => id === mark);
  if (half) {
    const [known, missing] = half.on === 'x' ? [x, y] : [y, x];
    return {
      description: describeHalf(half.material, half.spot, known, missing),
      rows: rowsBehind([half.spot]),
    };
  }
  const found = marks.find(({ id }) => id === mark);
  return found && { description: describeMark(found, x, y), rows: rowsBehind([found.x, found.y]) };
}
