import { describe, expect, it } from 'vitest';
import { orderOf, orders, sectionsOf } from '../../../src/charts/window/order.ts';
import type { Order } from '../../../src/charts/window/order.ts';
import type { Window } from '../../../src/charts/window/series.ts';

const limit = (volts: number | undefined) =>
  volts === undefined
    ? undefined
    : { low: volts, high: volts, relation: '=', text: '', products: [], doubtful: false, statement: '' };
const window = (
  low: number | undefined,
  high: number | undefined,
  variant: Window['variant'] = 'thermodynamic',
  title = 'A',
) =>
  ({
    subject: { kind: 'material', id: title, title },
    variant,
    reduction: limit(low),
    oxidation: limit(high),
  }) as unknown as Window;
const cell = { anode: 0, cathode: 4.2 };
const measure = (order: Order, windows: Window[]) => orders[order].measure(windows, cell);

const two = [window(1.7, 2.1), window(0.4, undefined)];

describe('the place of an electrolyte', () => {
  it.each<[Order, number]>([
    ['family', 0.4],
    ['reduction', 0.4],
    // Largest first: the negative of the only oxidation limit, and of the only width, 2.1 − 1.7.
    ['oxidation', -2.1],
  ])('by %s', (order, expected) => {
    expect(measure(order, two)[0]).toBeCloseTo(expected);
  });

  it('by width counts only windows with both ends', () => {
    expect(measure('width', two)[0]).toBeCloseTo(-0.4);
    expect(measure('width', [window(1, undefined)])).toEqual([Infinity]);
  });

  it('by margin is decided by the worst window of the most telling kind, electrode by electrode', () => {
    // 4.2 − 4.1 = 0.1 V outside at the cathode; what a voltammogram shows, 2.2 V outside, decides nothing beside it.
    const computed = window(-0.1, 4.1);
    expect(measure('margin', [computed, window(0.4, 2, 'onset')])).toEqual([0, 0.1]);
    // The worse of two: 0.3 V at the anode.
    expect(measure('margin', [computed, window(0.3, 5)])).toEqual([0, 0.3]);
    // A window of one limit is completed by another of its kind.
    expect(measure('margin', [window(undefined, 4), window(0.3, 5)])).toEqual([0, 0.3]);
  });

  it('by margin comes last while an electrode is unknown, what fails at the other before what is not known at all', () => {
    expect(measure('margin', [window(undefined, 4)])[0]).toBe(1);
    expect(measure('margin', [window(undefined, 4)])[1]).toBeCloseTo(0.2);
    expect(measure('margin', [window(undefined, 5)])).toEqual([1, Infinity]);
  });
});

describe('sectionsOf', () => {
  const said = (windows: Window[], order: Order = 'margin') =>
    sectionsOf(windows, [], order).map(
      ({ title, members }) => `${title}: ${members.map(({ subject }) => subject.title).join(' ')}`,
    );

  it('ranks by margin in a list for each kind of window that decides', () => {
    expect(
      said([
        window(0, 5, 'onset', 'B'),
        window(0, 5, 'stated', 'C'),
        window(1, 2, 'thermodynamic', 'A'),
        window(0, 5, 'onset', 'A'),
        window(0, 5, 'unstated', 'D'),
      ]),
    ).toEqual([
      'By thermodynamic margin in the chosen cell: A A',
      'No thermodynamic window shown: by onset: B',
      'No thermodynamic window shown: by stated: C',
      'No thermodynamic window shown: kind not stated: D',
    ]);
  });

  it('names the first kind that is on view', () => {
    expect(said([window(0, 5, 'stated', 'C'), window(0, 5, 'onset', 'B')])).toEqual([
      'By onset margin in the chosen cell: B',
      'No onset window shown: by stated: C',
    ]);
  });

  it('is one list by anything else', () => {
    expect(said([window(0, 5, 'stated', 'C'), window(0, 5, 'onset', 'B')], 'width')).toEqual([
      'By width, widest first: C B',
    ]);
    expect(said([], 'width')).toEqual([]);
  });
});

describe('orderOf', () => {
  it('knows an order by its name, and takes the families for anything else', () => {
    expect(orderOf('width')).toBe('width');
    expect(orderOf('colour')).toBe('family');
  });
});
