import { describe, expect, it } from 'vitest';
import { mapContent, narrowed, scaleFor, statementsBehind } from '../../../src/charts/map/marks.ts';
import type { MapContent } from '../../../src/charts/map/marks.ts';
import { rolesIn } from '../../../src/charts/map/roles.ts';
import { shownText } from '../../../src/charts/map/shown.ts';
import type { AxisChoice } from '../../../src/charts/map/selection.ts';
import type { Spot } from '../../../src/charts/map/spot.ts';
import { paperWith } from '../../knowledge/records.ts';
import { axis, conducts, mapOf, oxidisedAt } from './map-values.ts';

const limit = 'oxidation-limit:thermodynamic';
const conduction = 'ionic-conductivity';

/** Five materials: both are known of Li6PS5Cl; of Li3PS4 only the limit counts, of LiPO3 only the conductivity, of two others nothing. */
const known = mapOf(
  paperWith(
    'rao-2011-joule-1',
    2011,
    conducts('li6ps5cl', '2'),
    conducts('li3ps4', '5', 'temperature: 60'),
    conducts('lipo3', '0.001'),
    conducts('li2o', '0.1', ''),
  ),
  paperWith('zhu-2015-joule-1', 2015, oxidisedAt('li6ps5cl', '2.01'), oxidisedAt('li3ps4', '2.31')),
);

function content(
  x: string,
  y: string,
  more: { x?: Partial<AxisChoice>; y?: Partial<AxisChoice>; any?: boolean } = {},
) {
  const choice = (id: string, changed: Partial<AxisChoice> = {}): AxisChoice => {
    const found = axis(known.axes, id);
    return { axis: found, scale: scaleFor(found, ''), method: '', ...changed };
  };
  return mapContent(known.materials, known.readings, choice(x, more.x), choice(y, more.y), more.any ?? false);
}

const titles = (list: readonly { readonly material: { readonly title: string } }[]) =>
  list.map(({ material }) => material.title);
const counts = ({ marks, gaps }: MapContent) => [
  marks.length,
  gaps.xOnly.length,
  gaps.yOnly.length,
  gaps.neither.length,
];

describe('mapContent', () => {
  it('counts and names every gap: each material is in one list', () => {
    const found = content(limit, conduction);
    expect(titles(found.marks)).toEqual(['Li6PS5Cl']);
    expect(titles(found.gaps.xOnly)).toEqual(['Li3PS4']);
    expect(titles(found.gaps.yOnly)).toEqual(['LiPO3']);
    expect(titles(found.gaps.neither)).toEqual(['Li2S', 'Li2O']);
    expect(titles(found.halves)).toEqual(['Li3PS4', 'LiPO3']);
  });

  it('says why a reported value does not count', () => {
    const { gaps } = content(limit, conduction);
    const reasons = [...gaps.xOnly, ...gaps.neither].map(({ withheld }) =>
      withheld.map(({ reason }) => reason),
    );
    expect(reasons).toEqual([['at 60\u00a0°C, not at room temperature'], [], ['temperature not reported']]);
  });

  it('counts the same after some of the materials are chosen', () => {
    const all = content(limit, conduction);
    const oxides = known.materials.filter(({ main }) => main === 'oxide');
    expect(counts(narrowed(all, new Set(oxides)))).toEqual([0, 0, 1, 1]);
    expect(counts(narrowed(all, new Set(known.materials)))).toEqual(counts(all));
  });

  it('is told in a sentence', () => {
    const [x, y] = [axis(known.axes, limit), axis(known.axes, conduction)];
    expect(shownText(content(limit, conduction), x, y, 0)).toBe(
      '1 of 5 materials have both. Only oxidation limit, thermodynamic: 1. Only ionic conductivity: 1. Neither: 2.',
    );
    expect(shownText(content('year', conduction), axis(known.axes, 'year'), y, 1)).toBe(
      '2 materials, 2 values; 3 of 5 materials have no value for ionic conductivity. ' +
        '1 of the marks lie beyond the part that is shown.',
    );
  });

  it('lets in values without a temperature on demand, and marks them', () => {
    expect(counts(content(limit, conduction))).toEqual([1, 1, 1, 2]);
    const any = content(limit, conduction, { any: true });
    expect(counts(any)).toEqual([1, 1, 2, 1]);
    expect(any.halves.find(({ id }) => id === 'y li2o')?.spot.isTemperatureUnknown).toBe(true);
  });

  it('leaves only values of one method where a reader wants it so', () => {
    expect(counts(content(limit, conduction, { y: { method: 'computed' } }))).toEqual([0, 2, 0, 3]);
    expect(counts(content(limit, conduction, { y: { method: 'measured' } }))).toEqual([1, 1, 1, 2]);
  });

  it('gives each value a mark of its own against the year', () => {
    const found = content('year', conduction);
    expect(found.marks.map(({ material, x }) => [material.title, x.value])).toEqual([
      ['Li6PS5Cl', 2011],
      ['LiPO3', 2011],
    ]);
    expect(titles(found.gaps.neither)).toEqual(['Li3PS4', 'Li2S', 'Li2O']);
    expect(found.halves).toEqual([]);
  });

  it('has nothing to date where both axes are the year', () => {
    expect(counts(content('year', 'year'))).toEqual([0, 0, 0, 5]);
  });
});

describe('the logarithm of zero', () => {
  const zero = mapOf(
    paperWith(
      'zhu-2015-joule-1',
      2015,
      oxidisedAt('li2s', '0'),
      oxidisedAt('li2o', '-0.5'),
      oxidisedAt('lipo3', '3'),
    ),
  );
  const choice = (scale: AxisChoice['scale']): AxisChoice => ({
    axis: axis(zero.axes, limit),
    scale,
    method: '',
  });
  const own = (scale: AxisChoice['scale']) =>
    mapContent(zero.materials, zero.readings, choice(scale), choice(scale), false);

  it('is no place: the value is named, and drawn again on a linear axis', () => {
    expect(titles(own('linear').marks)).toEqual(['Li2S', 'LiPO3', 'Li2O']);
    const found = own('log');
    expect(titles(found.marks)).toEqual(['LiPO3']);
    const withheld = found.gaps.neither.flatMap((gap) =>
      gap.withheld.slice(0, 1).map(({ reason }) => `${gap.material.title}: ${reason}`),
    );
    expect(withheld).toEqual([
      'Li2S: zero, which has no place on a logarithmic axis',
      'Li2O: a negative number, which has no place on a logarithmic axis',
    ]);
  });
});

describe('what stands behind a mark', () => {
  const many = mapOf(
    paperWith('rao-2011-joule-1', 2011, conducts('li2s', '2')),
    paperWith('yu-2012-joule-1', 2012, conducts('li2s', '4')),
    paperWith('han-2013-joule-1', 2013, conducts('li2s', '9', 'temperature: RT\nform: single-crystal')),
    paperWith(
      'liu-2014-joule-1',
      2014,
      conducts('li2s', '9000', 'temperature: RT\nstatus: doubtful\nnote: A slip.'),
    ),
  );
  const along = { axis: axis(many.axes, conduction), scale: 'log', method: '' } as const;
  const [mark] = mapContent(many.materials, many.readings, along, along, false).marks;

  it('is every value, also those that do not place it', () => {
    expect(statementsBehind([mark!.x]).map((id) => id.replace(/\..*/, ''))).toEqual([
      'yu-2012-joule-1',
      'rao-2011-joule-1',
      'han-2013-joule-1',
      'liu-2014-joule-1',
    ]);
    // The median of 2 and 4 mS/cm; the single crystal stretches the mark, the slip does not.
    expect([mark!.x.value, mark!.x.low, mark!.x.high].map((value) => value * 1000)).toEqual([3, 2, 9]);
  });

  it('has a role that the table tells', () => {
    const content = mapContent(many.materials, many.readings, along, along, false);
    const roles = rolesIn({ ...content, marks: content.marks.map((one) => ({ ...one, y: elsewhere })) });
    expect(statementsBehind([mark!.x]).map((id) => roles.get(id))).toEqual([
      'across: places the mark',
      'across: places the mark',
      'across: within the spread',
      'across: left out, doubtful',
    ]);
    expect(rolesIn(content).get(mark!.x.counted[0]!.statements[0]!)).toBe(
      'across: places the mark; up: places the mark',
    );
  });
});

/** A place that rests on nothing of interest. */
const elsewhere: Spot = {
  value: 1,
  low: 1,
  high: 1,
  arrows: [],
  isDoubtful: false,
  isTemperatureUnknown: false,
  counted: [],
  spread: [],
  passedOver: [],
};
