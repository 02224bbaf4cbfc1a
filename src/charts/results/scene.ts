import type { Layout } from '../frame.ts';
import type { ScaleKind } from '../scatter/scale.ts';
import { capacityScene } from './capacity-scene.ts';
import { currentScene } from './current-scene.ts';
import { describeBenchmark } from './describe.ts';
import type { Benchmark } from './describe.ts';
import { wrapped } from './list.ts';
import type { ListedRow, Word } from './list.ts';
import type { Item } from './pairs.ts';
import { letterOf } from './plot.ts';
import type { Plot, Segment } from './plot.ts';
import { resistanceScene } from './resistance-scene.ts';
import { retentionScene } from './retention-scene.ts';
import { views } from './views.ts';
import type { ViewId } from './views.ts';
import type { ResultMark } from './marks.ts';

/** Marks that the keyboard walks as one row, and the lines between them. */
export type MarkRow = {
  readonly key: string;
  readonly marks: readonly ResultMark[];
  readonly links: readonly Segment[];
};

/** What the scenes of all views have in common. */
export type ViewScene = {
  readonly plots: readonly Plot[];
  readonly heads: readonly Word[];
  /** Titles between the rows of a list. */
  readonly titles: readonly Word[];
  readonly rows: readonly ListedRow[];
  readonly marks: readonly MarkRow[];
  readonly bottom: number;
};

export type ResultsScene = ViewScene & {
  readonly width: number;
  readonly height: number;
  readonly footnotes: readonly Word[];
};

const builders = {
  retention: retentionScene,
  current: currentScene,
  resistance: resistanceScene,
  capacity: capacityScene,
} as const;

/** How many small letters fit into a line below the drawing. */
const footLetters = { beside: 160, above: 66 } as const;
const footLine = 13;

/** Places the rows of a view, with the lines they are held against; the words of the lines stand below. */
export function resultsScene(
  view: ViewId,
  items: readonly Item[],
  benchmarks: readonly Benchmark[],
  layout: Layout,
  kind: ScaleKind,
): ResultsScene {
  const own = benchmarks.filter(({ property }) =>
    (views[view].properties as readonly string[]).includes(property),
  );
  const scene = builders[view](items, own, layout, kind);
  const lines = own.flatMap((benchmark, index) =>
    wrapped(`${letterOf(index)}: ${describeBenchmark(benchmark)}`, footLetters[layout.labels]),
  );
  const footnotes = lines.map((text, index): Word => ({
    x: 0,
    y: scene.bottom + 18 + index * footLine,
    text,
    anchor: 'start',
  }));
  return {
    ...scene,
    width: layout.width,
    height: scene.bottom + (lines.length === 0 ? 0 : 18 + lines.length * footLine),
    footnotes,
  };
}
