import { useMemo } from 'preact/hooks';
import type { MapMaterial } from '../../knowledge/pages/map-page.ts';
import { elementChoice, fitsElements } from '../../chemistry/element-choice.ts';
import { counted, occurring, passing } from '../../charts/facet.ts';
import type { Facet } from '../../charts/facet.ts';
import type { Axis } from '../../charts/map/axes.ts';
import { describeHalf, describeMark, inUnitOf, lower } from '../../charts/map/describe.ts';
import { mapContent, narrowed, scaleFor, statementsBehind } from '../../charts/map/marks.ts';
import type { MapContent } from '../../charts/map/marks.ts';
import type { Reading } from '../../charts/map/reading.ts';
import { rolesIn } from '../../charts/map/roles.ts';
import { mapScene } from '../../charts/map/scene.ts';
import type { MapScene } from '../../charts/map/scene.ts';
import { countText, shownText } from '../../charts/map/shown.ts';
import { unpacked } from '../../charts/map/packed.ts';
import type { DrawnAxis } from '../../charts/map/place.ts';
import type { Spot } from '../../charts/map/spot.ts';
import type { Row, Rows } from '../../charts/row.ts';
import { numberOf } from '../../charts/view.ts';
import { Explorer } from '../parts/Explorer.tsx';
import { Facets } from '../parts/Facets.tsx';
import { FamilyKey } from '../parts/FamilyKey.tsx';
import { Typeset } from '../parts/Typeset.tsx';
import { CheckField, TextField } from '../parts/Fields.tsx';
import { Fold } from '../parts/Fold.tsx';
import type { Size } from '../parts/size.ts';
import { useView } from '../parts/view.ts';
import { AxisFields, AxisLimits } from './AxisFields.tsx';
import type { AxisView } from './AxisFields.tsx';
import { Gaps } from './Gaps.tsx';
import { MapDrawing } from './MapDrawing.tsx';

type Term = { readonly id: string; readonly label: string };
type Props = {
  /** The materials and their values, packed: a page of hundreds carries them so in half the bytes. */
  readonly data: string;
  readonly axes: readonly Axis[];
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
  const { data, axes, families, forms, methods, leftOut } = props;
  const { materials, readings, rows } = useMemo(() => unpacked(data), []);
  const [view, change] = useView(defaults);
  const facets = useMemo(() => facetsOf(materials, families, forms), []);
  const [x, y] = [drawnAxis(axes, view, 'x'), drawnAxis(axes, view, 'y')];
  const withUnreported = view.temperature === 'any';
  const { family, form, ...wider } = view;
  // What is known of each material does not change when a family or a form is chosen.
  const whole = useMemo(() => {
    const elements = elementChoice(view.elements);
    const fitting = materials.filter((material) => fitsElements(material.elements, elements));
    return mapContent(
      fitting,
      readings,
      { ...x, method: view.xhow },
      { ...y, method: view.yhow },
      withUnreported,
    );
  }, Object.values(wider));
  const content = useMemo(
    () => narrowed(whole, new Set(passing(materials, facets, view))),
    [whole, family, form],
  );
  const scenes = useMemo(() => new Map<Size, MapScene>(), [content]);
  const sceneOf = (size: Size): MapScene => {
    const scene = scenes.get(size) ?? mapScene(content, families, x, y, layouts[size]);
    scenes.set(size, scene);
    return scene;
  };
  const rowsShown = useMemo(() => {
    const spots = content.marks.flatMap((mark) => [mark.x, mark.y]);
    return statementsBehind([...spots, ...content.halves.map(({ spot }) => spot)]).map((id) => rows[id]!);
  }, [content]);
  const extra = useMemo(() => {
    const roles = rolesIn(content);
    return [{ name: 'on_the_map', label: 'On the map', of: ({ id }: Row) => roles.get(id) ?? '' }];
  }, [content]);
  // The count beside a choice is the number of materials that it would show as marks.
  const choices = useMemo(
    () => counted([...new Set(whole.marks.map(({ material }) => material))], facets, view),
    [content],
  );
  const title = `${x.axis.label} and ${lower(y.axis.label)} of ${countText(content, x.axis, y.axis)}`;
  const isCut = [x.from, x.to, y.from, y.to].some((end) => end !== undefined);
  return (
    <Explorer
      name="map"
      title={title}
      opens="the page of the material"
      shown={shownText(content, x.axis, y.axis, isCut ? sceneOf('wide').outside : 0)}
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
        <MapDrawing key={size} scene={sceneOf(size)} title={title} id={`map-${size}`} size={size} />
      )}
      rows={rowsShown}
      extra={extra}
      detailsOf={(mark) => detailsOf(mark, content, x, y, rows)}
    >
      <FamilyKey families={families.filter(({ id }) => materials.some(({ main }) => main === id))} />
      <Gaps gaps={content.gaps} x={x.axis} y={y.axis} />
      {leftOut.length > 0 && (
        <p class="not-drawn">
          On no axis, because it ends no window: <Typeset text={leftOut.join('; ')} />.
        </p>
      )}
    </Explorer>
  );
}

const layouts = {
  wide: { width: 900, labels: 'beside' },
  narrow: { width: 360, labels: 'above' },
} as const;

function facetsOf(
  materials: readonly MapMaterial[],
  families: Props['families'],
  forms: readonly Term[],
): Facet<MapMaterial>[] {
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
