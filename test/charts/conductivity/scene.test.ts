import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/charts/conductivity/lines.ts';
import { sections } from '../../../src/charts/conductivity/order.ts';
import { conductivityScene, linesWithin } from '../../../src/charts/conductivity/scene.ts';
import type { ConductivityOptions, ConductivityScene } from '../../../src/charts/conductivity/scene.ts';
import type { Shown } from '../../../src/charts/conductivity/shown.ts';
import type { Layout } from '../../../src/charts/frame.ts';
import { families, plain } from '../plotted.ts';
import { family, point } from './points.ts';

const wide = { width: 900, labels: 'beside' } as const;
const narrow = { width: 360, labels: 'above' } as const;

const sceneOf = (shown: Shown[], layout: Layout = wide, more: Partial<ConductivityOptions> = {}) => {
  const options: ConductivityOptions = {
    order: 'family',
    temperature: 'room',
    scatter: 0.35,
    unit: 'mS',
    isLinear: false,
    header: 'mS cm⁻¹ at room temperature',
    lines: [],
    families,
    forms: [
      { id: 'crystal', label: 'Crystal' },
      { id: 'glass', label: 'Glass' },
    ],
    ...more,
  };
  return conductivityScene(sections(shown, families, options), layout, options);
};
const rowsOf = (scene: ConductivityScene) => scene.groups.flatMap(({ rows }) => rows);
const marksOf = (scene: ConductivityScene) => rowsOf(scene).flatMap(({ marks }) => marks);

/** In the narrow drawing the plot is from 12 to 360 − 44 = 316, whatever stands beside the marks in the wide one. */
const narrowXs = (...shown: Shown[]) => marksOf(sceneOf(shown, narrow)).map(({ x }) => x);

describe('conductivityScene', () => {
  it('sets 10⁻³ exactly between 10⁻⁴ and 10⁻²', () => {
    // The middle of 12 and 316 is 164.
    expect(narrowXs(point(1e-4), point(1e-3), point(1e-2))).toEqual([12, 164, 316]);
    // Names beside: the plot begins at 210. The name of the paper, 8 letters of 5.5, and 10 before it follow the last mark, whose
    // half is 6: it may reach 900 − 60 = 840. The middle of 210 and 840 is 525.
    const scene = sceneOf([point(1e-4), point(1e-3), point(1e-2)]);
    expect(marksOf(scene).map(({ x }) => x)).toEqual([210, 525, 840]);
    expect(rowsOf(scene)[0]!.papers).toEqual({ x: 856, text: 'Rao 2011' });
  });

  it('sets a value by its logarithm', () => {
    // log10(2e-4) is −3.699, 0.30103 of the way from 10⁻⁴ to 10⁻³: 12 + 0.30103 × 304 = 103.5
    expect(narrowXs(point(2e-4))).toEqual([103.5]);
  });

  it('of a linear axis sets a value by itself, zero too', () => {
    // 5 of 0 to 10 mS/cm
    const marks = marksOf(sceneOf([point(0), point(0.005), point(0.01)], narrow, { isLinear: true }));
    expect(marks.map(({ x }) => x)).toEqual([12, 164, 316]);
  });

  it('draws a range as far as it goes', () => {
    const marks = marksOf(sceneOf([point(1e-4, { high: 1e-3 }), point(1e-2)], narrow));
    expect(marks.map(({ x, x2 }) => [x, x2])).toEqual([
      [12, 164],
      [316, 316],
    ]);
  });

  it.each([
    ['>', 'right'],
    ['>=', 'right'],
    ['<', 'left'],
    ['<=', 'left'],
    ['=', undefined],
    ['~', undefined],
  ] as const)('points a bound %s to where the value may be: %s', (relation, arrow) => {
    expect(marksOf(sceneOf([point(1e-3, { relation })]))[0]!.arrow).toBe(arrow);
  });

  it.each([wide, narrow])('keeps every mark inside the plot: %o', (layout) => {
    const scene = sceneOf([point(1e-9), point(0.5), point(3e-5, { high: 9e-1 })], layout);
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
    const scene = sceneOf(
      [
        point(1e-3),
        point(1.05e-3),
        point(1e-4, { title: 'Li3PS4' }),
        point(1e-4, { title: 'LLZO', main: 'oxide' }),
        point(1e-5, { title: 'LATP', main: 'oxide' }),
      ],
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

  it('sets repeats side by side, joined, and lower where they would cover each other', () => {
    const ys = (...given: Shown[]) => marksOf(sceneOf(given)).map(({ y }) => y);
    const [first, apart] = ys(point(1e-4), point(1e-2));
    expect(apart).toBe(first);
    const [above, below] = ys(point(1e-3), point(1.01e-3), point(1e-2));
    expect(below! - above!).toBe(18);
    // A label needs room too: between 1e-4 and 1.2e-4 of two decades, log10(1.2) × 315 = 24.9 units are too few for 30 °C.
    const [labelled, next] = ys(point(1e-4, { label: '30 °C' }), point(1.2e-4), point(1e-2));
    expect(next! - labelled!).toBe(18);
    const [bare, same] = ys(point(1e-4), point(1.2e-4), point(1e-2));
    expect(same).toBe(bare);
    expect(rowsOf(sceneOf([point(1e-4), point(1e-2)], narrow))[0]!.joins).toEqual([
      { x: 12, x2: 316, isAlike: true },
    ]);
  });

  it('names the papers of a row from left to right, or counts them where they are many', () => {
    const by = (short: string) => ({ paper: { id: short, short } });
    const text = (...given: Shown[]) => rowsOf(sceneOf(given))[0]!.papers!.text;
    expect(text(point(2e-3, by('B 2001')), point(1e-3, by('A 2002')), point(3e-3, by('B 2001')))).toBe(
      'A 2002; B 2001',
    );
    const long = (name: string) => by(`${name}, Somebody & Somebody Else 2020`);
    expect(text(point(1e-3, long('A')), point(2e-3, long('B')))).toBe('2 papers');
    expect(rowsOf(sceneOf([point(1e-3)], narrow))[0]!.papers).toBeUndefined();
  });

  it('leaves room beside the highest value for its temperature', () => {
    const given = [point(1e-4), point(1e-2, { relation: '>', label: '25–60 °C' })];
    // Narrow, no papers. From the middle of the mark: 6 to its edge, 16 for the arrow, 2 to the label, 8 letters of 5.5: 68.
    // 360 − 68 = 292.
    expect(sceneOf(given, narrow).plot.right).toBe(292);
    expect(sceneOf(given.slice(0, 1), narrow).plot.right).toBe(316);
  });

  it('sets the name beside its row, or above it where the screen is narrow', () => {
    const [beside] = rowsOf(sceneOf([point(1e-3)]));
    expect(Math.abs(beside!.labelY - beside!.y)).toBeLessThanOrEqual(6);
    const [above] = rowsOf(sceneOf([point(1e-3)], narrow));
    expect(above!.labelY + 4).toBeLessThan(above!.y - 6);
  });

  it('makes room for a long name, and for places before it', () => {
    const title = 'Thiophosphate glass and glass-ceramic';
    // 37 letters of at most 6.5 and a space of 14: 240.5 + 14 = 254.5, rounded up 255
    expect(sceneOf([point(1e-3, { title })]).plot.left).toBe(255);
    expect(sceneOf([point(1e-3, { title })], narrow).plot.left).toBe(12);
    expect(sceneOf([point(1e-3)], wide, { order: 'value' }).plot.left).toBe(210 + 46);
  });

  it('of no values is an axis without rows', () => {
    const scene = sceneOf([], narrow, { unit: 'S' });
    expect(scene.groups).toEqual([]);
    // One line of words above the ticks, the scatter: 34 + 16 + 6.
    expect(scene.plot).toEqual({ left: 12, right: 316, top: 56, bottom: 56 });
    expect(scene.height).toBe(86);
    // Four decades over 304: 76 each
    expect(scene.ticks.map(({ at }) => at)).toEqual([12, 88, 164, 240, 316]);
    expect(scene.key).toEqual([]);
  });

  it('says each mark in words, in the unit of the axis', () => {
    const said = (one: Shown, unit: 'mS' | 'S' = 'mS') =>
      plain(marksOf(sceneOf([one], wide, { unit }))[0]!.description);
    expect(said(point(1e-3))).toBe('Li6PS5Cl: 1 mS/cm at room temperature (Rao 2011)');
    expect(said(point(1e-3), 'S')).toBe(
      'Li6PS5Cl: 0.001 S/cm at room temperature, printed 1 mS/cm (Rao 2011)',
    );
    expect(said(point(1e-3, { at: 30, temperature: '30 °C', kind: ['bulk', 'computed'] }))).toBe(
      'Li6PS5Cl: 1 mS/cm at 30 °C, bulk, computed (Rao 2011)',
    );
    expect(said(point(1e-3, { at: 'unknown', doubtful: true }))).toBe(
      'Li6PS5Cl: 1 mS/cm at a temperature not reported, doubtful (Rao 2011)',
    );
  });
});

describe('a value that was moved', () => {
  const energy = {
    id: 'e',
    material: 'li6ps5cl',
    value: 0.35,
    year: 2010,
    text: '0.35 eV',
    paper: { id: 'p', short: 'Other 2010' },
  };
  const moved = point(1e-2, {
    at: 60,
    temperature: '60 °C',
    label: '60 °C',
    moved: { low: 2.345e-3, high: 2.345e-3, celsius: 25, energy },
  });

  it('is drawn at both places, and says by what it was moved', () => {
    const marks = marksOf(sceneOf([moved], narrow));
    // From 10⁻³ to 10⁻²: log10(2.345) = 0.37014, 12 + 0.37014 × (right − 12); 60 °C reaches 8 + 27.5 = 35.5, within the 44.
    expect(marks.map(({ x, isMoved, label }) => [x, isMoved, label])).toEqual([
      [316, false, '60 °C'],
      [124.5, true, undefined],
    ]);
    expect(plain(marks[1]!.description)).toBe(
      'Li6PS5Cl, extrapolated to 25 °C: 2.3 mS cm⁻¹, from 10 mS/cm at 60 °C (Rao 2011) by an activation energy of 0.35 eV (Other 2010)',
    );
  });

  it('has a line of its own in the key', () => {
    expect(sceneOf([moved]).key.map(({ kind }) => kind)).toEqual(['form', 'moved']);
  });
});

describe('ties', () => {
  const given = [
    point(1e-2, { title: 'B' }),
    point(1.2e-2, { title: 'A' }),
    point(1e-3, { title: 'C' }),
    point(1e-1, { title: 'D', isComparable: false }),
  ];

  it('are bands from the best value down by the scatter, over their rows', () => {
    const scene = sceneOf(given, narrow, { order: 'value', scatter: 0.5 });
    // The axis spans 10⁻³ to 10⁻¹ over 304, 152 each decade. 0.5 decades are 76.
    // log10(1.2e-2) = −1.92082, 1.07918 decades: 12 + 164.0 = 176.0; the other is the lowest value, so its band is cut at 12.
    const rows = rowsOf(scene);
    expect(rows.map(({ subject, places }) => [subject.title, places])).toEqual([
      ['A', '1–2'],
      ['B', '1–2'],
      ['C', '3'],
      ['D', undefined],
    ]);
    expect(scene.ties.map(({ x, width }) => [x, width])).toEqual([
      [100, 76],
      [12, 0],
    ]);
    const [tie] = scene.ties;
    expect(tie!.y).toBeLessThan(rows[0]!.y);
    expect(tie!.y + tie!.height).toBeGreaterThan(rows[1]!.y);
    expect(tie!.y + tie!.height).toBeLessThan(rows[2]!.y);
  });

  it('are drawn only in the order by value', () => {
    expect(sceneOf(given).ties).toEqual([]);
  });
});

describe('the scatter', () => {
  it('is a length of a logarithmic axis', () => {
    // Two decades over 304: 0.35 of 152 is 53.2.
    const { scatter } = sceneOf([point(1e-4), point(1e-2)], narrow);
    expect(scatter).toMatchObject({ x: 12, width: 53.2, label: 'scatter of repeats, 0.35 decades' });
  });

  it('is no length of a linear one', () => {
    expect(sceneOf([point(1e-4), point(1e-2)], narrow, { isLinear: true }).scatter).toBeUndefined();
  });
});

describe('lines across the chart', () => {
  const line = (low: number, more: Partial<Line> = {}): Line => ({
    id: `line-${low}`,
    low,
    high: low,
    relation: '>',
    system: 'a cell',
    method: 'Target',
    text: '> 0.1 mS/cm',
    texts: { mS: '> 0.1 mS/cm', S: '> 0.0001 S/cm' },
    paper: { id: 'al-salih-2022', short: 'Al-Salih 2022' },
    ...more,
  });

  it('stand at their value, each with a line of words above the ticks', () => {
    const lines = [line(1e-4), line(1e-3, { high: 1e-2, method: 'Stated' })];
    const scene = sceneOf([point(1e-5), point(1e-1)], narrow, { lines });
    // Four decades over 304: 76 each.
    expect(scene.lines.map(({ x, x2, label, side }) => [x, x2, label, side])).toEqual([
      [88, 88, 'Target > 0.1 mS/cm', 'right'],
      [164, 240, 'Stated > 0.1 mS/cm', 'right'],
    ]);
    expect(scene.plot.top).toBe(34 + 3 * 16 + 6);
    const ys = scene.lines.map(({ labelY }) => labelY);
    expect(ys[1]! - ys[0]!).toBe(16);
    expect(ys[1]!).toBeLessThan(scene.plot.top - 12);
  });

  it('have their words where there is more room, and their paper where there is most', () => {
    const scene = sceneOf([point(1e-5), point(1e-1)], wide, { lines: [line(1e-2)] });
    expect(scene.lines[0]).toMatchObject({ side: 'left', label: 'Target > 0.1 mS/cm (Al-Salih 2022)' });
    expect(scene.lines[0]!.description).toBe('Target > 0.1 mS/cm (Al-Salih 2022), for a cell');
  });

  it('beyond the ends of the axis are left out', () => {
    const all = [line(1e-4), line(1e-6), line(1), line(1e-6, { high: 1e-3 })];
    expect(linesWithin(all, { domain: [1e-5, 1e-1] })).toEqual([all[0], all[3]]);
    expect(sceneOf([point(1e-2)], wide, { lines: [line(1e-4)] }).lines).toEqual([]);
  });
});

describe('the key of a drawing', () => {
  const kinds = (shown: Shown[], more: Partial<ConductivityOptions> = {}) =>
    sceneOf(shown, wide, more).key.map(({ kind, label }) => `${kind} ${label}`);

  it('has the forms that are drawn, and a hollow mark where something is doubtful', () => {
    expect(kinds([point(1e-3), point(1e-3, { form: 'glass', doubtful: true })])).toEqual([
      'form Crystal',
      'form Glass',
      'doubtful Hollow: doubtful',
    ]);
  });

  it('has no form that is only a bar', () => {
    expect(kinds([point(1e-3), point(1e-3, { form: 'glass', high: 2e-3 })])).toEqual(['form Crystal']);
  });

  it('has the families where no title tells them', () => {
    const given = [point(1e-3), point(1e-3, { title: 'LLZO', main: 'oxide' })];
    expect(kinds(given)).toEqual(['form Crystal']);
    expect(kinds(given, { order: 'name' })).toEqual(['form Crystal', 'family Sulfide', 'family Oxide']);
  });

  it('begins a new line where the drawing ends', () => {
    const forms = Array.from({ length: 12 }, (_, index) => ({
      id: 'crystal',
      label: `Some form number ${index}`,
    }));
    const { key, width, height } = sceneOf([point(1e-3)], narrow, { forms });
    expect(new Set(key.map(({ y }) => y)).size).toBeGreaterThan(3);
    for (const { x, y, label } of key) {
      expect(x + 12 + label.length * 5.5).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
    }
  });

  it('stands below whole families too', () => {
    const scene = sceneOf([point(1e-3, { subject: family('Garnet'), form: 'unstated' })]);
    expect(scene.key).toEqual([]);
  });
});
