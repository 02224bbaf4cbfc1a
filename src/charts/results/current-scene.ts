import type { Layout } from '../frame.ts';
import type { ScaleKind } from '../scatter/scale.ts';
import { describeItem, describeResult } from './describe.ts';
import type { Benchmark } from './describe.ts';
import { headsOf, listed } from './list.ts';
import type { ListedRow, ListLayout, Word } from './list.ts';
import type { Item } from './pairs.ts';
import { resultsIn } from './pairs.ts';
import { axisFor, benchmarkLine, letterOf, spread, ticksAlong } from './plot.ts';
import type { ResultAxis } from './plot.ts';
import type { MarkRow, ViewScene } from './scene.ts';
import { views } from './views.ts';
import { linkBetween, markOn } from './marks.ts';

const lists: Readonly<Record<Layout['labels'], ListLayout>> = {
  beside: { nameLeft: 0, nameLetters: 46, noteLetters: 54, columnLefts: [290, 364, 442, 518], marksBelow: 0 },
  above: { nameLeft: 0, nameLetters: 54, noteLetters: 66, marksBelow: 24 },
};
const ranges = { beside: { left: 592, right: 868 }, above: { left: 14, right: 340 } } as const;
const top = 48;

/** Critical current densities: one row for each cell of a paper, on one axis with the target. */
export function currentScene(
  items: readonly Item[],
  benchmarks: readonly Benchmark[],
  layout: Layout,
  kind: ScaleKind,
): ViewScene {
  const { left, right } = ranges[layout.labels];
  const list = lists[layout.labels];
  const axis = axisFor(resultsIn(items), benchmarks, kind, kind === 'log' ? [0.1, 10] : [0, 10], [
    left,
    right,
  ]);
  const { rows, bottom } = listed(items, views.current.columns, list, top + 8);
  const box = { left, right, top, bottom };
  return {
    plots: [
      {
        ...box,
        ticks: { x: ticksAlong(axis, 6), y: [] },
        words: [{ x: left - 6, y: 10, text: 'mA cm⁻²', anchor: 'start' }],
        benchmarks: spread(
          benchmarks.map((one, index) => benchmarkLine(one, letterOf(index), axis, box, 'upright')),
        ),
      },
    ],
    heads: headsOf(views.current.columns, list, top - 6),
    titles: [],
    rows,
    marks: rows.map((row) => markRow(row, axis, box.right)),
    bottom: bottom + 24,
  };
}

function markRow(row: ListedRow, axis: ResultAxis, right: number): MarkRow {
  const { before, result } = row.item;
  const now = markOn(result, axis, row.y, right, describeItem(row.item));
  if (!before) return { key: row.key, marks: [now], links: [] };
  const first = markOn(before, axis, row.y, right, describeResult(before));
  // The way to the state after is to the right of most marks, so the number stands to the left.
  const label: Word = { x: first.x - 8, y: first.y + 3.5, text: before.short, anchor: 'end' };
  const then = { ...first, isBefore: true, label };
  return { key: row.key, marks: [then, now], links: [linkBetween(then, now)] };
}
