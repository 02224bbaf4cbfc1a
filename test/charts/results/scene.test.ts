import { describe, expect, it } from 'vitest';
import { scaleOfView, viewContent } from '../../../src/charts/results/content.ts';
import type { Benchmark } from '../../../src/charts/results/describe.ts';
import { ordered } from '../../../src/charts/results/order.ts';
import { resultsScene } from '../../../src/charts/results/scene.ts';
import type { ResultsScene } from '../../../src/charts/results/scene.ts';
import type { ViewId } from '../../../src/charts/results/views.ts';
import { plain } from '../plotted.ts';
import { current, kept, resists, resultsOf, value } from './cell-results.ts';

const wide = { width: 900, labels: 'beside' } as const;
const narrow = { width: 360, labels: 'above' } as const;

const benchmark = (property: Benchmark['property'], unit: string, low: number, high = low): Benchmark => ({
  id: `wanted ${property}`,
  property,
  unit,
  low,
  high,
  valueText: `${low}`,
  subject: [],
  system: 'cells for fast charging',
  method: 'Target',
  reference: { id: 'sarkar-2022-joule-1', short: 'Sarkar 2022' },
  conditions: [],
});

function sceneOf(
  view: ViewId,
  data: string[],
  benchmarks: Benchmark[] = [],
  layout: typeof wide | typeof narrow = wide,
) {
  const kind = scaleOfView(view, '');
  const { items } = viewContent(resultsOf(['su-2022-joule-1', 2022, ...data]), view, kind);
  return resultsScene(view, ordered(items, view, 'best'), benchmarks, layout, kind);
}
const marksOf = (scene: ResultsScene) => scene.marks.flatMap(({ marks }) => marks);

describe('critical current densities', () => {
  const target = benchmark('critical-current-density', 'mA/cm2', 10);

  it('stand on one axis with the target, which stretches it', () => {
    const scene = sceneOf('current', [current('1'), current('0.1', '', 'sulfide')], [target]);
    const [one, tenth] = marksOf(scene).map(({ x }) => x);
    const line = scene.plots[0]!.benchmarks[0]!;
    // 0.1, 1 and 10 mA/cm²: equal factors, equal lengths.
    expect(line.left - one!).toBeCloseTo(one! - tenth!, 0);
    expect([line.left, line.isBand]).toEqual([line.right, false]);
    expect(scene.footnotes.map(({ text }) => text)).toEqual([
      'a: 10, target: cells for fast charging (Sarkar 2022)',
    ]);
  });

  it('draw a range of cells in general as a band', () => {
    const [band] = sceneOf('current', [current('1')], [{ ...target, low: 1, high: 2 }]).plots[0]!.benchmarks;
    expect(band!.isBand).toBe(true);
    expect(band!.right).toBeGreaterThan(band!.left);
  });

  it('point from a bound, and stretch a range', () => {
    const [above] = marksOf(sceneOf('current', [current('3', 'relation: ">"')]));
    expect(above!.arrows[0]!.x2).toBeGreaterThan(above!.x);
    const [below] = marksOf(sceneOf('current', [current('3', 'relation: "<="')]));
    expect(below!.arrows[0]!.x2).toBeLessThan(below!.x);
    const [range] = marksOf(sceneOf('current', [current('[1, 4]')]));
    expect(range!.bars[0]!.x1).toBeLessThan(range!.x);
    expect(range!.x).toBeCloseTo((range!.bars[0]!.x1 + range!.bars[0]!.x2) / 2, 0);
  });

  it('join a state before to the state after in one row', () => {
    const scene = sceneOf('current', [
      current('0.2', 'conditions: { state: before treatment }'),
      current('0.7', 'conditions: { interlayer: LiCl, state: after treatment }'),
    ]);
    expect(scene.rows).toHaveLength(1);
    expect(scene.marks[0]!.marks.map(({ isBefore }) => isBefore)).toEqual([true, false]);
    const [link] = scene.marks[0]!.links;
    expect(link!.x2).toBeGreaterThan(link!.x1);
  });

  it('have each its own row, with marks below the text on a narrow screen', () => {
    const scene = sceneOf('current', [current('1'), current('2', '', 'sulfide')], [], narrow);
    expect(scene.rows.map(({ y, top, bottom }) => y > top && y < bottom)).toEqual([true, true]);
    expect(marksOf(scene).map(({ y }) => y)).toEqual(scene.rows.map(({ y }) => y));
    expect(marksOf(scene).every(({ x }) => x > 0 && x < 360)).toBe(true);
  });

  it('take the colour of the family, and none where it is not one', () => {
    const looks = (of: Parameters<typeof current>[2]) =>
      marksOf(sceneOf('current', [current('1', '', of)]))[0]!.look;
    expect([looks('garnet'), looks('layers'), looks('unnamed')]).toEqual(['oxide', 'several', 'unnamed']);
  });
});

describe('retention against cycles', () => {
  it('numbers the marks as the list does', () => {
    const scene = sceneOf('retention', [kept('84', 200), kept('92', 1000)]);
    const [more, less] = scene.rows;
    expect([more!.number, more!.item.result.cycles]).toEqual([1, 1000]);
    expect([less!.number, less!.item.result.cycles]).toEqual([2, 200]);
    const numbered = marksOf(scene).map(({ id, label }) => [id, label?.text]);
    expect(numbered).toContainEqual([more!.item.result.id, '1']);
    expect(numbered).toContainEqual([less!.item.result.id, '2']);
    const at = (id: string) => marksOf(scene).find((mark) => mark.id === id)!;
    expect(at(more!.item.result.id).x).toBeGreaterThan(at(less!.item.result.id).x);
    expect(at(more!.item.result.id).y).toBeLessThan(at(less!.item.result.id).y);
  });

  it('stands a cell without a retention on the axis of cycles', () => {
    const scene = sceneOf('retention', [
      kept('84', 200),
      value('cycle-life', 'garnet', '200', 'cycles', 'relation: ">"'),
    ]);
    const [plot] = scene.plots;
    const [mark, tick] = marksOf(scene).sort((a, b) => a.y - b.y);
    expect(tick!.look).toBe('tick oxide');
    expect(tick!.x).toBe(mark!.x);
    expect(tick!.y).toBeGreaterThan(plot!.bottom);
    expect(tick!.arrows).toHaveLength(1);
    expect(scene.titles.map(({ text }) => text)).toEqual(['Cycled, retention not reported']);
    expect(scene.rows.map(({ number }) => number)).toEqual([1, undefined]);
  });

  it('sets equal results side by side', () => {
    const [one, other] = marksOf(sceneOf('retention', [kept('84', 200), kept('84', 200, 'garnet')]));
    expect(other!.x - one!.x).toBe(12);
    expect(one!.y).toBe(other!.y);
  });
});

describe('interfacial resistance', () => {
  const bare = 'conditions: { state: without graphite }';
  const layered = 'conditions: { interlayer: graphite }';

  it('falls from before to after, and an unpaired value stands apart', () => {
    const scene = sceneOf('resistance', [
      resists('1000', bare),
      resists('10', layered),
      resists('17', 'temperature: 60'),
    ]);
    expect(scene.plots).toHaveLength(1);
    const [slope, alone] = scene.marks;
    const [before, after] = slope!.marks;
    expect([before!.isBefore, after!.isBefore]).toEqual([true, false]);
    expect(after!.x).toBeGreaterThan(before!.x);
    expect(after!.y).toBeGreaterThan(before!.y);
    expect(slope!.links).toHaveLength(1);
    expect(alone!.marks.map(({ description }) => plain(description))).toEqual([
      'LLZTO | Li: 17 Ω cm², 60 °C, loading not reported (Su 2022), unpaired',
    ]);
    expect(alone!.marks[0]!.x).toBeGreaterThan(after!.x);
  });

  it('never shares an axis between ohm and ohm times area', () => {
    const scene = sceneOf('resistance', [resists('1000', bare), resists('10', layered, 'ohm')]);
    expect(scene.plots.map(({ words }) => words[0]!.text)).toEqual(['Ω cm²', 'Ω, area not reported']);
    expect(scene.plots[0]!.right).toBeLessThan(scene.plots[1]!.left);
    expect(scene.marks.flatMap(({ links }) => links)).toEqual([]);
    const below = sceneOf('resistance', [resists('1000', bare), resists('10', layered, 'ohm')], [], narrow);
    expect(below.plots[0]!.bottom).toBeLessThan(below.plots[1]!.top);
  });

  it('is held against a target in its own unit only', () => {
    const scene = sceneOf(
      'resistance',
      [resists('1000', bare), resists('10', layered, 'ohm')],
      [benchmark('interfacial-resistance', 'ohm*cm2', 100)],
    );
    expect(scene.plots.map(({ benchmarks }) => benchmarks.length)).toEqual([1, 0]);
  });
});

describe('capacity and loading', () => {
  it('shows the loading of a capacity in the panel of loadings, where measured loadings stand', () => {
    const scene = sceneOf('capacity', [
      value('discharge-capacity', 'sulfide', '118', 'mAh/g', 'conditions: { cathode-loading: 15.2 mg/cm2 }'),
      value('mass-loading', 'garnet', '15.2', 'mg/cm2'),
    ]);
    const [capacity, loading] = ['discharge-capacity', 'mass-loading'].map(
      (property) => scene.marks[scene.rows.findIndex(({ item }) => item.result.property === property)]!.marks,
    );
    expect(capacity!.map(({ isBefore }) => isBefore)).toEqual([false, true]);
    expect(capacity![1]!.x).toBe(loading![0]!.x);
    expect(capacity![1]!.id).toBe(capacity![0]!.id);
  });

  it('begins every panel at zero', () => {
    const scene = sceneOf('capacity', [value('areal-capacity', 'garnet', '6', 'mAh/cm2')]);
    expect(scene.plots.map(({ ticks }) => ticks.x[0]!.label)).toEqual(['0', '0', '0']);
  });

  it('sets the letters of near lines apart', () => {
    const near = [
      { ...benchmark('areal-capacity', 'mAh/cm2', 3, 4), id: 'one' },
      { ...benchmark('areal-capacity', 'mAh/cm2', 4), id: 'other' },
    ];
    const scene = sceneOf('capacity', [value('areal-capacity', 'garnet', '20', 'mAh/cm2')], near);
    const [one, other] = scene.plots[2]!.benchmarks.map(({ label }) => label.x);
    expect(other! - one!).toBeGreaterThanOrEqual(11);
  });
});
