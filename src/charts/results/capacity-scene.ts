import { rounded } from '../frame.ts';
import type { Layout } from '../frame.ts';
import { describeItem } from './describe.ts';
import type { Benchmark } from './describe.ts';
import { headsOf, listed } from './list.ts';
import type { ListLayout } from './list.ts';
import type { Item } from './pairs.ts';
import { axisFor, benchmarkLine, letterOf, spread, ticksAlong } from './plot.ts';
import type { ResultAxis } from './plot.ts';
import type { Amount, CellResult } from './result.ts';
import type { MarkRow, ViewScene } from './scene.ts';
import { views } from './views.ts';
import { lookOf, markOn } from './marks.ts';
import type { ResultMark } from './marks.ts';

const lists: Readonly<Record<Layout['labels'], ListLayout>> = {
  beside: { nameLeft: 0, nameLetters: 46, noteLetters: 54, columnLefts: [290, 364, 430], marksBelow: 0 },
  above: { nameLeft: 0, nameLetters: 54, noteLetters: 66, marksBelow: 24 },
};

/** One panel for each quantity, because they share no unit. */
const panels = [
  { property: 'mass-loading', unit: 'mg/cm2', title: 'Loading, mg cm⁻²', usual: [0, 20] },
  { property: 'discharge-capacity', unit: 'mAh/g', title: 'mAh g⁻¹', usual: [0, 200] },
  { property: 'areal-capacity', unit: 'mAh/cm2', title: 'mAh cm⁻²', usual: [0, 5] },
] as const;
const ranges = {
  beside: [
    [492, 590],
    [632, 740],
    [782, 868],
  ],
  above: [
    [10, 100],
    [132, 222],
    [254, 336],
  ],
} as const;
const top = 48;

/** Capacities and loadings side by side: a row for each value, a panel for each quantity; where a loading is reported with a capacity, both stand in the row. */
export function capacityScene(
  items: readonly Item[],
  benchmarks: readonly Benchmark[],
  layout: Layout,
): ViewScene {
  const list = lists[layout.labels];
  const { rows, bottom } = listed(items, views.capacity.columns, list, top + 8);
  const axes = panels.map(({ property, unit, usual }, index): ResultAxis => {
    const own = items.map(({ result }) => result).filter((result) => result.property === property);
    const amounts = items.flatMap(({ result }) => conditionsIn(result, unit));
    const held = [...benchmarks.filter((benchmark) => benchmark.unit === unit), ...amounts];
    // A quantity of which nothing is known keeps its usual axis; any other begins at zero.
    const from = own.length + held.length === 0 ? [] : [{ low: 0, high: 0 }];
    return axisFor(own, [...held, ...from], 'linear', usual, ranges[layout.labels][index]!);
  });
  return {
    plots: panels.map(({ unit, title }, index) => {
      const [left, right] = ranges[layout.labels][index]!;
      const box = { left, right, top, bottom };
      return {
        ...box,
        ticks: { x: ticksAlong(axes[index]!, 3), y: [] },
        words: [{ x: left - 6, y: 10, text: title, anchor: 'start' }],
        benchmarks: spread(
          benchmarks.flatMap((one, at) =>
            one.unit === unit ? [benchmarkLine(one, letterOf(at), axes[index]!, box, 'upright')] : [],
          ),
        ),
      };
    }),
    heads: headsOf(views.capacity.columns, list, top - 6),
    titles: [],
    rows,
    marks: rows.map((row): MarkRow => {
      const { result } = row.item;
      const index = panels.findIndex(({ property }) => property === result.property);
      const right = ranges[layout.labels][index]![1];
      const own = markOn(result, axes[index]!, row.y, right, describeItem(row.item));
      const conditions = panels.flatMap(({ unit }, at) =>
        conditionsIn(result, unit).map((amount) => conditionMark(amount, result, axes[at]!, row.y)),
      );
      return { key: row.key, marks: [own, ...conditions], links: [] };
    }),
    bottom: bottom + 24,
  };
}

/** A loading, or a capacity per area, at which another value was found. */
function conditionsIn({ loading, halfCycle }: CellResult, unit: string): Amount[] {
  return [loading, halfCycle].filter((amount) => amount?.unit === unit) as Amount[];
}

/** A condition in its panel: the same value, so the same id. */
function conditionMark(amount: Amount, result: CellResult, axis: ResultAxis, y: number): ResultMark {
  const x = rounded((axis.place(amount.low) + axis.place(amount.high)) / 2);
  return {
    id: result.id,
    paper: result.paper.id,
    x,
    y,
    bars: [],
    arrows: [],
    isDoubtful: result.isDoubtful,
    isBefore: true,
    look: lookOf(result),
    label: { x: x + 9, y: y + 3.5, text: amount.text.split('\u00a0')[0] ?? '', anchor: 'start' },
    description: `At ${amount.text}: ${describeItem({ result })}`,
  };
}
