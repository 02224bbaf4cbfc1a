import { describe, expect, it } from 'vitest';
import { orderOf, orders } from '../../../src/charts/window/order.ts';
import type { Order } from '../../../src/charts/window/order.ts';
import type { Window } from '../../../src/charts/window/series.ts';

const limit = (volts: number | undefined) =>
  volts === undefined
    ? undefined
    : { low: volts, high: volts, relation: '=', text: '', products: [], doubtful: false, statement: '' };
const window = (low: number | undefined, high: number | undefined) =>
  ({ reduction: limit(low), oxidation: limit(high) }) as unknown as Window;
const measure = (order: Order, windows: Window[], margins: (number | undefined)[] = []) =>
  orders[order].measure(windows, (one) => margins[windows.indexOf(one)]);

const two = [window(1.7, 2.1), window(0.4, undefined)];

describe('the place of an electrolyte', () => {
  it.each<[Order, number]>([
    ['family', 0.4],
    ['reduction', 0.4],
    // Largest first: the negative of the only oxidation limit, and of the only width, 2.1 − 1.7.
    ['oxidation', -2.1],
  ])('by %s', (order, expected) => {
    expect(measure(order, two)).toBeCloseTo(expected);
  });

  it('by width counts only windows with both ends', () => {
    expect(measure('width', two)).toBeCloseTo(-0.4);
    expect(measure('width', [window(1, undefined)])).toBe(Infinity);
  });

  it('by margin is decided by the worst window, and comes last while nothing is known', () => {
    expect(measure('margin', two, [0.2, -1.5])).toBe(1.5);
    expect(measure('margin', two, [0.2, undefined])).toBe(-0.2);
    expect(measure('margin', two, [undefined, undefined])).toBe(Infinity);
  });
});

describe('orderOf', () => {
  it('knows an order by its name, and takes the families for anything else', () => {
    expect(orderOf('width')).toBe('width');
    expect(orderOf('colour')).toBe('family');
  });
});
