import { describe, expect, it } from 'vitest';
import { cellFor, deviationText } from '../../../src/charts/energy/model.ts';
import type { Model, PublishedPoint } from '../../../src/charts/energy/model.ts';
import { energyScene, pointText } from '../../../src/charts/energy/scene.ts';
import type { Row } from '../../../src/charts/row.ts';
import { plain } from '../plotted.ts';

/** A cathode of 1 mAh per mg and 4 V, so that 10 mg cm⁻² store 40 mWh; lithium that weighs next to nothing. */
const cathode = { activeFraction: 1, coatingDensity: 2, capacity: 1000, voltage: 4 };
const point = (rest: Partial<PublishedPoint>): PublishedPoint => ({
  measure: 'gravimetric',
  cathode: { kind: 'electrode', id: 'ncm', title: 'NCM' },
  loading: 10,
  electrolyte: { kind: 'material', id: 'llzo', title: 'LLZO' },
  thickness: 100,
  value: 700,
  relation: '=',
  varied: 'thickness',
  row: { id: 'p', valueText: '700 Wh kg⁻¹', paper: { id: 'bi-2022', short: 'Bi' } } as unknown as Row,
  ...rest,
});
const model: Model = {
  cathodes: [{ kind: 'electrode', id: 'ncm', title: 'NCM', cathode }],
  electrolytes: [
    { id: 'llzo', title: 'LLZO', main: 'oxide', density: 5 },
    { id: 'peo', title: 'PEO', main: 'polymer', density: 1 },
  ],
  lithium: { capacity: 1e9, density: 0.5, excess: 0 },
  collectors: { mass: 0, thickness: 0 },
  points: [
    point({}),
    point({ electrolyte: undefined, relation: '>' }),
    point({ measure: 'volumetric' }),
    point({ varied: 'loading' }),
  ],
};
const choice = { cathode: 'ncm', electrolyte: 'llzo', loading: 10, thickness: 100, excess: 0 };
const layout = { width: 900, height: 420 };
const scene = (rest: object = {}) =>
  energyScene(model, { axis: 'thickness', measure: 'gravimetric', choice, target: 350, ...rest }, layout);

describe('energyScene', () => {
  it('has one curve for each electrolyte along the thickness, and one for each cathode along the loading', () => {
    expect(
      scene()
        .curves.map(({ id, isChosen }) => [id, isChosen])
        .sort(),
    ).toEqual([
      ['llzo', true],
      ['peo', false],
    ]);
    expect(scene({ axis: 'loading' }).curves.map(({ id }) => id)).toEqual(['ncm']);
  });

  it('shows the points of its own axes only', () => {
    expect(scene().dots).toHaveLength(2);
    expect(scene({ measure: 'volumetric' }).dots).toHaveLength(1);
    expect(scene({ axis: 'loading' }).dots).toHaveLength(1);
  });

  it('sets a chosen cell where its curve is: 40 mWh over 10 + 50 mg is 667 Wh kg⁻¹', () => {
    const { plot, chosen, yTicks } = scene();
    const [zero, top] = [yTicks[0]!, yTicks.at(-1)!];
    const share = (zero.at - chosen!.y) / (zero.at - top.at);
    expect(share * Number(top.label)).toBeCloseTo(666.7, -1);
    // On a logarithmic axis from 5 to 600 µm, 100 µm lies at log(20)/log(120) = 62.6 %.
    expect((chosen!.x - plot.left) / (plot.right - plot.left)).toBeCloseTo(0.626, 2);
  });

  it('keeps a point pale that was computed for other things held fixed', () => {
    expect(scene().dots[0]!.isOnCurve).toBe(true);
    expect(scene({ choice: { ...choice, loading: 30 } }).dots[0]!.isOnCurve).toBe(false);
    expect(scene({ choice: { ...choice, excess: 1 } }).dots[0]!.isOnCurve).toBe(false);
  });

  it('leads from the end of each curve to its name, no two of which overlap', () => {
    const { curves, plot } = scene();
    for (const { end, path, label } of curves) {
      expect(path.endsWith(` ${end}`)).toBe(true);
      expect(label.x).toBeGreaterThan(plot.right);
    }
    const heights = curves.map(({ label }) => label.y).sort((a, b) => a - b);
    expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(14);
  });

  it('points up from a lower bound', () => {
    expect(scene().dots.map(({ arrow }) => arrow)).toEqual([undefined, 'up']);
  });

  it('has the target on the gravimetric axis alone', () => {
    expect(plain(scene().target!.label)).toBe('350 Wh kg⁻¹');
    expect(scene().target!.y).toBeGreaterThan(scene().plot.top);
    expect(scene({ measure: 'volumetric' }).target).toBeUndefined();
  });
});

describe('cellFor', () => {
  it('is nothing for a part that the model does not know', () => {
    expect(cellFor(model, { ...choice, electrolyte: 'lipon' })).toBeUndefined();
    expect(cellFor(model, choice)?.electrolyte).toEqual({ density: 5, thickness: 100 });
  });
});

describe('a deviation in words', () => {
  it.each([
    [0.0126, '+1.3 %'],
    [-0.0214, '−2.1 %'],
    [0.0004, '0 %'],
    [0, '0 %'],
  ])('%f is %s', (given, expected) => {
    expect(plain(deviationText(given))).toBe(expected);
  });

  it('stands with both values, and says when a bound is met', () => {
    const modelled = {
      electrolyte: { kind: 'material', id: 'llzo', title: 'LLZO' } as const,
      value: 714.4,
      deviation: 0.0206,
    };
    expect(plain(pointText(point({ modelled })))).toBe(
      'NCM at 10 mg cm⁻², LLZO, 100 µm: 700 Wh kg⁻¹ published, 714 Wh kg⁻¹ here (+2.1 %)',
    );
    const bound = point({ electrolyte: undefined, relation: '>', modelled: { ...modelled, deviation: 0 } });
    expect(plain(pointText(bound))).toContain(
      'electrolyte not named, 100 µm: 700 Wh kg⁻¹ published, 714 Wh kg⁻¹ here with LLZO (the bound is met)',
    );
  });
});
