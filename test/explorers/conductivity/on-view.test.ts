import { describe, expect, it } from 'vitest';
import { counted } from '../../../src/charts/facet.ts';
import { facetsOf } from '../../../src/explorers/conductivity/facets.ts';
import { choicesOf, defaults, onView } from '../../../src/explorers/conductivity/on-view.ts';
import type { ConductivityView } from '../../../src/explorers/conductivity/on-view.ts';
import { families } from '../../charts/plotted.ts';
import { point } from '../../charts/conductivity/points.ts';

const points = [
  point(12e-3, { title: 'A', elements: ['Li', 'Ge', 'P', 'S'] }),
  point(27e-3, { title: 'A', form: 'single-crystal', elements: ['Li', 'Ge', 'P', 'S'] }),
  point(17e-3, { title: 'B', relation: '<=', elements: ['Li', 'P', 'S', 'Cl'] }),
  point(9.4e-3, { title: 'C', elements: ['Li', 'P', 'S', 'Cl'] }),
  point(20e-3, { title: 'D', at: 60 }),
  point(11e-3, { title: 'E', at: 'unknown' }),
  point(1e-3, { title: 'F', relation: '>', main: 'oxide', method: 'stated' }),
  point(0, { title: 'G', main: 'oxide' }),
  point(1e-3, { title: 'H', high: 15e-3, main: 'oxide', at: 30, variant: 'bulk' }),
];
const facets = facetsOf({
  points,
  families,
  forms: [
    { id: 'crystal', label: 'Crystal' },
    { id: 'single-crystal', label: 'Single crystal' },
  ],
  kinds: [
    { id: 'bulk', label: 'Bulk' },
    { id: 'unstated', label: 'Not said' },
  ],
  methods: [
    { id: 'measured', label: 'Measured' },
    { id: 'stated', label: 'Stated' },
  ],
});
const energy = {
  id: 'e',
  material: 'd',
  value: 0.3,
  year: 2010,
  text: '0.3 eV',
  paper: { id: 'other', short: 'Other 2010' },
};

const view = (changed: Partial<ConductivityView> = {}) => ({ ...defaults, ...changed });
const seen = (changed: Partial<ConductivityView> = {}) => onView(points, [energy], facets, view(changed));
/** The titles of what is shown, a letter each. */
const shown = (changed: Partial<ConductivityView> = {}) =>
  seen(changed)
    .shown.map(({ subject }) => subject.title)
    .join('');
const absent = (changed: Partial<ConductivityView> = {}) =>
  Object.fromEntries(
    Object.entries(seen(changed).absent)
      .filter(([, values]) => values.length > 0)
      .map(([why, values]) => [why, values.map(({ subject }) => subject.title).join('')]),
  );
const counts = (changed: Partial<ConductivityView> = {}) =>
  Object.fromEntries(
    counted(seen(changed).candidates, facets, view(changed)).map(({ key, options }) => [
      key,
      options.map(({ id, count }) => `${id} ${count}`),
    ]),
  );

describe('the values on view', () => {
  it('are at first those at room temperature and those of unknown temperature', () => {
    expect(shown()).toBe('AABCEFH');
    expect(absent()).toEqual({ elsewhere: 'D', 'not positive': 'G' });
  });

  it.each<[Partial<ConductivityView>, string]>([
    [{ unreported: 'no' }, 'AABCFH'],
    [{ t: '30' }, 'EH'],
    [{ t: '30', unreported: 'no' }, 'H'],
    [{ t: 'other', celsius: '60' }, 'DE'],
    [{ t: 'all' }, 'AABCDEFH'],
    [{ scale: 'linear' }, 'AABCEFGH'],
    [{ elements: 'Ge' }, 'AA'],
    [{ elements: 'S -Ge' }, 'BC'],
    [{ family: 'oxide' }, 'FH'],
    [{ form: 'single-crystal' }, 'A'],
    [{ kind: 'bulk' }, 'H'],
    [{ method: 'stated' }, 'F'],
  ])('are for %o: %s', (changed, expected) => {
    expect(shown(changed)).toBe(expected);
  });

  it('reach a limit only if that is proven; what is left open is named', () => {
    expect(shown({ min: '10' })).toBe('AAE');
    // ≤ 17 and > 1 may reach 10, and so may 1 to 15.
    expect(absent({ min: '10' })).toEqual({
      elsewhere: 'D',
      'not positive': 'G',
      low: 'C',
      open: 'BFH',
    });
    // Only what passes the facets is named.
    expect(absent({ min: '10', family: 'sulfide' })).toEqual({ elsewhere: 'D', low: 'C', open: 'B' });
  });

  it('take the limit in the unit of the axis', () => {
    expect(choicesOf(view({ min: '10' })).least).toBe(0.01);
    expect(choicesOf(view({ min: '0.01', unit: 'S' })).least).toBe(0.01);
    expect(shown({ min: '0.01', unit: 'S' })).toBe('AAE');
    expect(choicesOf(view({ min: 'x' })).least).toBeUndefined();
  });

  it('are counted before and after a choice', () => {
    expect(counts()).toEqual({
      family: ['sulfide 5', 'oxide 2'],
      form: ['crystal 6', 'single-crystal 1'],
      kind: ['bulk 1', 'unstated 6'],
      method: ['measured 6', 'stated 1'],
    });
    expect(counts({ family: 'oxide' })).toEqual({
      family: ['sulfide 5', 'oxide 2'],
      form: ['crystal 2', 'single-crystal 0'],
      kind: ['bulk 1', 'unstated 1'],
      method: ['measured 1', 'stated 1'],
    });
    expect(counts({ min: '10' })['family']).toEqual(['sulfide 3', 'oxide 0']);
  });
});

describe('the values at a common temperature', () => {
  const moving = { t: 'room', move: 'yes' };

  it('are all of them: moved, or where they are with the reason', () => {
    const { shown: all } = seen(moving);
    expect(all.map(({ subject, stays }) => `${subject.title} ${stays ?? 'moved'}`)).toEqual([
      'A already there',
      'A already there',
      'B already there',
      'C already there',
      'D moved',
      'E no temperature reported',
      'F already there',
      'H already there',
    ]);
  });

  it('are held against a limit where they are moved to', () => {
    // D is 20 mS/cm at 60 °C, and 20 × 0.29326 = 5.87 mS/cm at 25 °C.
    expect(shown({ ...moving, min: '10' })).toBe('AAE');
    expect(shown({ ...moving, min: '5' })).toBe('AACDE');
  });

  it('are not asked for while any temperature is on view', () => {
    expect(choicesOf(view({ t: 'all', move: 'yes' })).isMoving).toBe(false);
    expect(seen({ t: 'all', move: 'yes' }).shown.some(({ moved }) => moved)).toBe(false);
  });
});

describe('the values of an Arrhenius plot', () => {
  it('are at every temperature, below every limit, and above zero', () => {
    expect(shown({ view: 'arrhenius', min: '10', t: '30' })).toBe('AABCDEFH');
    expect(shown({ view: 'arrhenius', family: 'oxide', scale: 'linear' })).toBe('FH');
    expect(absent({ view: 'arrhenius' })).toEqual({ 'not positive': 'G' });
    expect(seen({ view: 'arrhenius' }).shown.some(({ label }) => label)).toBe(false);
  });
});
