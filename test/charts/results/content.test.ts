import { describe, expect, it } from 'vitest';
import { scaleOfView, viewContent } from '../../../src/charts/results/content.ts';
import { ordered } from '../../../src/charts/results/order.ts';
import type { Order } from '../../../src/charts/results/order.ts';
import type { ViewId } from '../../../src/charts/results/views.ts';
import { current, kept, resultsOf, value } from './cell-results.ts';

const lows = (items: readonly { readonly result: { readonly low: number } }[]) =>
  items.map(({ result }) => result.low);

describe('viewContent', () => {
  const results = resultsOf([
    'su-2022-joule-1',
    2022,
    kept('84', 200),
    kept('80', undefined),
    current('3'),
    current('0', '', 'sulfide'),
    value('cycle-life', 'garnet', '475', 'cycles', 'relation: ">"'),
    value('mass-loading', 'sulfide', '10', 'mg/cm2'),
  ]);

  it('shows the values of a view, and names a retention without cycles', () => {
    const { items, unplaced } = viewContent(results, 'retention', 'log');
    expect(lows(items)).toEqual([84, 475]);
    expect(unplaced.map(({ result, reason }) => [result.low, reason])).toEqual([
      [80, 'the number of cycles is not reported'],
    ]);
  });

  it('has no place for zero on a logarithmic axis, and one on a linear axis', () => {
    const { items, unplaced } = viewContent(results, 'current', 'log');
    expect(lows(items)).toEqual([3]);
    expect(unplaced.map(({ result }) => result.low)).toEqual([0]);
    expect(lows(viewContent(results, 'current', 'linear').items)).toEqual([3, 0]);
  });

  it('draws capacities on linear axes whatever is asked for', () => {
    expect(scaleOfView('capacity', 'log')).toBe('linear');
    expect(scaleOfView('current', '')).toBe('log');
    expect(scaleOfView('current', 'linear')).toBe('linear');
  });
});

describe('ordered', () => {
  const sorted = (view: ViewId, order: Order, ...papers: Parameters<typeof resultsOf>) =>
    lows(ordered(viewContent(resultsOf(...papers), view, 'log').items, view, order));

  it('puts the highest current first, and equal ones in the order of their papers', () => {
    const found = ordered(
      viewContent(
        resultsOf(
          ['wang-2022-joule-1', 2022, current('3')],
          ['cheng-2020-joule-1', 2020, current('3')],
          ['tan-2021-joule-1', 2021, current('5')],
        ),
        'current',
        'log',
      ).items,
      'current',
      'best',
    );
    expect(found.map(({ result }) => result.paper.id)).toEqual([
      'tan-2021-joule-1',
      'cheng-2020-joule-1',
      'wang-2022-joule-1',
    ]);
  });

  it('puts most cycles first, then the higher retention, and cells without a retention last', () => {
    const cycled = value('cycle-life', 'garnet', '9000', 'cycles');
    expect(
      sorted('retention', 'best', [
        'su-2022-joule-1',
        2022,
        cycled,
        kept('84', 200),
        kept('92', 1000),
        kept('86', 200, 'garnet'),
      ]),
    ).toEqual([92, 86, 84, 9000]);
  });

  it('puts the coldest first and an unknown temperature last', () => {
    expect(
      sorted('current', 'temperature', [
        'su-2022-joule-1',
        2022,
        current('1'),
        current('2', 'temperature: 100', 'sulfide'),
        current('3', 'temperature: RT', 'layers'),
        current('4', 'temperature: -10', 'unnamed'),
      ]),
    ).toEqual([4, 3, 2, 1]);
  });

  it('puts the highest loading first: one that is a condition counts like one that is the value', () => {
    const at = (capacity: string, loading: string) =>
      value(
        'discharge-capacity',
        'sulfide',
        capacity,
        'mAh/g',
        `conditions: { cathode-loading: ${loading} }`,
      );
    expect(
      sorted('capacity', 'best', [
        'kim-2017-joule-1',
        2017,
        at('118', '15.2 mg/cm2'),
        at('141', '10 mg/cm2'),
        value('discharge-capacity', 'garnet', '500', 'mAh/g'),
        value('mass-loading', 'garnet', '18', 'mg/cm2'),
      ]),
    ).toEqual([18, 118, 141, 500]);
  });
});
