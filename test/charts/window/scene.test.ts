import { describe, expect, it } from 'vitest';
import { domain, windowScene } from '../../../src/charts/window/scene.ts';
import type { Bar, WindowScene } from '../../../src/charts/window/scene.ts';
import type { Limit, Window } from '../../../src/charts/window/series.ts';
import { families, plain } from '../plotted.ts';

const wide = { width: 900, labels: 'beside' } as const;
const narrow = { width: 360, labels: 'above' } as const;

const limit = (value: number): Limit => ({
  low: value,
  high: value,
  relation: '=',
  text: `${value} V`,
  products: [],
  doubtful: false,
  statement: `value-${value}`,
});

/** A window between two numbers; undefined is a limit that nobody gave. */
function window(
  low: number | undefined,
  high: number | undefined,
  rest: Partial<Window> & { title?: string } = {},
): Window {
  const { title = 'Li6PS5Cl', ...more } = rest;
  return {
    id: `${title} ${low} ${high}`,
    subject: { kind: 'material', id: title.toLowerCase(), title },
    main: 'sulfide',
    variant: 'thermodynamic',
    method: 'computed',
    paper: { id: 'zhu-2015-joule-1', short: 'Zhu 2015' },
    reduction: low === undefined ? undefined : limit(low),
    oxidation: high === undefined ? undefined : limit(high),
    ...more,
  };
}

const rowsOf = (scene: WindowScene) => scene.groups.flatMap(({ rows }) => rows);
const barsOf = (scene: WindowScene) => rowsOf(scene).flatMap(({ bars }) => bars);
const titles = (scene: WindowScene) => rowsOf(scene).map(({ subject }) => subject.title);
const right = ({ x, width }: Bar) => x + width;

describe('domain', () => {
  it.each<[string, Window[], [number, number]]>([
    ['0 to 5 V at least', [window(1.71, 2.01)], [0, 5]],
    ['whole volts around every limit', [window(-0.2, 2), window(1, 6.71)], [-1, 7]],
    ['a limit of a whole volt as it is', [window(0, 6)], [0, 6]],
    ['a limit that is a range', [{ ...window(1, undefined), oxidation: { ...limit(5), high: 5.3 } }], [0, 6]],
    // The fading end reaches half a volt beyond the limit that is known: 4.8 + 0.5 = 5.3, and 0.3 − 0.5 = −0.2.
    ['the fading part of an open end', [window(4.8, undefined)], [0, 6]],
    ['the fading part of an open end below 0 V', [window(undefined, 0.3)], [-1, 5]],
    ['no windows', [], [0, 5]],
  ])('covers %s', (_, given, expected) => {
    expect(domain(given)).toEqual(expected);
  });

  it('holds for more windows than a function takes arguments', () => {
    const many = Array.from({ length: 200_000 }, () => window(1, 2));
    expect(domain(many)).toEqual([0, 5]);
  });
});

describe('windowScene', () => {
  it('draws the part of a bar pale that lies within the range of a limit', () => {
    // Stable from 1 V to somewhere between 2 and 3 V: the bar spans two volts, its second half is uncertain.
    const range = { ...window(1, undefined), oxidation: { ...limit(2), high: 3 } };
    const [bar] = barsOf(windowScene([range], families, wide));
    expect(bar?.spreads).toHaveLength(1);
    expect(bar?.spreads[0]?.x).toBeCloseTo(bar!.x + bar!.width / 2, 0);
    expect(bar?.spreads[0]?.width).toBeCloseTo(bar!.width / 2, 0);
    expect(barsOf(windowScene([window(1, 3)], families, wide))[0]?.spreads).toEqual([]);
  });

  it('points from a bound to where the limit may be', () => {
    // Oxidised somewhere above 3 V, reduced at 0 V or below.
    const bounds = {
      ...window(0, 3),
      reduction: { ...limit(0), relation: '<=' as const },
      oxidation: { ...limit(3), relation: '>' as const },
    };
    const [bar] = barsOf(windowScene([bounds], families, wide));
    expect(bar?.arrows).toEqual([
      { tail: bar!.x + 12, head: bar!.x },
      { tail: expect.closeTo(bar!.x + bar!.width - 12, 0), head: expect.closeTo(bar!.x + bar!.width, 0) },
    ]);
    expect(barsOf(windowScene([window(0, 3)], families, wide))[0]?.arrows).toEqual([]);
  });

  it('names the paper beside a bar, and a doubt', () => {
    const doubtful = { ...window(1, undefined), oxidation: { ...limit(2), doubtful: true } };
    const labels = barsOf(windowScene([window(1, 3), doubtful], families, wide)).map(({ label }) => label);
    expect(labels).toEqual(['Zhu 2015', 'Zhu 2015, doubtful']);
  });

  it('places a bar by its limits', () => {
    // Names beside: the plot begins at 190 and ends at 900 − 12 = 888, 0 to 5 V: 698 / 5 = 139.6 for each volt.
    // 1 V is at 190 + 139.6 = 329.6; 3 V at 190 + 3 × 139.6 = 608.8, so the bar is 279.2 wide.
    const [bar] = barsOf(windowScene([window(1, 3)], families, wide));
    expect(bar).toMatchObject({ x: 329.6, width: 279.2, openLeft: false, openRight: false });
  });

  it('draws an open end half a volt long, the same at every limit', () => {
    // Half a volt is 139.6 / 2 = 69.8 wide.
    const [low, high] = barsOf(
      windowScene(
        [window(1, undefined, { title: 'A' }), window(undefined, 3, { title: 'B' })],
        families,
        wide,
      ),
    );
    expect(low).toMatchObject({ x: 329.6, width: 69.8, openLeft: false, openRight: true });
    // It ends at 3 V: 608.8 − 69.8 = 539.
    expect(high).toMatchObject({ x: 539, width: 69.8, openLeft: true, openRight: false });
  });

  it('marks where a limit is itself a range', () => {
    const spread = { ...limit(2), high: 2.5 };
    const [bar] = barsOf(windowScene([{ ...window(1, undefined), oxidation: spread }], families, wide));
    // 1 V is at 329.6 and 2.5 V at 190 + 2.5 × 139.6 = 539; the range begins at 2 V, 469.2, and is half a volt wide, 69.8.
    expect(bar).toMatchObject({ x: 329.6, width: 209.4, spreads: [{ x: 469.2, width: 69.8 }] });
    expect(barsOf(windowScene([window(1, 3)], families, wide))[0]!.spreads).toEqual([]);
  });

  it.each([wide, narrow])('keeps every bar inside the plot: %o', (layout) => {
    const extremes = [
      window(0, 5),
      window(undefined, 0),
      window(6.9, undefined),
      window(-0.01, undefined),
      window(2, 2),
    ];
    const scene = windowScene(extremes, families, layout);
    const { plot } = scene;
    expect(barsOf(scene)).toHaveLength(extremes.length);
    for (const bar of barsOf(scene)) {
      expect(bar.x).toBeGreaterThanOrEqual(plot.left);
      expect(right(bar)).toBeLessThanOrEqual(plot.right);
      expect(bar.width).toBeGreaterThanOrEqual(1);
      expect(bar.y).toBeGreaterThan(plot.top);
      expect(bar.y + bar.height).toBeLessThanOrEqual(plot.bottom);
    }
    expect(plot.left).toBeLessThan(plot.right);
    expect(plot.right).toBeLessThanOrEqual(scene.width);
    expect(plot.bottom).toBeLessThan(scene.height);
  });

  it.each([wide, narrow])('lets no two bars overlap: %o', (layout) => {
    const windows = [
      window(1, 2),
      window(1, 2, { variant: 'onset' }),
      window(1, 2, { title: 'Li3PS4' }),
      window(1, 2, { title: 'LLZO', main: 'oxide' }),
      window(1, 2, { title: 'LLZO', main: 'oxide', variant: 'stated' }),
    ];
    const scene = windowScene(windows, families, layout);
    const bars = barsOf(scene);
    bars
      .slice(1)
      .forEach((bar, index) => expect(bar.y).toBeGreaterThan(bars[index]!.y + bars[index]!.height));
    const [sulfide, oxide] = scene.groups;
    const lastOfSulfide = sulfide!.rows.at(-1)!.bars.at(-1)!;
    // The title of the next group stands below the last bar, with room for its letters.
    expect(oxide!.y - 12).toBeGreaterThan(lastOfSulfide.y + lastOfSulfide.height);
  });

  it('sets the name beside the first bar, or above it where the screen is narrow', () => {
    const [beside] = rowsOf(windowScene([window(1, 2)], families, wide));
    expect(beside!.labelY).toBeGreaterThan(beside!.bars[0]!.y);
    expect(beside!.labelY).toBeLessThanOrEqual(beside!.bars[0]!.y + beside!.bars[0]!.height);
    const [above] = rowsOf(windowScene([window(1, 2)], families, narrow));
    // Lowered digits reach 4 below the line on which the name stands.
    expect(above!.labelY + 4).toBeLessThan(above!.bars[0]!.y);
  });

  it('makes room for a long name', () => {
    const name = 'Thiophosphate glass and glass-ceramic';
    // 37 letters of at most 6.5 and a space of 14: 240.5 + 14 = 254.5, rounded up 255
    expect(windowScene([window(1, 2, { title: name })], families, wide).plot.left).toBe(255);
    expect(windowScene([window(1, 2)], families, wide).plot.left).toBe(190);
    expect(windowScene([window(1, 2, { title: name })], families, narrow).plot.left).toBe(8);
  });

  it('leaves room beside the longest bar for the name of its paper', () => {
    const paper = { id: 'liang-2021-joule-1', short: 'Liang, Adair & Sun 2021' };
    // 23 letters of 5.5 and a space of 6 are 132.5; a bar that ends at the end of the axis may reach 900 − 132.5 = 767.5.
    expect(windowScene([window(0, 5, { paper })], families, wide).plot.right).toBe(767);
    // A bar that ends at 4 of 5 V may reach 767.5 too, so that the axis ends at 190 + (767.5 − 190) / 0.8 = 911: no constraint.
    expect(windowScene([window(0, 4, { paper })], families, wide).plot.right).toBe(888);
    expect(windowScene([window(0, 5, { paper })], families, narrow).plot.right).toBe(348);
  });

  it('has the groups in the order given, none that is empty', () => {
    const windows = [window(1, 2, { title: 'LLZO', main: 'oxide' }), window(1, 2)];
    const order = (given: typeof families) =>
      windowScene(windows, given, wide).groups.map(({ family }) => family);
    expect(order(families)).toEqual(['sulfide', 'oxide']);
    expect(order(families.toReversed())).toEqual(['oxide', 'sulfide']);
    expect(order([...families, { id: 'halide', title: 'Halide' }])).toEqual(['sulfide', 'oxide']);
  });

  it('has what stands lithium best first, what nobody knows last, ties by title, families after materials', () => {
    const scene = windowScene(
      [
        window(undefined, 4, { title: 'Unknown B' }),
        window(0.1, 3, { title: 'Family', subject: { kind: 'family', id: 'family', title: 'Family' } }),
        window(1.7, 2, { title: 'Later' }),
        window(undefined, 2, { title: 'Unknown A' }),
        window(0.5, 2, { title: 'B' }),
        window(0.5, 4, { subject: { kind: 'material', id: 'z-is-called-a', title: 'A' } }),
      ],
      families,
      wide,
    );
    expect(titles(scene)).toEqual(['A', 'B', 'Later', 'Unknown A', 'Unknown B', 'Family']);
  });

  it('has one row for a subject with a bar for each window', () => {
    const scene = windowScene(
      [window(1, 2), window(3, 4, { title: 'Li3PS4' }), window(1, 3)],
      families,
      wide,
    );
    expect(rowsOf(scene).map(({ subject, bars }) => [subject.title, bars.length])).toEqual([
      ['Li6PS5Cl', 2],
      ['Li3PS4', 1],
    ]);
  });

  it('has a tick at each whole volt', () => {
    // 0 to 5 V from 190 to 888: each volt 139.6.
    expect(windowScene([window(1, 2)], families, wide).ticks).toEqual([
      { x: 190, label: '0' },
      { x: 329.6, label: '1' },
      { x: 469.2, label: '2' },
      { x: 608.8, label: '3' },
      { x: 748.4, label: '4' },
      { x: 888, label: '5' },
    ]);
    expect(windowScene([window(-0.5, 2)], families, wide).ticks[0]).toEqual({ x: 190, label: '−1' });
  });

  it('of no windows is an axis without rows', () => {
    const scene = windowScene([], families, wide);
    expect(scene.groups).toEqual([]);
    expect(scene.ticks.map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(scene.plot).toEqual({ left: 190, right: 888, top: 34, bottom: 34 });
    expect(scene.height).toBe(64);
  });

  it('says each bar in words', () => {
    const said = (one: Window) => barsOf(windowScene([one], families, wide))[0]!.description;
    expect(said(window(1.71, 2.01))).toBe(
      'Li6PS5Cl, thermodynamic: reduced below 1.71 V, oxidised above 2.01 V (Zhu 2015)',
    );
    expect(said(window(undefined, 2.01, { variant: 'unstated' }))).toBe(
      'Li6PS5Cl: reduction limit not given, oxidised above 2.01 V (Zhu 2015)',
    );
    const bound: Limit = { ...limit(3), relation: '>', text: '> 3 V' };
    expect(said({ ...window(1.71, 3), oxidation: bound })).toBe(
      'Li6PS5Cl, thermodynamic: reduced below 1.71 V, oxidation limit > 3 V (Zhu 2015)',
    );
    expect(said({ ...window(1.71, undefined), reduction: { ...limit(1.71), doubtful: true } })).toBe(
      'Li6PS5Cl, thermodynamic: reduced below 1.71 V (doubtful), oxidation limit not given (Zhu 2015)',
    );
  });
});

describe('what a reader chooses', () => {
  const two = [
    window(1.71, 2.01),
    { ...window(0.05, 2.91, { title: 'LLZO' }), main: 'oxide' },
    { ...window(0.36, 4.51, { title: 'Li3YCl6' }), main: 'sulfide' },
  ];
  const cell = { anode: 0, cathode: 4.2 };

  it('puts the electrolytes in one list, safest first, each in the colour of its family', () => {
    const scene = windowScene(two, families, wide, { order: 'margin', cell });
    expect(scene.groups.map(({ family, title }) => [family, title])).toEqual([
      ['', 'By thermodynamic margin in the chosen cell'],
    ]);
    // The worse electrode decides: 0.36 V at lithium, 4.2 − 2.91 = 1.29 V, 4.2 − 2.01 = 2.19 V.
    expect(
      rowsOf(scene).map(({ subject, family, bars }) => [subject.title, family, bars[0]!.margin]),
    ).toEqual([
      ['Li3YCl6', 'sulfide', -0.36],
      ['LLZO', 'oxide', -1.29],
      ['Li6PS5Cl', 'sulfide', -2.19],
    ]);
  });

  it('says beside each bar how it does in the cell, instead of its paper', () => {
    const [first] = barsOf(windowScene(two, families, wide, { order: 'margin', cell }));
    expect(plain(first!.label)).toBe('reduced at the anode by 0.36 V');
    expect(plain(first!.description)).toMatch(/In the chosen cell: reduced at the anode by 0.36 V$/);
  });

  it('says under the name of a row how it does in the cell, where no words fit beside the bars', () => {
    const onset = { ...window(1, 2, { variant: 'onset' }), main: 'oxide' };
    const scene = windowScene([...two, onset], families, narrow, { order: 'margin', cell });
    expect(rowsOf(scene).map(({ subject, verdict }) => [subject.title, plain(verdict!)])).toEqual([
      ['Li3YCl6', '−0.36 V at the anode'],
      // 0.05 − 0 and 4.2 − 2.91.
      ['LLZO', '−0.05 V at the anode, −1.29 V at the cathode'],
      ['Li6PS5Cl', '−1.71 V at the anode, −2.19 V at the cathode'],
    ]);
    const [row] = rowsOf(scene);
    expect(row!.labelY).toBeLessThan(row!.verdictY);
    expect(row!.verdictY).toBeLessThan(row!.y);
    // In another order no heading says which kind of window tells.
    const [first] = rowsOf(windowScene(two, families, narrow, { cell }));
    expect(plain(first!.verdict!)).toBe('thermodynamic: −0.36 V at the anode');
    expect(rowsOf(windowScene(two, families, narrow))[0]!.verdict).toBeUndefined();
    expect(rowsOf(windowScene(two, families, wide, { cell }))[0]!.verdict).toBeUndefined();
  });

  it('shades the cell from one electrode to the other, and nothing while one is missing', () => {
    const { plot, cell: band } = windowScene([], families, wide, { cell });
    const volt = (plot.right - plot.left) / 5;
    expect(band!.x).toBe(plot.left);
    expect(band!.width).toBeCloseTo(4.2 * volt, 0);
    expect(windowScene([], families, wide, { cell: { anode: 0 } }).cell).toBeUndefined();
  });

  it('shows a part of the axis: bars are cut at its ends and say so', () => {
    const scene = windowScene([window(1.71, 6)], families, wide, { domain: [2, 3] });
    const [bar] = barsOf(scene);
    expect([bar!.x, right(bar!)]).toEqual([scene.plot.left, scene.plot.right]);
    expect([bar!.cutLeft, bar!.cutRight]).toEqual([true, true]);
    expect(scene.ticks.length).toBeGreaterThan(3);
  });

  it('does not let a doubtful limit stretch the axis', () => {
    const doubtful = { ...window(2, undefined), oxidation: { ...limit(10), doubtful: true } };
    expect(domain([doubtful, window(0, 4.4)])).toEqual([0, 5]);
    const bars = barsOf(windowScene([doubtful], families, wide));
    expect(bars.map(({ cutRight }) => cutRight)).toEqual([true]);
  });

  it('has the electrodes above the electrolytes', () => {
    const subject = { kind: 'electrode', id: 'licoo2', title: 'LiCoO2' } as const;
    const licoo2 = {
      ...subject,
      role: 'cathode',
      low: 3.88,
      high: 4.16,
      isDefinition: false,
      values: [],
      subject,
    } as const;
    const scene = windowScene(two, families, wide, { electrodes: [licoo2] });
    expect(scene.electrodes!.rows).toHaveLength(1);
    expect(scene.electrodes!.rows[0]!.y).toBeLessThan(scene.groups[0]!.y);
    expect(windowScene(two, families, wide).electrodes).toBeUndefined();
  });
});
