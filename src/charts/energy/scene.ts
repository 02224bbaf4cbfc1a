import { scaleLinear, scaleLog } from 'd3-scale';
import { energyDensity } from '../../models/energy-density.ts';
import { extent, labelRoom, rounded } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { quantity } from './assumptions.ts';
import { cellFor, deviationText, measureUnits } from './model.ts';
import type { Axis, Choice, Measure, Model, PublishedPoint } from './model.ts';

export type Curve = {
  readonly id: string;
  readonly title: string;
  /** The main family of the electrolyte that is varied; absent where a cathode is. */
  readonly family?: string | undefined;
  readonly isChosen: boolean;
  /** The `d` of its path. */
  readonly path: string;
  /** Where it ends at the right; a thin line leads from there to its name. */
  readonly end: number;
  readonly label: { readonly x: number; readonly y: number };
};
export type Dot = {
  readonly point: PublishedPoint;
  readonly family?: string | undefined;
  readonly x: number;
  readonly y: number;
  /** Whether the curves on view hold the same things fixed; if not, the dot belongs to other curves and is drawn pale. */
  readonly isOnCurve: boolean;
  readonly arrow?: 'up' | undefined;
  readonly description: string;
};
type Tick = { readonly at: number; readonly label: string };
export type EnergyScene = Frame & {
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly curves: readonly Curve[];
  readonly dots: readonly Dot[];
  /** The cell that the reader has chosen. */
  readonly chosen: { readonly x: number; readonly y: number } | undefined;
  readonly target: { readonly y: number; readonly label: string } | undefined;
};

/** What the axes span: the thinnest layer that is made to a pressed pellet, and loadings from a film to a thick electrode. */
export const spans: Readonly<Record<Axis, readonly [number, number]>> = {
  thickness: [5, 600],
  loading: [2, 50],
};
const samples = 80;
/** From the end of a curve to its name. */
const leader = 14;
const margin = { left: 46, top: 26, bottom: 34 } as const;

type Options = {
  readonly axis: Axis;
  readonly measure: Measure;
  readonly choice: Choice;
  /** Wh/kg to reach; drawn only where the axis is gravimetric. */
  readonly target?: number | undefined;
};

/** Curves of the model, the published points beside them, and the chosen cell. */
export function energyScene(
  model: Model,
  { axis, measure, choice, target }: Options,
  layout: { readonly width: number; readonly height: number },
): EnergyScene {
  const { width, height } = layout;
  const drawn = variants(model, axis, choice);
  const names = drawn.map((subject) => ({ subject }));
  const plot = {
    left: margin.left,
    right: width - labelRoom(names, 60) - leader,
    top: margin.top,
    bottom: height - margin.bottom,
  };
  const [from, to] = spans[axis];
  const x = (axis === 'thickness' ? scaleLog() : scaleLinear())
    .domain([from, to])
    .range([plot.left, plot.right]);
  const value = (given: Choice) => {
    const cell = cellFor(model, given);
    return cell && energyDensity(cell)[measure];
  };
  const places = Array.from({ length: samples + 1 }, (_, index) =>
    x.invert(plot.left + ((plot.right - plot.left) * index) / samples),
  );
  const lines = drawn.map((variant) => ({
    ...variant,
    values: places.map((place) => value({ ...variant.choice, [axis]: place }) ?? 0),
  }));
  const points = model.points.filter((point) => point.varied === axis && point.measure === measure);
  const [, highest] = extent([
    1,
    ...lines.flatMap(({ values }) => values),
    ...points.map((point) => point.value),
  ]);
  const y = scaleLinear().domain([0, highest]).nice(6).range([plot.bottom, plot.top]);
  const place = (values: readonly number[]) =>
    values
      .map((one, index) => `${index === 0 ? 'M' : 'L'}${rounded(x(places[index]!))} ${rounded(y(one))}`)
      .join('');
  const chosen = value(choice);
  return {
    width,
    height,
    plot,
    xTicks: tickValues[axis].map((at) => ({ at: rounded(x(at)), label: String(at) })),
    yTicks: y.ticks(6).map((at) => ({ at: rounded(y(at)), label: String(at) })),
    curves: spread(
      lines.map(({ id, title, family, isChosen, values }) => ({
        id,
        title,
        family,
        isChosen,
        path: place(values),
        end: rounded(y(values.at(-1)!)),
        label: { x: plot.right + leader, y: rounded(y(values.at(-1)!)) },
      })),
      plot,
    ),
    dots: points.map((point): Dot => ({
      point,
      family: model.electrolytes.find(({ id }) => id === point.electrolyte?.id)?.main,
      x: rounded(x(point[axis])),
      y: rounded(y(point.value)),
      isOnCurve: isOnCurve(point, axis, choice, model),
      arrow: point.relation.startsWith('>') ? 'up' : undefined,
      description: pointText(point),
    })),
    chosen:
      chosen === undefined
        ? undefined
        : { x: rounded(x(Math.min(to, Math.max(from, choice[axis])))), y: rounded(y(chosen)) },
    target:
      target !== undefined && measure === 'gravimetric' && target <= y.domain()[1]!
        ? { y: rounded(y(target)), label: quantity(target, measureUnits.gravimetric) }
        : undefined,
  };
}

const tickValues: Readonly<Record<Axis, readonly number[]>> = {
  thickness: [5, 10, 20, 50, 100, 200, 500],
  loading: [10, 20, 30, 40, 50],
};

/** Along the thickness there is one curve for each electrolyte, along the loading one for each cathode. */
function variants(model: Model, axis: Axis, choice: Choice) {
  return axis === 'thickness'
    ? model.electrolytes.map(({ id, title, main }) => ({
        id,
        title,
        family: main as string | undefined,
        isChosen: id === choice.electrolyte,
        choice: { ...choice, electrolyte: id },
      }))
    : model.cathodes.map(({ id, title }) => ({
        id,
        title,
        family: model.electrolytes.find((one) => one.id === choice.electrolyte)?.main,
        isChosen: id === choice.cathode,
        choice: { ...choice, cathode: id },
      }));
}

/** Whether a published point was computed with what the curves on view hold fixed. */
function isOnCurve(point: PublishedPoint, axis: Axis, choice: Choice, { lithium }: Model): boolean {
  if (choice.excess !== lithium.excess) return false;
  if (axis === 'thickness') return point.cathode.id === choice.cathode && point.loading === choice.loading;
  return point.electrolyte?.id === choice.electrolyte && point.thickness === choice.thickness;
}

/** `LiNi0.8Co0.1Mn0.1O2 at 22 mg cm⁻², LLZO, 500 µm: 48 Wh kg⁻¹ published, 48.3 Wh kg⁻¹ here (+0.6 %)`. */
export function pointText({
  cathode,
  loading,
  electrolyte,
  thickness,
  row,
  relation,
  modelled,
  measure,
}: PublishedPoint): string {
  const cell = `${cathode.title} at ${loading}\u00a0mg\u00a0cm⁻², ${electrolyte?.title ?? 'electrolyte not named'}, ${thickness}\u00a0µm`;
  const ours = modelled
    ? `, ${Math.round(modelled.value)}\u00a0${measureUnits[measure]} here${electrolyte ? '' : ` with ${modelled.electrolyte.title}`} (${
        modelled.deviation === 0 && relation.startsWith('>')
          ? 'the bound is met'
          : deviationText(modelled.deviation)
      })`
    : '';
  return `${cell}: ${row.valueText} published${ours}`;
}

/** Names at the ends of curves keep a line apart. */
function spread(curves: readonly Curve[], plot: Frame['plot']): Curve[] {
  const line = 14;
  const byHeight = curves.toSorted((a, b) => a.label.y - b.label.y);
  let last = -Infinity;
  const down = byHeight.map((curve) => {
    last = Math.max(curve.label.y, last + line);
    return { ...curve, label: { ...curve.label, y: last } };
  });
  const beyond = Math.max(0, last - plot.bottom);
  return down.map((curve) => ({
    ...curve,
    label: { ...curve.label, y: rounded(curve.label.y - beyond + 4) },
  }));
}
