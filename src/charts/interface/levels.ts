import { scaleLinear } from 'd3-scale';
import { extent, rounded } from '../frame.ts';
import { describe } from '../window/describe.ts';
import type { Limit, Window } from '../window/series.ts';
import { voltsText } from '../window/verdict.ts';
import { across } from './stack.ts';

/** The potentials of a cell on one scale: the level of each electrode beside the windows of the electrolyte. */
export type LevelScene = {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly electrodes: readonly Level[];
  readonly bars: readonly LevelBar[];
};
/** An electrode at its potential, from which a line runs to the far side of the electrolyte. */
export type Level = {
  readonly role: 'cathode' | 'anode';
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly reach: number;
  readonly label: string;
};
/** One window of the electrolyte, upright. */
export type LevelBar = {
  readonly window: Window;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A limit that is not known is drawn open. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
  readonly spreads: readonly { readonly y: number; readonly height: number }[];
  /** First author and year below the bar, where there is room. */
  readonly label: readonly string[];
  readonly labelX: number;
  readonly isDoubtful: boolean;
  readonly description: string;
};

const plot = { left: 46, right: across.anode[1], top: 12, bottom: 190 } as const;
const barWidth = { most: 26, share: 0.5 } as const;
/** How wide a letter below a bar is, on average over a name. */
const letter = 5.4;
/** How far an open end fades, in volts. */
const openLength = 1;

/** Places the levels; nothing where neither an electrode nor a window has a potential. */
export function levelScene(
  levels: { readonly cathode?: number | undefined; readonly anode?: number | undefined },
  windows: readonly Window[],
): LevelScene | undefined {
  const ends = [
    ...[levels.cathode, levels.anode].filter((one) => one !== undefined),
    ...windows.filter((one) => !isDoubtful(one)).flatMap(span),
  ];
  if (ends.length === 0) return undefined;
  const [low, high] = extent([0, ...ends]);
  const scale = scaleLinear()
    .domain([Math.floor(low), Math.ceil(high + 0.2)])
    .range([plot.bottom, plot.top])
    .clamp(true);
  const at = (value: number) => rounded(scale(value));
  return {
    width: across.width,
    height: plot.bottom + 34,
    plot,
    ticks: scale
      .ticks(6)
      .filter(Number.isInteger)
      .map((value) => ({ y: at(value), label: String(value).replace('-', '−') })),
    electrodes: (['cathode', 'anode'] as const).flatMap((role): Level[] => {
      const potential = levels[role];
      if (potential === undefined) return [];
      const [from, to] = across[role];
      return [
        {
          role,
          y: at(potential),
          from,
          to,
          reach: role === 'cathode' ? across.electrolyte[1] : across.electrolyte[0],
          label: voltsText(potential),
        },
      ];
    }),
    bars: placeBars(windows, at),
  };
}

function placeBars(windows: readonly Window[], at: (value: number) => number): LevelBar[] {
  const [left, right] = across.electrolyte;
  const slot = Math.min(72, (right - left) / Math.max(1, windows.length));
  const start = (left + right - slot * windows.length) / 2;
  const width = rounded(Math.min(barWidth.most, slot * barWidth.share));
  const names = windows.map(({ paper }) => nameLines(paper.short));
  // A name that does not fit would run into the next; the names stand in the table of the margins too.
  const longest = Math.max(0, ...names.flat().map(({ length }) => length));
  const hasNames = longest * letter < slot;
  return windows.map((window, index): LevelBar => {
    const [low, high] = span(window);
    const middle = start + (index + 0.5) * slot;
    const [top, bottom] = [at(high), at(low)];
    return {
      window,
      x: rounded(middle - width / 2),
      y: top,
      width,
      height: Math.max(1, rounded(bottom - top)),
      openTop: window.oxidation === undefined,
      openBottom: window.reduction === undefined,
      spreads: [window.reduction, window.oxidation].flatMap((limit) =>
        limit && limit.low !== limit.high
          ? [{ y: at(limit.high), height: rounded(at(limit.low) - at(limit.high)) }]
          : [],
      ),
      label: hasNames ? names[index]! : [],
      labelX: rounded(middle),
      isDoubtful: isDoubtful(window),
      description: describe(window),
    };
  });
}

/** From the lowest to the highest place that a window may reach; an open end fades over a fixed length. */
function span({ reduction, oxidation }: Window): [low: number, high: number] {
  const low = reduction?.low ?? (oxidation as Limit).low - openLength;
  const high = oxidation?.high ?? (reduction as Limit).high + openLength;
  return [low, high];
}

const isDoubtful = ({ reduction, oxidation }: Window) =>
  (reduction?.doubtful ?? false) || (oxidation?.doubtful ?? false);

/** `Zhu et al. 2015` as `Zhu` and `2015`. */
function nameLines(short: string): string[] {
  const words = short.split(' ');
  return words.length < 2 ? words : [words[0]!, words.at(-1)!];
}
