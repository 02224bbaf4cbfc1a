import { chosenText, labelOf } from '../../charts/chosen.ts';
import { assumptionText, beyondText, quantity } from '../../charts/energy/assumptions.ts';
import { energyScene, pointText } from '../../charts/energy/scene.ts';
import { axisUnits, cellFor, deviationText, measureUnits } from '../../charts/energy/model.ts';
import type { Axis, Choice, Measure, Model } from '../../charts/energy/model.ts';
import { numberOf } from '../../charts/view.ts';
import type { View } from '../../charts/view.ts';
import { electrolyteThicknessFor, energyDensity, loadingFor } from '../../models/energy-density.ts';
import type { Cell } from '../../models/energy-density.ts';
import { Explorer } from '../parts/Explorer.tsx';
import { RangeField, SelectField } from '../parts/Fields.tsx';
import type { Size } from '../parts/size.ts';
import { Typeset } from '../parts/Typeset.tsx';
import { useView } from '../parts/view.ts';
import { Breakdown } from './Breakdown.tsx';
import { EnergyDrawing } from './EnergyDrawing.tsx';
import { EnergyKey } from './EnergyKey.tsx';

type Props = { readonly model: Model };
type Key = 'along' | 'energy' | 'cathode' | 'loading' | 'electrolyte' | 'thickness' | 'excess' | 'target';

const limits = {
  loading: { min: 2, max: 50, step: 1 },
  thickness: { min: 5, max: 600, step: 1 },
  excess: { min: 0, max: 3, step: 0.1 },
  target: { min: 50, max: 600, step: 10 },
} as const;

/** The first view: the nickel-rich cathode of the published curves with the heaviest electrolyte, whose thickness matters most. */
function defaultsOf({ cathodes, electrolytes, lithium }: Model): View<Key> {
  const heaviest = electrolytes.reduce(
    (one, other) => (other.density > one.density ? other : one),
    electrolytes[0]!,
  );
  return {
    along: 'thickness',
    energy: 'gravimetric',
    cathode: cathodes[0]?.id ?? '',
    loading: '22',
    electrolyte: heaviest.id,
    thickness: '100',
    excess: String(lithium.excess),
    target: '350',
  };
}

/** What a pouch cell with a lithium anode stores, for a cathode, a loading, an electrolyte, its thickness and the lithium in it. */
export default function EnergyExplorer({ model }: Props) {
  const defaults = defaultsOf(model);
  const [view, change] = useView(defaults);
  const axis: Axis = view.along === 'loading' ? 'loading' : 'thickness';
  const measure: Measure = view.energy === 'volumetric' ? 'volumetric' : 'gravimetric';
  const choice: Choice = {
    cathode: view.cathode,
    electrolyte: view.electrolyte,
    loading: within(view.loading, limits.loading) ?? Number(defaults.loading),
    thickness: within(view.thickness, limits.thickness) ?? Number(defaults.thickness),
    excess: within(view.excess, limits.excess) ?? Number(defaults.excess),
  };
  const target = within(view.target, limits.target);
  const cell = cellFor(model, choice);
  const points = model.points.filter((point) => point.varied === axis && point.measure === measure);
  const byRow = new Map(points.map((point) => [point.row.id, point]));
  const title = `Energy density of a lithium pouch cell along the ${axis === 'thickness' ? 'thickness of the electrolyte' : 'loading of the cathode'}`;
  const cathodeChoices = model.cathodes.map(({ id, title: label }) => ({ id, label }));
  const electrolyteChoices = model.electrolytes.map(({ id, title: label, density, paper }) => ({
    id,
    label: `${label}: ${density} g cm⁻³, ${paper ?? 'inferred'}`,
  }));
  const field = (key: keyof typeof limits, label: string, unit: string) => (
    <RangeField
      label={label}
      value={view[key]}
      unit={unit}
      {...limits[key]}
      change={(value) => change({ [key]: value })}
    />
  );
  const sceneOf = (size: Size) => energyScene(model, { axis, measure, choice, target }, layouts[size]);
  return (
    <Explorer
      name="energy-density"
      title={title}
      shown={`${points.length} of ${model.points.length} published points are on these axes.`}
      reset={
        Object.entries(defaults).some(([key, value]) => view[key as Key] !== value)
          ? () => change(defaults)
          : undefined
      }
      controls={
        <div class="fields">
          <SelectField
            label="Cathode"
            value={view.cathode}
            change={(cathode) => change({ cathode })}
            choices={cathodeChoices}
          />
          {field('loading', 'Loading of active material', axisUnits.loading)}
          <SelectField
            label="Electrolyte, with its density"
            value={view.electrolyte}
            change={(electrolyte) => change({ electrolyte })}
            choices={electrolyteChoices}
          />
          {field('thickness', 'Thickness of the electrolyte', axisUnits.thickness)}
          {field('excess', 'Lithium beyond the cathode’s capacity', '×')}
          {field('target', 'To reach', measureUnits.gravimetric)}
          <SelectField
            label="Along"
            value={axis}
            change={(along) => change({ along })}
            choices={[
              { id: 'thickness', label: 'thickness of the electrolyte' },
              { id: 'loading', label: 'loading of the cathode' },
            ]}
          />
          <SelectField
            label="Energy"
            value={measure}
            change={(energy) => change({ energy })}
            choices={[
              { id: 'gravimetric', label: 'per mass, Wh kg⁻¹' },
              { id: 'volumetric', label: 'per volume, Wh L⁻¹' },
            ]}
          />
        </div>
      }
      chosen={chosenText(
        [
          ['Cathode', labelOf(cathodeChoices, view.cathode)],
          ['Loading', quantity(choice.loading, axisUnits.loading)],
          ['Electrolyte', labelOf(electrolyteChoices, view.electrolyte)],
          ['Thickness', quantity(choice.thickness, axisUnits.thickness)],
          ['Lithium in excess', quantity(choice.excess, '×')],
          ['To reach', target === undefined ? '' : quantity(target, measureUnits.gravimetric)],
        ],
        [],
      )}
      legend={<EnergyKey scene={sceneOf('wide')} />}
      drawing={(size) => (
        <EnergyDrawing
          key={size}
          scene={sceneOf(size)}
          axis={axis}
          measure={measure}
          title={title}
          id={`energy-${size}`}
          size={size}
        />
      )}
      rows={points.map(({ row }) => row)}
      extra={[
        {
          name: 'model',
          label: 'This model',
          of: ({ id }) => {
            const modelled = byRow.get(id)?.modelled;
            return modelled ? `${Math.round(modelled.value)} ${measureUnits[measure]}` : '';
          },
        },
        {
          name: 'deviation',
          label: 'Apart by',
          of: ({ id }) => deviationOf(byRow.get(id)?.modelled?.deviation),
        },
      ]}
      detailsOf={(mark) => {
        const point = byRow.get(mark);
        return point && { description: pointText(point), rows: [point.row] };
      }}
      answer={cell && <Answer cell={cell} choice={choice} model={model} target={target} />}
    />
  );
}

const layouts = {
  wide: { width: 900, height: 420 },
  narrow: { width: 360, height: 330 },
} as const;

const deviationOf = (deviation: number | undefined) =>
  deviation === undefined ? '' : deviationText(deviation);

/** A number within its limits; undefined for anything else, so that half a number while typing breaks nothing. */
function within(
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  const value = numberOf(text);
  return value !== undefined && value >= min && value <= max ? value : undefined;
}

/** What the chosen cell stores, and what it takes to reach the target. */
function Answer({
  cell,
  choice,
  model,
  target,
}: {
  readonly cell: Cell;
  readonly choice: Choice;
  readonly model: Model;
  readonly target: number | undefined;
}) {
  const result = energyDensity(cell);
  const titleOf = (id: string) =>
    [...model.electrolytes, ...model.cathodes].find((one) => one.id === id)?.title ?? id;
  const { electrolyte, cathode, loading, thickness } = choice;
  return (
    <div class="energy-answer">
      <p class="energy-result">
        <b>{quantity(Math.round(result.gravimetric), measureUnits.gravimetric)}</b>,{' '}
        <b>{quantity(Math.round(result.volumetric), measureUnits.volumetric)}</b>:{' '}
        <Typeset text={titleOf(cathode)} /> at {quantity(loading, axisUnits.loading)} (
        {quantity(result.arealCapacity.toFixed(1), 'mAh cm⁻²')}) behind{' '}
        {quantity(thickness, axisUnits.thickness)} of <Typeset text={titleOf(electrolyte)} />.
      </p>
      <p class="energy-assumptions">
        {assumptionText(cell)} {beyondText(model, loading)}
      </p>
      {target !== undefined && (
        <>
          <p>{thicknessSentence(cell, target, loading, titleOf(electrolyte))}</p>
          <p>{loadingSentence(cell, target, thickness, titleOf(electrolyte), model)}</p>
        </>
      )}
      <Breakdown result={result} />
    </div>
  );
}

function thicknessSentence(cell: Cell, target: number, loading: number, electrolyte: string) {
  const most = electrolyteThicknessFor(target, cell);
  return most === undefined ? (
    <>
      At {quantity(loading, axisUnits.loading)} no layer of <Typeset text={electrolyte} /> is thin enough for{' '}
      {quantity(target, measureUnits.gravimetric)}.
    </>
  ) : (
    <>
      To pass {quantity(target, measureUnits.gravimetric)} at this loading, the layer of{' '}
      <Typeset text={electrolyte} /> must be thinner than{' '}
      <b>{quantity(most < 10 ? most.toFixed(1) : Math.round(most), axisUnits.thickness)}</b>.
    </>
  );
}

function loadingSentence(cell: Cell, target: number, thickness: number, electrolyte: string, model: Model) {
  const least = loadingFor(target, cell);
  return least === undefined ? (
    <>
      Behind {quantity(thickness, axisUnits.thickness)} of <Typeset text={electrolyte} /> no loading reaches{' '}
      {quantity(target, measureUnits.gravimetric)}.
    </>
  ) : (
    <>
      Behind {quantity(thickness, axisUnits.thickness)}, the loading must be above{' '}
      <b>{quantity(least.toFixed(0), axisUnits.loading)}</b>. {beyondText(model, Math.round(least))}
    </>
  );
}
