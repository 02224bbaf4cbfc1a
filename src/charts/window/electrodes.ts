import type { ElectrodePotential } from '../../knowledge/electrode-potential.ts';
import { axis, rounded } from '../frame.ts';
import type { Layout } from '../frame.ts';
import { rowOf } from '../row.ts';
import type { Row } from '../row.ts';
import type { Cell } from './verdict.ts';
import { voltsText } from './verdict.ts';

/** An electrode with its recorded potentials, in V against lithium. */
export type Electrode = Pick<
  ElectrodePotential,
  'id' | 'title' | 'role' | 'low' | 'high' | 'relation' | 'isDefinition'
> & {
  readonly values: readonly Row[];
  readonly subject: { readonly kind: 'electrode'; readonly id: string; readonly title: string };
};

/** One electrode above the electrolytes: from its lowest to its highest recorded potential. */
export type ElectrodeRow = {
  readonly electrode: Electrode;
  readonly labelY: number;
  readonly y: number;
  readonly x: number;
  readonly width: number;
  /** Where a bound points: a source says only that the potential lies on that side. */
  readonly arrow?: 'left' | 'right' | undefined;
  readonly description: string;
};

export const electrodesFrom = (potentials: readonly ElectrodePotential[]): Electrode[] =>
  potentials.map(({ values, ...electrode }) => ({
    ...electrode,
    values: values.map(rowOf),
    subject: { kind: 'electrode', id: electrode.id, title: electrode.title },
  }));

const height = { beside: 15, above: 28 } as const;

/** Places the electrodes below one another, under a title of their own. */
export function electrodeRows(
  electrodes: readonly Electrode[],
  scale: (value: number) => number,
  layout: Layout,
  title: number,
): { rows: ElectrodeRow[]; titleY: number; bottom: number } {
  const top = axis.top + title;
  const step = height[layout.labels];
  const rows = electrodes.map((electrode, index): ElectrodeRow => {
    const from = top + index * step;
    const [x, end] = [scale(electrode.low), scale(electrode.high)];
    return {
      electrode,
      labelY: from + 11,
      y: layout.labels === 'above' ? from + 19 : from + 7,
      x: rounded(x),
      width: rounded(end - x),
      arrow: electrode.relation && (electrode.relation === '<' ? 'left' : 'right'),
      description: potentialText(electrode),
    };
  });
  return { rows, titleY: axis.top + 16, bottom: top + electrodes.length * step + 10 };
}

/** `LiCoO2, cathode: 3.88 to 4.16 V`; `Li–Si, anode: < 0.3 V`; `Lithium, anode: 0 V, by definition of the scale`. */
export function potentialText({ title, role, low, high, relation, isDefinition }: Electrode): string {
  const span =
    low === high ? voltsText(low) : `${voltsText(low).replace(/\s?V$/u, '')} to ${voltsText(high)}`;
  return `${title}, ${role}: ${relation ? `${relation}\u00a0` : ''}${span}${isDefinition ? ', by definition of the scale' : ''}`;
}

/**
 * The potentials that an electrolyte has to bear between two electrodes: the lowest of the anode and the highest of the cathode,
 * unless the reader gives the potential to which the cell is charged.
 */
export function cellOf(
  electrodes: readonly Electrode[],
  chosen: { readonly anode: string; readonly cathode: string; readonly charge?: number | undefined },
): Cell {
  const find = (id: string) => electrodes.find((one) => one.id === id);
  return {
    anode: find(chosen.anode)?.low,
    cathode: chosen.charge ?? find(chosen.cathode)?.high,
  };
}

/** `Stability windows of 14 electrolytes, in volts against lithium, between Lithium metal (0 V) and LiCoO2 (4.2 V)`. */
export function windowsTitle(
  subjects: string,
  electrodes: readonly Electrode[],
  chosen: Parameters<typeof cellOf>[1],
): string {
  const cell = cellOf(electrodes, chosen);
  const title = (id: string) => electrodes.find((one) => one.id === id)?.title;
  const part = (name: string, volts: number | undefined) =>
    volts === undefined ? [] : [`${name} (${voltsText(volts)})`];
  const ends = [
    ...part(title(chosen.anode) ?? 'an anode', cell.anode),
    ...part(title(chosen.cathode) ?? 'a cathode', cell.cathode),
  ];
  const against =
    ends.length === 2
      ? `, between ${ends.join(' and ')}`
      : ends.length === 1
        ? `, held against ${ends[0]}`
        : '';
  return `Stability windows of ${subjects}, in volts against lithium${against}`;
}
