import { rounded } from '../frame.ts';
import type { Layout } from '../frame.ts';
import { fanned } from '../scatter/fan.ts';
import { placedLabels } from '../scatter/labels.ts';
import type { ScaleKind } from '../scatter/scale.ts';
import { describeItem } from './describe.ts';
import type { Benchmark } from './describe.ts';
import { headsOf, listed } from './list.ts';
import type { ListLayout, Word } from './list.ts';
import type { Item } from './pairs.ts';
import { axisFor, benchmarkLine, letterOf, spread, ticksAlong } from './plot.ts';
import type { ResultAxis } from './plot.ts';
import type { CellResult } from './result.ts';
import type { ViewScene } from './scene.ts';
import { views } from './views.ts';
import { reach, middleOn, lookOf } from './marks.ts';
import type { ResultMark } from './marks.ts';

const lists: Readonly<Record<Layout['labels'], ListLayout>> = {
  beside: {
    nameLeft: 28,
    nameLetters: 48,
    noteLetters: 60,
    columnLefts: [362, 452, 552, 692, 772],
    marksBelow: 0,
  },
  above: { nameLeft: 22, nameLetters: 50, noteLetters: 62, marksBelow: 0 },
};
const boxes = {
  beside: { left: 48, right: 868, top: 34, bottom: 330 },
  above: { left: 34, right: 336, top: 34, bottom: 250 },
} as const;

/** The strip below the plot for cells of which only the number of cycles is known, and the room between an axis and the edge of the plot. */
const [strip, margin] = [16, 8] as const;

/** More numbers than this would cover one another. */
const mostNumbers = 120;

/** Retention against cycles: the numbered marks are told in the list below; cells without a retention stand on the axis of cycles. */
export function retentionScene(
  items: readonly Item[],
  benchmarks: readonly Benchmark[],
  layout: Layout,
  kind: ScaleKind,
): ViewScene {
  const box = boxes[layout.labels];
  const list = lists[layout.labels];
  const kept = items.filter(({ result }) => result.property === 'capacity-retention');
  const cycled = items.filter(({ result }) => result.property === 'cycle-life');
  const all = items.map(({ result }) => result);
  const x = axisFor(all, benchmarks, kind, [10, 1000], [box.left + margin, box.right - margin], cyclesOf);
  const y = axisFor(
    kept.map(({ result }) => result),
    kept.length === 0 ? [] : [{ low: 100, high: 100 }],
    'linear',
    [50, 100],
    [box.bottom - margin, box.top + margin],
  );
  const start = box.bottom + strip + 64;
  const first = listed(kept, views.retention.columns, list, start, 1);
  const title: Word = { x: 0, y: first.bottom + 20, text: 'Cycled, retention not reported', anchor: 'start' };
  const second = listed(
    cycled,
    views.retention.columns,
    list,
    cycled.length === 0 ? first.bottom : first.bottom + 32,
  );
  return {
    plots: [
      {
        ...box,
        ticks: { x: ticksAlong(x, layout.labels === 'beside' ? 6 : 4), y: ticksAlong(y, 5) },
        words: [
          { x: 0, y: 14, text: 'Capacity left, %', anchor: 'start' },
          { x: box.right, y: box.bottom + strip + 34, text: 'Cycles', anchor: 'end' },
        ],
        benchmarks: spread(
          benchmarks.map((one, index) => benchmarkLine(one, letterOf(index), x, box, 'upright')),
        ),
      },
    ],
    heads: headsOf(views.retention.columns, list, start - 6),
    titles: cycled.length === 0 ? [] : [title],
    rows: [...first.rows, ...second.rows],
    marks: [
      { key: 'kept', marks: keptMarks(kept, x, y, box), links: [] },
      {
        key: 'cycled',
        marks: cycled.map((item) => cycledMark(item, x, box.bottom + strip / 2 + 2)),
        links: [],
      },
    ].map((row) => ({ ...row, marks: [...row.marks].sort((a, b) => a.x - b.x) })),
    bottom: second.bottom,
  };
}

/** The cycles of a result on the axis of cycles. */
function cyclesOf({ property, cycles, low, high }: CellResult): readonly number[] {
  return property === 'cycle-life' ? [low, high] : cycles === undefined ? [] : [cycles];
}

function keptMarks(
  kept: readonly Item[],
  x: ResultAxis,
  y: ResultAxis,
  box: (typeof boxes)['beside' | 'above'],
): ResultMark[] {
  const spots = kept.map(({ result }) => ({ x: x.place(result.cycles ?? 1), y: middleOn(y, result) }));
  const drawn = fanned(spots);
  const labels =
    kept.length > mostNumbers
      ? []
      : placedLabels(
          drawn.map((spot, index) => ({ ...spot, text: String(index + 1) })),
          box,
        );
  return kept.map((item, index): ResultMark => {
    const [at, spot] = [spots[index]!, drawn[index]!];
    const label = labels[index];
    return {
      id: item.result.id,
      paper: item.result.paper.id,
      x: rounded(spot.x),
      y: rounded(spot.y),
      from: spot === at ? undefined : { x: rounded(at.x), y: rounded(at.y) },
      ...reach(item.result, y, spot, true),
      isDoubtful: item.result.isDoubtful,
      isBefore: false,
      look: lookOf(item.result),
      label: label && { ...label, x: rounded(label.x), y: rounded(label.y), text: String(index + 1) },
      description: describeItem(item),
    };
  });
}

/** A cell that was cycled so long, on the axis; what is left of its capacity nobody reported. */
function cycledMark(item: Item, x: ResultAxis, y: number): ResultMark {
  const { result } = item;
  const at = { x: rounded(middleOn(x, result)), y };
  return {
    id: result.id,
    paper: result.paper.id,
    ...at,
    ...reach(result, x, at),
    isDoubtful: result.isDoubtful,
    isBefore: false,
    look: `tick ${lookOf(result)}`,
    description: `${describeItem(item)}, retention not reported`,
  };
}
