import { scaleLinear } from 'd3-scale';
import { bySubject, orderBy } from '../subjects.ts';
import type { Window } from './series.ts';

/** Where the name of a row stands: beside its bar, or above it where the screen is narrow. */
export type Layout = { readonly width: number; readonly labels: 'beside' | 'above' };

export type Bar = {
  readonly window: Window;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** A limit that is not known is drawn open. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** What is read aloud and shown on hover. */
  readonly description: string;
};
export type Row = {
  readonly subject: Window['subject'];
  readonly y: number;
  readonly labelY: number;
  readonly bars: readonly Bar[];
};
export type Group = {
  readonly family: string;
  readonly title: string;
  readonly y: number;
  readonly rows: readonly Row[];
};
export type Tick = { readonly x: number; readonly label: string };
export type WindowScene = {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly Tick[];
  readonly groups: readonly Group[];
};

const bar = { height: 10, gap: 3 } as const;
const row = { gap: 8, label: 14 } as const;
const group = { title: 26, gap: 10 } as const;
const axis = { top: 34, bottom: 30 } as const;

/** The potentials that the axis covers, in V against lithium: whole volts around every limit, and always 0 V. */
export function domain(windows: readonly Window[]): [number, number] {
  const limits = windows.flatMap(({ reduction, oxidation }) =>
    [reduction, oxidation].flatMap((end) => (end ? [end.low, end.high] : [])),
  );
  return [Math.floor(Math.min(0, ...limits)), Math.ceil(Math.max(5, ...limits))];
}

/** Places windows: one group for each family, one row for each subject, one bar for each window. */
export function windowScene(
  windows: readonly Window[],
  families: readonly { id: string; title: string }[],
  layout: Layout,
): WindowScene {
  const left = layout.labels === 'beside' ? 190 : 8;
  const right = layout.width - 12;
  const scale = scaleLinear().domain(domain(windows)).range([left, right]);
  let y: number = axis.top;
  const groups = families.flatMap((family): Group[] => {
    const members = windows.filter((one) => one.main === family.id);
    if (members.length === 0) return [];
    const top = y;
    y += group.title;
    const rows = bySubject(members)
      .sort(orderBy(lowestLimit))
      .map((ofSubject): Row => {
        const start = y;
        if (layout.labels === 'above') y += row.label;
        const first = y;
        const bars = ofSubject.map((one) => {
          const placed = placeBar(one, scale, y);
          y += bar.height + bar.gap;
          return placed;
        });
        y += row.gap - bar.gap;
        const labelY = layout.labels === 'above' ? start + 11 : first + bar.height - 1;
        return { subject: ofSubject[0]!.subject, y: first, labelY, bars };
      });
    y += group.gap;
    return [{ family: family.id, title: family.title, y: top + 16, rows }];
  });
  const ticks = scale
    .ticks(8)
    .filter(Number.isInteger)
    .map((value) => ({ x: round(scale(value)), label: String(value) }));
  return {
    width: layout.width,
    height: y + axis.bottom,
    plot: { left, right, top: axis.top, bottom: y },
    ticks,
    groups,
  };
}

/** What stands lithium best comes first: rows in the order of their lowest reduction limit. */
const lowestLimit = (group: readonly Window[]) =>
  Math.min(...group.map(({ reduction }) => reduction?.low ?? Infinity));

function placeBar(window: Window, scale: (value: number) => number, y: number): Bar {
  const { reduction, oxidation } = window;
  const openLeft = reduction === undefined;
  const openRight = oxidation === undefined;
  // An open end fades over a fixed length from the limit that is known, so that no length suggests a value.
  const fade = 46;
  const from = reduction ? scale(reduction.low) : scale(oxidation!.low) - fade;
  const to = oxidation ? scale(oxidation.high) : scale(reduction!.high) + fade;
  return {
    window,
    x: round(from),
    width: round(Math.max(1, to - from)),
    y,
    height: bar.height,
    openLeft,
    openRight,
    description: describe(window),
  };
}

/** `Li6PS5Cl, thermodynamic: 1.71 V to 2.01 V (Zhu et al. 2015)`. */
export function describe({ subject, variant, reduction, oxidation, paper }: Window): string {
  const kind = variant === 'unstated' ? '' : `, ${variant}`;
  const low = reduction ? `reduced below ${reduction.text}` : 'reduction limit not given';
  const high = oxidation ? `oxidised above ${oxidation.text}` : 'oxidation limit not given';
  return `${subject.title}${kind}: ${low}, ${high} (${paper.short})`;
}

const round = (value: number) => Math.round(value * 10) / 10;
