import { rounded } from '../frame.ts';
import type { Layout } from '../frame.ts';
import { fanned } from '../scatter/fan.ts';
import type { ScaleKind } from '../scatter/scale.ts';
import { describeItem, describeResult } from './describe.ts';
import type { Benchmark } from './describe.ts';
import { headsOf, listed } from './list.ts';
import type { ListLayout, Word } from './list.ts';
import { resultsIn } from './pairs.ts';
import type { Item } from './pairs.ts';
import { axisFor, benchmarkLine, letterOf, ticksAlong } from './plot.ts';
import type { Plot, ResultAxis } from './plot.ts';
import type { CellResult } from './result.ts';
import type { MarkRow, ViewScene } from './scene.ts';
import { views } from './views.ts';
import { reach, middleOn, lookOf, linkBetween } from './marks.ts';
import type { ResultMark } from './marks.ts';

const lists: Readonly<Record<Layout['labels'], ListLayout>> = {
  beside: {
    nameLeft: 28,
    nameLetters: 48,
    noteLetters: 60,
    columnLefts: [362, 462, 552, 642, 762],
    marksBelow: 0,
  },
  above: { nameLeft: 22, nameLetters: 50, noteLetters: 62, marksBelow: 0 },
};

/** A resistance times an area and one without an area are two quantities: each has a plot of its own. */
const quantities = [
  { unit: 'ohm*cm2', title: 'Ω cm²' },
  { unit: 'ohm', title: 'Ω, area not reported' },
] as const;

const plotTop = 34;
const plotHeight = { beside: 290, above: 230 } as const;
const margin = 8;

/** Where the values before, after and without a partner stand in a plot, from 0 to 1. */
const places = { before: 0.12, after: 0.55, alone: 0.88 } as const;

/** Interfacial resistance as slopes from before to after; a value without its partner is a mark of its own, and said to be one. */
export function resistanceScene(
  items: readonly Item[],
  benchmarks: readonly Benchmark[],
  layout: Layout,
  kind: ScaleKind,
): ViewScene {
  const list = lists[layout.labels];
  const numbers = new Map(items.map((item, index) => [item, index + 1]));
  const present = quantities.filter(({ unit }) => items.some(({ result }) => result.unit === unit));
  const shown = present.length === 0 ? quantities.slice(0, 1) : present;
  const parts = shown.map(({ unit, title }, index) => {
    const own = items.filter(({ result }) => result.unit === unit);
    const held = benchmarks.filter((benchmark) => benchmark.unit === unit);
    const box = boxOf(index, shown.length, layout);
    const axis = axisFor(resultsIn(own), held, kind, [1, 1000], [box.bottom - margin, box.top + margin]);
    const plot: Plot = {
      ...box,
      ticks: { x: [], y: ticksAlong(axis, 6) },
      words: [
        { x: box.left - 40, y: box.top - 18, text: title, anchor: 'start' },
        ...(['before', 'after', 'alone'] as const).map((place): Word => ({
          x: across(box, place),
          y: box.bottom + 18,
          text: place === 'alone' ? 'unpaired' : place,
          anchor: 'middle',
        })),
      ],
      benchmarks: benchmarks.flatMap((one, at) =>
        one.unit === unit ? [benchmarkLine(one, letterOf(at), axis, box, 'level')] : [],
      ),
    };
    return { plot, marks: slopes(own, axis, box, numbers) };
  });
  const start = Math.max(...parts.map(({ plot }) => plot.bottom)) + 64;
  const { rows, bottom } = listed(items, views.resistance.columns, list, start, 1);
  return {
    plots: parts.map(({ plot }) => plot),
    heads: headsOf(views.resistance.columns, list, start - 6),
    titles: [],
    rows,
    marks: parts.flatMap(({ marks }) => marks),
    bottom,
  };
}

/** The plots stand side by side; on a narrow screen below one another. */
function boxOf(index: number, count: number, { width, labels }: Layout) {
  const height = plotHeight[labels];
  if (labels === 'above') {
    const top = plotTop + index * (height + 60);
    return { left: 42, right: width - 20, top, bottom: top + height };
  }
  const room = width / count;
  return { left: index * room + 48, right: (index + 1) * room - 40, top: plotTop, bottom: plotTop + height };
}

const across = ({ left, right }: { left: number; right: number }, place: keyof typeof places) =>
  rounded(left + (right - left) * places[place]);

function slopes(
  items: readonly Item[],
  axis: ResultAxis,
  box: { left: number; right: number },
  numbers: ReadonlyMap<Item, number>,
): MarkRow[] {
  const alone = items.filter(({ before }) => before === undefined);
  const singles = fanned(alone.map(({ result }) => ({ x: across(box, 'alone'), y: middleOn(axis, result) })));
  const rows = items
    .filter(({ before }) => before !== undefined)
    .map((item): MarkRow => {
      const { before, result } = item;
      const then = {
        ...markAt(
          before!,
          axis,
          { x: across(box, 'before'), y: middleOn(axis, before!) },
          describeResult(before!),
        ),
        isBefore: true,
      };
      const now = markAt(
        result,
        axis,
        { x: across(box, 'after'), y: middleOn(axis, result) },
        describeItem(item),
        numbers.get(item),
      );
      return { key: result.id, marks: [then, now], links: [linkBetween(then, now)] };
    });
  const single = alone.map((item, index) =>
    markAt(item.result, axis, singles[index]!, `${describeItem(item)}, unpaired`, numbers.get(item)),
  );
  return [...rows, { key: 'alone', marks: single, links: [] }];
}

function markAt(
  result: CellResult,
  axis: ResultAxis,
  at: { x: number; y: number },
  description: string,
  number?: number,
): ResultMark {
  const [x, y] = [rounded(at.x), rounded(at.y)];
  return {
    id: result.id,
    paper: result.paper.id,
    x,
    y,
    ...reach(result, axis, { x, y }, true),
    isDoubtful: result.isDoubtful,
    isBefore: false,
    look: lookOf(result),
    label:
      number === undefined ? undefined : { x: x + 10, y: y + 3.5, text: String(number), anchor: 'start' },
    description,
  };
}
