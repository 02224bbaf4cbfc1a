import type { EnergyDensityPage } from '../../knowledge/pages/energy-density-page.ts';
import type { Cell, EnergyDensity } from '../../models/energy-density.ts';
import { rowOf } from '../row.ts';
import type { Row } from '../row.ts';

/** What the model of a pouch cell lets a reader choose between, and what it is held against. */
export type Model = {
  readonly cathodes: EnergyDensityPage['cathodes'];
  readonly electrolytes: readonly {
    readonly id: string;
    readonly title: string;
    readonly main: string;
    readonly density: number;
    /** The paper that prints the density; absent where it is inferred. */
    readonly paper?: string | undefined;
  }[];
  readonly lithium: EnergyDensityPage['lithium'];
  readonly collectors: Cell['collectors'];
  readonly points: readonly PublishedPoint[];
};

/** A published result of such a model beside what ours gives for the same cell. */
export type PublishedPoint = Omit<EnergyDensityPage['points'][number], 'statement'> & {
  readonly row: Row;
  /** What the document varies with this point: the loading at one thickness, or the thickness at one loading. */
  readonly varied: Axis;
};

/** What a curve runs along. */
export type Axis = 'thickness' | 'loading';
/** Wh/kg or Wh/L. */
export type Measure = keyof Pick<EnergyDensity, 'gravimetric' | 'volumetric'>;

export const measureUnits = { gravimetric: 'Wh kg⁻¹', volumetric: 'Wh L⁻¹' } as const;
export const axisUnits = { thickness: 'µm', loading: 'mg cm⁻²' } as const;

/** A cell as a reader has chosen it. */
export type Choice = {
  readonly cathode: string;
  readonly electrolyte: string;
  /** mg cm⁻² */
  readonly loading: number;
  /** µm */
  readonly thickness: number;
  /** Lithium beyond the capacity of the cathode, as a ratio to it. */
  readonly excess: number;
};

/** The model as a chart needs it, from the answer of the page. */
export function modelFrom(page: EnergyDensityPage): Model {
  const { cathodes, lithium, collectors } = page;
  return {
    cathodes,
    lithium,
    collectors,
    electrolytes: page.electrolytes.map((one) => ({
      id: one.id,
      title: one.title,
      main: one.main,
      density: one.density,
      paper: one.origin === 'printed' ? one.statement.reference.short : undefined,
    })),
    points: page.points.map(({ statement, ...point }) => ({
      ...point,
      row: rowOf(statement),
      varied: variedIn(point, page.points),
    })),
  };
}

/** A loading that several thicknesses share is held fixed while the thickness varies, and the other way round. */
function variedIn(
  { loading, cathode }: Pick<PublishedPoint, 'loading' | 'cathode'>,
  all: EnergyDensityPage['points'],
): Axis {
  const same = all.filter((other) => other.loading === loading && other.cathode.id === cathode.id);
  return new Set(same.map(({ thickness }) => thickness)).size > 1 ? 'thickness' : 'loading';
}

/** The cell of a choice; undefined where a part of it is not among the choices. */
export function cellFor(model: Model, choice: Choice): Cell | undefined {
  const cathode = model.cathodes.find(({ id }) => id === choice.cathode)?.cathode;
  const electrolyte = model.electrolytes.find(({ id }) => id === choice.electrolyte);
  if (!cathode || !electrolyte) return undefined;
  return {
    cathode,
    loading: choice.loading,
    electrolyte: { density: electrolyte.density, thickness: choice.thickness },
    lithium: { ...model.lithium, excess: choice.excess },
    collectors: model.collectors,
  };
}

/** `+1.3 %`, `−0.4 %`, `0 %`: how far the model is from a published value. */
export function deviationText(deviation: number): string {
  const percent = (100 * deviation).toFixed(1);
  if (Number(percent) === 0) return '0\u00a0%';
  return `${percent.startsWith('-') ? percent.replace('-', '−') : `+${percent}`}\u00a0%`;
}
