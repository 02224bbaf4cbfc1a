import { describe, expect, it } from 'vitest';
import { mayRank, orderOf, sections } from '../../../src/charts/conductivity/order.ts';
import type { Ordering } from '../../../src/charts/conductivity/order.ts';
import type { Shown } from '../../../src/charts/conductivity/shown.ts';
import { families } from '../plotted.ts';
import { family, point } from './points.ts';

const said = (shown: Shown[], ordering: Partial<Ordering> = {}) =>
  sections(shown, families, { order: 'family', temperature: 'room', scatter: 0.35, ...ordering }).map(
    ({ title, members }) =>
      `${title}: ${members
        .map(({ subject, tie }) => (tie ? `${tie.places} ${subject.title}` : subject.title))
        .join(', ')}`,
  );

const oxide = { main: 'oxide' };

describe('the order by family', () => {
  it('has the best first, by name what repeats could not tell apart, whole families last', () => {
    // 1e-3 and 2e-3 are a factor of 2 apart, less than 10 ** 0.35 = 2.24; 1e-5 is far below.
    expect(
      said([
        point(1e-3, { title: 'B' }),
        point(1e-5, { title: 'Poor' }),
        point(2e-3, { title: 'C' }),
        point(1e-3, { title: 'A' }),
        point(1, { subject: family('Whole') }),
        point(1e-6, { title: 'Range', high: 5e-3 }),
        point(1e-4, { title: 'LLZO', ...oxide }),
      ]),
    ).toEqual(['Sulfide: Range, A, B, C, Poor, Whole', 'Oxide: LLZO']);
  });

  it('keeps the families in the order given, none that is empty', () => {
    expect(said([point(1e-4, { title: 'LLZO', ...oxide })])).toEqual(['Oxide: LLZO']);
    expect(said([])).toEqual([]);
  });

  it('has what is not above zero last', () => {
    expect(said([point(0, { title: 'Zero' }), point(1e-9, { title: 'Low' })])).toEqual([
      'Sulfide: Low, Zero',
    ]);
  });
});

describe('the order by value', () => {
  const by = { order: 'value' } as const;

  it('ranks all families in one list, ties by name with the same places', () => {
    expect(
      said(
        [
          point(1.2e-2, { title: 'C' }),
          point(1.0e-2, { title: 'B', ...oxide }),
          point(1.1e-2, { title: 'A' }),
          point(1e-4, { title: 'D' }),
        ],
        by,
      ),
    ).toEqual(['By best comparable value, ties by name: 1–3 A, 1–3 B, 1–3 C, 4 D']);
  });

  it('ranks a material by its best comparable value', () => {
    expect(
      said([point(1e-5, { title: 'A' }), point(1e-2, { title: 'A' }), point(1e-3, { title: 'B' })], by),
    ).toEqual(['By best comparable value, ties by name: 1 A, 2 B']);
  });

  it.each<[string, Partial<Shown>]>([
    ['is not comparable', { isComparable: false }],
    ['is computed', { method: 'computed' }],
    ['crosses grain boundaries only', { variant: 'grain-boundary' }],
    ['is of a whole family', { subject: family('A') }],
  ])('ranks nothing by a value that %s', (_, rest) => {
    expect(said([point(1e-2, { title: 'A', ...rest }), point(1e-3, { title: 'B' })], by)).toEqual([
      'By best comparable value, ties by name: 1 B',
      'No comparable value, by name: A',
    ]);
  });

  it('ranks at the chosen temperature alone', () => {
    const shown = [
      point(1e-2, { title: 'A', at: 60 }),
      point(1e-3, { title: 'B' }),
      point(1e-4, { title: 'C', at: 'unknown' }),
      point(1e-5, { title: 'D', at: 30 }),
    ];
    const places = (temperature: Ordering['temperature']) => said(shown, { order: 'value', temperature })[0];
    expect(places('room')).toBe('By best comparable value, ties by name: 1 B, 2 D');
    // Of values at any temperature only those at room temperature can be held against each other.
    expect(places('all')).toBe('By best comparable value, ties by name: 1 B, 2 D');
    expect(places(60)).toBe('By best comparable value, ties by name: 1 A');
    expect(places(30)).toBe('By best comparable value, ties by name: 1 D');
    expect(mayRank(shown[2]!, 'room')).toBe(false);
  });
});

describe('the other orders', () => {
  const shown = [
    point(1e-3, { title: 'B', year: 2020 }),
    point(1e-2, { title: 'A', year: 1998 }),
    point(1e-2, { title: 'B', year: 2001 }),
    point(1e-2, { title: 'C', year: 2020, ...oxide }),
    point(1, { subject: family('Aa'), year: 2024 }),
  ];

  it('are by name, materials before families', () => {
    expect(said(shown, { order: 'name' })).toEqual(['By name: A, B, C, Aa']);
  });

  it('are by the year of the newest value', () => {
    expect(said(shown, { order: 'year' })).toEqual(['By year, newest first: Aa, B, C, A']);
  });

  it('are chosen by their name, by family where the name is none', () => {
    expect(orderOf('value')).toBe('value');
    expect(orderOf('nonsense')).toBe('family');
    expect(orderOf('toString')).toBe('family');
  });
});

describe('a row', () => {
  it('has the values of one subject from low to high', () => {
    const [section] = sections([point(3e-3), point(1e-3), point(2e-3)], families, {
      order: 'family',
      temperature: 'room',
      scatter: 0.35,
    });
    expect(section!.members.map(({ points }) => points.map(({ low }) => low))).toEqual([[1e-3, 2e-3, 3e-3]]);
  });
});
