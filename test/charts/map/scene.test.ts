import { describe, expect, it } from 'vitest';
import { inUnitOf } from '../../../src/charts/map/describe.ts';
import { mapContent } from '../../../src/charts/map/marks.ts';
import type { DrawnAxis } from '../../../src/charts/map/place.ts';
import { mapScene } from '../../../src/charts/map/scene.ts';
import type { Entry } from '../../../src/schema/collections.ts';
import { paperWith } from '../../knowledge/records.ts';
import { families, plain } from '../plotted.ts';
import { axis, conducts, mapOf, oxidisedAt } from './map-values.ts';

const wide = { width: 900, labels: 'beside' } as const;
const narrow = { width: 360, labels: 'above' } as const;

/** Limits across, conductivities up. */
function sceneOf(
  papers: Entry[],
  more: { x?: Partial<DrawnAxis>; y?: Partial<DrawnAxis>; layout?: typeof wide | typeof narrow } = {},
) {
  const { axes, readings, materials } = mapOf(...papers);
  const drawn = (id: string, changed: Partial<DrawnAxis> = {}): DrawnAxis => {
    const found = axis(axes, id);
    return { ...inUnitOf(found, ''), scale: found.scale, ...changed };
  };
  const [x, y] = [drawn('oxidation-limit:thermodynamic', more.x), drawn('ionic-conductivity', more.y)];
  const content = mapContent(materials, readings, { ...x, method: '' }, { ...y, method: '' }, false);
  return mapScene(content, families, x, y, more.layout ?? wide);
}
const marksOf = (scene: ReturnType<typeof sceneOf>) => scene.groups.flatMap(({ marks }) => marks);
const markOf = (scene: ReturnType<typeof sceneOf>, id: string) =>
  marksOf(scene).find((mark) => mark.id === id)!;

/** Two materials at the corners: 1 V and 0.1 mS/cm, 3 V and 10 mS/cm; a third right between them. */
const corners = [
  paperWith(
    'rao-2011-joule-1',
    2011,
    conducts('li2s', '0.1'),
    conducts('lipo3', '10'),
    conducts('li3ps4', '1'),
  ),
  paperWith(
    'zhu-2015-joule-1',
    2015,
    oxidisedAt('li2s', '1'),
    oxidisedAt('lipo3', '3'),
    oxidisedAt('li3ps4', '2'),
  ),
];

describe('mapScene', () => {
  it('places marks by both values: the middle of both axes is the middle of the plot', () => {
    const scene = sceneOf(corners);
    const [low, middle, high] = ['li2s', 'li3ps4', 'lipo3'].map((id) => markOf(scene, id)) as [
      ReturnType<typeof markOf>,
      ReturnType<typeof markOf>,
      ReturnType<typeof markOf>,
    ];
    expect(middle.x).toBeCloseTo((low.x + high.x) / 2, 0);
    expect(middle.y).toBeCloseTo((low.y + high.y) / 2, 0);
    // Up is more: the better conductor stands higher, which is a smaller y.
    expect(high.y).toBeLessThan(low.y);
    expect(scene.ticks.y.map(({ label }) => label)).toEqual(['0.1', '0.2', '0.5', '1', '2', '5', '10']);
    expect(plain(scene.titles.y)).toBe('Ionic conductivity (mS cm⁻¹)');
    expect(scene.titles.x).toBe('Oxidation limit, thermodynamic (V vs Li/Li⁺)');
  });

  it('puts each mark in the group of its family, in their order', () => {
    expect(sceneOf(corners).groups.map(({ family, marks }) => [family, marks.map(({ id }) => id)])).toEqual([
      ['sulfide', ['li2s', 'li3ps4']],
      ['oxide', ['lipo3']],
    ]);
  });

  it('keeps marks in place when the unit changes: only the ticks are others', () => {
    const { unit } = inUnitOf(axis(mapOf(...corners).axes, 'ionic-conductivity'), 'S/m');
    const [siemens, milli] = [sceneOf(corners, { y: { unit } }), sceneOf(corners)];
    expect(siemens.titles.y).toBe('Ionic conductivity (S m⁻¹)');
    // 0.1 mS/cm is 0.01 S/m.
    expect(siemens.ticks.y.map(({ label }) => label)[0]).toBe('0.01');
    expect(marksOf(siemens).map(({ x, y }) => [x, y])).toEqual(marksOf(milli).map(({ x, y }) => [x, y]));
  });

  it('sets two materials with the same values side by side, each tied to the place they share', () => {
    const twins = [
      paperWith('rao-2011-joule-1', 2011, conducts('li2s', '1'), conducts('li3ps4', '1')),
      paperWith('zhu-2015-joule-1', 2015, oxidisedAt('li2s', '2'), oxidisedAt('li3ps4', '2')),
    ];
    const [one, other] = marksOf(sceneOf(twins));
    expect(Math.abs(one!.x - other!.x)).toBe(12);
    expect(one!.y).toBe(other!.y);
    expect(one!.from).toEqual(other!.from);
    expect(one!.from?.x).toBeCloseTo((one!.x + other!.x) / 2, 1);
  });

  it('points from a bound along its own axis', () => {
    const bound = [
      paperWith('rao-2011-joule-1', 2011, conducts('li2s', '1', 'relation: ">"\ntemperature: RT')),
      paperWith('zhu-2015-joule-1', 2015, oxidisedAt('li2s', '2', 'relation: "<"')),
    ];
    const [mark] = marksOf(sceneOf(bound));
    const [across, up] = mark!.arrows;
    // The limit lies to the left, the conductivity above.
    expect(across!.x2).toBeLessThan(mark!.x);
    expect(across!.y2).toBe(mark!.y);
    expect(up!.x2).toBe(mark!.x);
    expect(up!.y2).toBeLessThan(mark!.y);
  });

  it('stretches a mark from the lowest to the highest value', () => {
    const spread = [
      ...corners,
      paperWith('yu-2021-joule-1', 2021, oxidisedAt('li3ps4', '2.5'), oxidisedAt('li2s', '1')),
    ];
    const scene = sceneOf(spread);
    const [whisker, ...more] = markOf(scene, 'li3ps4').whiskers;
    expect(more).toEqual([]);
    expect([whisker!.x1, whisker!.x2]).toEqual([expect.any(Number), expect.any(Number)]);
    // 2.25 V, the median of 2 and 2.5 V, is the middle of its arm.
    expect(markOf(scene, 'li3ps4').x).toBeCloseTo((whisker!.x1 + whisker!.x2) / 2, 0);
    expect(markOf(scene, 'li2s').whiskers).toEqual([]);
  });

  it('does not let a doubtful value stretch an axis: it is held at the edge, and says so', () => {
    const slip = conducts(
      'li2o',
      '0.000001',
      'temperature: RT\nstatus: doubtful\nnote: A slip of three decades.',
    );
    const scene = sceneOf([
      ...corners,
      paperWith('bates-1993-joule-1', 1993, slip),
      paperWith('yu-2021-joule-1', 2021, oxidisedAt('li2o', '2')),
    ]);
    expect(scene.ticks.y[0]?.label).toBe('0.1');
    const mark = markOf(scene, 'li2o');
    expect(mark.isDoubtful).toBe(true);
    expect(mark.description).toContain('beyond the edge of the drawing');
    expect(mark.arrows[0]!.y2).toBeGreaterThan(mark.y);
  });

  it('leaves out what lies beyond the part that a reader has chosen, and counts it', () => {
    const scene = sceneOf(corners, { x: { from: 1.5, to: 3 } });
    expect(marksOf(scene).map(({ id }) => id)).toEqual(['li3ps4', 'lipo3']);
    expect(scene.outside).toBe(1);
    expect(sceneOf(corners).outside).toBe(0);
  });

  it('stands a material with one value on the axis of that value', () => {
    const scene = sceneOf([
      ...corners,
      paperWith('yu-2021-joule-1', 2021, oxidisedAt('li2o', '2'), conducts('li6ps5cl', '1')),
    ]);
    const between = markOf(scene, 'li3ps4');
    expect(scene.halves.x.map(({ id, at }) => [id, at])).toEqual([['x li2o', between.x]]);
    expect(scene.halves.y.map(({ id, at }) => [id, at])).toEqual([['y li6ps5cl', between.y]]);
    expect(plain(scene.halves.x[0]!.description)).toBe(
      'Li2O: oxidation limit, thermodynamic 2 V; no value for ionic conductivity',
    );
  });

  it('names marks in a wide drawing only, where there is room', () => {
    expect(marksOf(sceneOf(corners)).map(({ label }) => label?.text)).toEqual(['Li2S', 'Li3PS4', 'LiPO3']);
    expect(marksOf(sceneOf(corners, { layout: narrow })).map(({ label }) => label)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('draws empty axes where nothing is known', () => {
    const scene = sceneOf(corners, { x: { from: 7, to: 8 } });
    expect(scene.groups).toEqual([]);
    expect(scene.outside).toBe(3);
  });
});

describe('describeMark', () => {
  it('reads the values, how many there are, and from where to where they reach', () => {
    const scene = sceneOf([
      paperWith('rao-2011-joule-1', 2011, conducts('li2s', '2')),
      paperWith('yu-2021-joule-1', 2021, conducts('li2s', '4'), oxidisedAt('li2s', '2.01')),
    ]);
    expect(plain(marksOf(scene)[0]!.description)).toBe(
      'Li2S: oxidation limit, thermodynamic 2.01 V; ' +
        'ionic conductivity median 3 mS cm⁻¹ of 2 values, reported from 2 to 4',
    );
  });
});
