import { rounded } from '../frame.ts';
import { domainOf, scaleOf, ticksOf } from '../scatter/scale.ts';
import type { Domain, Scale, ScaleKind } from '../scatter/scale.ts';
import { describeBenchmark } from './describe.ts';
import type { Benchmark } from './describe.ts';
import type { Word } from './list.ts';
import type { CellResult } from './result.ts';

export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
export type Segment = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** A value that is wanted, or said of cells in general: a line across a plot, or a band. */
export type BenchmarkLine = Box & {
  readonly id: string;
  readonly paper: string;
  /** A range, which is paler than a line. */
  readonly isBand: boolean;
  readonly label: Word;
  readonly description: string;
};

/** Part of a drawing with axes of its own. */
export type Plot = Box & {
  readonly ticks: {
    readonly x: readonly { at: number; label: string }[];
    readonly y: readonly { at: number; label: string }[];
  };
  readonly words: readonly Word[];
  readonly benchmarks: readonly BenchmarkLine[];
};

/** An axis of results: a scale with what it spans. */
export type ResultAxis = { readonly domain: Domain; readonly kind: ScaleKind; readonly place: Scale };

/** An axis that holds results and what they are held against. Doubtful values do not stretch it, unless there are no others. */
export function axisFor(
  results: readonly CellResult[],
  benchmarks: readonly Pick<Benchmark, 'low' | 'high'>[],
  kind: ScaleKind,
  usual: Domain,
  range: Domain,
  of: (result: CellResult) => readonly number[] = ({ low, high }) => [low, high],
): ResultAxis {
  const sure = results.filter(({ isDoubtful }) => !isDoubtful);
  const values = (sure.length > 0 ? sure : results).flatMap(of);
  const held = benchmarks.flatMap(({ low, high }) => [low, high]);
  const domain = domainOf([...values, ...held], kind, usual);
  return { domain, kind, place: scaleOf(domain, range, kind) };
}

export const ticksAlong = ({ domain, kind, place }: ResultAxis, count: number) =>
  ticksOf(domain, kind, count).map(({ at, label }) => ({ at: rounded(place(at)), label }));

/** Letters by which a line in a plot and its words below the drawing find each other. */
export const letterOf = (index: number): string => String.fromCharCode(97 + (index % 26));

/** A line or a band across a plot, at a value of its axis along the drawing, or up. */
export function benchmarkLine(
  benchmark: Benchmark,
  letter: string,
  axis: ResultAxis,
  plot: Box,
  direction: 'upright' | 'level',
): BenchmarkLine {
  const [from, to] = [rounded(axis.place(benchmark.low)), rounded(axis.place(benchmark.high))];
  const isUpright = direction === 'upright';
  const box = isUpright
    ? { left: from, right: to, top: plot.top, bottom: plot.bottom }
    : { left: plot.left, right: plot.right, top: to, bottom: from };
  return {
    ...box,
    id: benchmark.id,
    paper: benchmark.reference.id,
    isBand: from !== to,
    label: isUpright
      ? { x: rounded((from + to) / 2), y: plot.top - 6, text: letter, anchor: 'middle' }
      : { x: plot.right + 4, y: rounded((from + to) / 2 + 3.5), text: letter, anchor: 'start' },
    description: describeBenchmark(benchmark),
  };
}

/** The least distance between the letters of two upright lines. */
const letterRoom = 11;

/** Upright lines whose letters do not cover each other. */
export function spread(lines: readonly BenchmarkLine[]): BenchmarkLine[] {
  let free = -Infinity;
  return [...lines]
    .sort((a, b) => a.label.x - b.label.x)
    .map((line) => {
      const x = Math.max(line.label.x, free);
      free = x + letterRoom;
      return { ...line, label: { ...line.label, x } };
    });
}
