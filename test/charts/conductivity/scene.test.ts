import { describe, expect, it } from 'vitest';
import { conductivityScene, decades } from '../../../src/charts/conductivity/scene.ts';
import type { ConductivityScene } from '../../../src/charts/conductivity/scene.ts';
import type { Point } from '../../../src/charts/conductivity/series.ts';
import { families } from '../plotted.ts';

const wide = { width: 900, labels: 'beside' } as const;
const narrow = { width: 360, labels: 'above' } as const;

function point(low: number, rest: Partial<Point> & { title?: string } = {}): Point {
  const { title = 'Li6PS5Cl', ...more } = rest;
  return {
    subject: { kind: 'material', id: title.toLowerCase(), title },
    main: 'sulfide',
    low,
    high: low,
    relation: '=',
    text: `${low} S/cm`,
    kind: [],
    doubtful: false,
    paper: { id: 'rao-2011-joule-1', short: 'Rao 2011' },
    ...more,
  };
}

const rowsOf = (scene: ConductivityScene) => scene.groups.flatMap(({ rows }) => rows);
const marksOf = (scene: ConductivityScene) => rowsOf(scene).flatMap(({ marks }) => marks);
const titles = (scene: ConductivityScene) => rowsOf(scene).map(({ subject }) => subject.title);

describe('decades', () => {
  it.each<[string, Point[], [number, number]]>([
    ['whole decades around every value', [point(2e-6), point(0.0121)], [-6, -1]],
    ['an exact power of ten as it is', [point(1e-4), point(1e-2)], [-4, -2]],
    ['both ends of a range', [point(1e-4, { high: 2e-3 })], [-4, -2]],
    ['one decade around equal values', [point(1e-3), point(1e-3)], [-3, -2]],
    ['values above 1 S/cm', [point(0.5), point(30)], [-1, 2]],
    ['the usual decades where there is no value', [], [-6, -2]],
  ])('are %s', (_, given, expected) => {
    expect(decades(given)).toEqual(expected);
  });

  it('of every power of ten are exact', () => {
    for (let exponent = -20; exponent <= 3; exponent += 1) {
      const given = [point(Number(`1e${exponent}`)), point(Number(`1e${exponent + 2}`))];
      expect(decades(given)).toEqual([exponent, exponent + 2]);
    }
  });

  it('hold for more values than a function takes arguments', () => {
    const many = Array.from({ length: 200_000 }, () => point(1e-3));
    expect(decades(many)).toEqual([-3, -2]);
  });
});

describe('conductivityScene', () => {
  it('sets 10⁻³ exactly between 10⁻⁴ and 10⁻²', () => {
    // Names beside: the plot begins at 210 and ends at 900 − 44 = 856; the middle is (210 + 856) / 2 = 533.
    const scene = conductivityScene([point(1e-4), point(1e-3), point(1e-2)], families, wide);
    expect(marksOf(scene).map(({ x }) => x)).toEqual([210, 533, 856]);
    expect(scene.ticks).toEqual([
      { x: 210, exponent: -4 },
      { x: 533, exponent: -3 },
      { x: 856, exponent: -2 },
    ]);
  });

  it('sets a value by its logarithm', () => {
    // log10(2e-4) = −3.699, 0.301 of the way from 10⁻⁴ to 10⁻³: 210 + 0.30103 × 646 = 404.5 where one decade is the whole plot
    expect(marksOf(conductivityScene([point(2e-4)], families, wide))[0]!.x).toBe(404.5);
  });

  it('has a tick at each decade, at every second one where the screen is narrow and the decades many', () => {
    const exponents = (low: number, layout: typeof wide | typeof narrow) =>
      conductivityScene([point(low), point(0.1)], families, layout).ticks.map(({ exponent }) => exponent);
    expect(exponents(1e-9, wide)).toEqual([-9, -8, -7, -6, -5, -4, -3, -2, -1]);
    expect(exponents(1e-9, narrow)).toEqual([-9, -7, -5, -3, -1]);
    expect(exponents(1e-7, narrow)).toEqual([-7, -6, -5, -4, -3, -2, -1]);
  });

  it('draws a range as far as it goes', () => {
    // From 10⁻⁴ at 210 to 10⁻³ at 533
    const scene = conductivityScene([point(1e-4, { high: 1e-3 }), point(1e-2)], families, wide);
    expect(marksOf(scene)[0]).toMatchObject({ x: 210, x2: 533 });
    expect(marksOf(scene)[1]).toMatchObject({ x: 856, x2: 856 });
  });

  it.each([
    ['>', 'right'],
    ['>=', 'right'],
    ['<', 'left'],
    ['<=', 'left'],
    ['=', undefined],
    ['~', undefined],
  ] as const)('points a bound %s to where the value may be: %s', (relation, arrow) => {
    expect(marksOf(conductivityScene([point(1e-3, { relation })], families, wide))[0]!.arrow).toBe(arrow);
  });

  it.each([wide, narrow])('keeps every mark inside the plot: %o', (layout) => {
    const scene = conductivityScene([point(1e-9), point(0.5), point(3e-5, { high: 9e-1 })], families, layout);
    for (const { x, x2, y } of marksOf(scene)) {
      expect(x).toBeGreaterThanOrEqual(scene.plot.left);
      expect(x2).toBeGreaterThanOrEqual(x);
      expect(x2).toBeLessThanOrEqual(scene.plot.right);
      expect(y).toBeGreaterThan(scene.plot.top);
      expect(y).toBeLessThan(scene.plot.bottom);
    }
    expect(scene.plot.bottom).toBeLessThan(scene.height);
  });

  it.each([wide, narrow])('lets no two rows touch: %o', (layout) => {
    const scene = conductivityScene(
      [
        point(1e-3),
        point(1.05e-3),
        point(1e-4, { title: 'Li3PS4' }),
        point(1e-4, { title: 'LLZO', main: 'oxide' }),
        point(1e-5, { title: 'LATP', main: 'oxide' }),
      ],
      families,
      layout,
    );
    const rows = rowsOf(scene).map(({ marks }) => marks.map(({ y }) => y));
    rows.slice(1).forEach((row, index) => {
      // A mark is 12 high, a row at least 18.
      expect(Math.min(...row) - Math.max(...rows[index]!)).toBeGreaterThanOrEqual(18);
    });
    const labels = rowsOf(scene).map(({ labelY }) => labelY);
    labels.slice(1).forEach((y, index) => expect(y - labels[index]!).toBeGreaterThanOrEqual(18));
  });

  it('sets repeats side by side, and lower where they would cover each other', () => {
    const ys = (...given: Point[]) => marksOf(conductivityScene(given, families, wide)).map(({ y }) => y);
    const [first, apart] = ys(point(1e-4), point(1e-2));
    expect(apart).toBe(first);
    const [above, below] = ys(point(1e-3), point(1.01e-3), point(1e-2));
    expect(below! - above!).toBe(18);
    // A label needs room too: between 1e-4 and 1.2e-4 of two decades, log10(1.2) × 323 = 25.6 units are too few for 30 °C.
    const [labelled, next] = ys(point(1e-4, { temperature: '30 °C' }), point(1.2e-4), point(1e-2));
    expect(next! - labelled!).toBe(18);
    const [bare, same] = ys(point(1e-4), point(1.2e-4), point(1e-2));
    expect(same).toBe(bare);
  });

  it('has the best conductors first, ties by title, families after materials', () => {
    const scene = conductivityScene(
      [
        point(1e-3, {
          title: 'Whole family',
          subject: { kind: 'family', id: 'sulfide', title: 'Whole family' },
        }),
        point(1e-5, { title: 'Poor' }),
        point(1e-3, { title: 'B' }),
        point(1e-3, { subject: { kind: 'material', id: 'z-is-called-a', title: 'A' } }),
        point(1e-6, { title: 'Range', high: 5e-3 }),
      ],
      families,
      wide,
    );
    expect(titles(scene)).toEqual(['Range', 'A', 'B', 'Poor', 'Whole family']);
  });

  it('leaves room beside the highest value for its temperature', () => {
    const given = [point(1e-4), point(1e-2, { relation: '>', temperature: '25–60 °C' })];
    // From the middle of the mark: 6 to its edge, 16 for the arrow, 2 to the label, 8 letters of 5.5: 68. 900 − 68 = 832.
    expect(conductivityScene(given, families, wide).plot.right).toBe(832);
    expect(conductivityScene(given.slice(0, 1), families, wide).plot.right).toBe(856);
  });

  it('has the groups in the order given, none that is empty', () => {
    const given = [point(1e-3, { title: 'LLZO', main: 'oxide' }), point(1e-3)];
    const order = (all: typeof families) =>
      conductivityScene(given, all, wide).groups.map(({ family }) => family);
    expect(order(families)).toEqual(['sulfide', 'oxide']);
    expect(order(families.toReversed())).toEqual(['oxide', 'sulfide']);
    expect(order([{ id: 'halide', title: 'Halide' }, ...families])).toEqual(['sulfide', 'oxide']);
  });

  it('sets the name beside its row, or above it where the screen is narrow', () => {
    const [beside] = rowsOf(conductivityScene([point(1e-3)], families, wide));
    expect(Math.abs(beside!.labelY - beside!.y)).toBeLessThanOrEqual(6);
    const [above] = rowsOf(conductivityScene([point(1e-3)], families, narrow));
    expect(above!.labelY + 4).toBeLessThan(above!.y - 6);
  });

  it('makes room for a long name', () => {
    const title = 'Thiophosphate glass and glass-ceramic';
    // 37 letters of at most 6.5 and a space of 14: 240.5 + 14 = 254.5, rounded up 255
    expect(conductivityScene([point(1e-3, { title })], families, wide).plot.left).toBe(255);
    expect(conductivityScene([point(1e-3, { title })], families, narrow).plot.left).toBe(12);
  });

  it('of no values is an axis without rows', () => {
    const scene = conductivityScene([], families, wide);
    expect(scene.groups).toEqual([]);
    expect(scene.plot).toEqual({ left: 210, right: 856, top: 34, bottom: 34 });
    expect(scene.height).toBe(64);
    // Four decades over 646: 161.5 each
    expect(scene.ticks).toEqual([
      { x: 210, exponent: -6 },
      { x: 371.5, exponent: -5 },
      { x: 533, exponent: -4 },
      { x: 694.5, exponent: -3 },
      { x: 856, exponent: -2 },
    ]);
  });

  it('says each mark in words', () => {
    const said = (one: Point) => marksOf(conductivityScene([one], families, wide))[0]!.description;
    expect(said(point(1e-3))).toBe('Li6PS5Cl: 0.001 S/cm at room temperature (Rao 2011)');
    expect(said(point(1e-3, { temperature: '30 °C', kind: ['bulk', 'computed'] }))).toBe(
      'Li6PS5Cl: 0.001 S/cm at 30 °C, bulk, computed (Rao 2011)',
    );
    expect(said(point(1e-3, { temperature: 'T?', doubtful: true }))).toBe(
      'Li6PS5Cl: 0.001 S/cm at a temperature not reported, doubtful (Rao 2011)',
    );
  });
});
