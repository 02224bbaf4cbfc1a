import { describe, expect, it } from 'vitest';
import { joins } from '../../../src/charts/conductivity/repeats.ts';
import type { Mark } from '../../../src/charts/conductivity/scene.ts';
import { family, point } from './points.ts';

/** A mark at a place of the drawing. */
const mark = (
  x: number,
  rest: Parameters<typeof point>[1] = {},
  more: Partial<Pick<Mark, 'x2' | 'arrow' | 'isMoved'>> = {},
): Mark => ({ point: point(1e-3, rest), x, x2: x, y: 0, isMoved: false, description: '', ...more });

const [solid, dashed] = [true, false];
const said = (...marks: Mark[]) => joins(marks).map(({ x, x2, isAlike }) => [x, x2, isAlike]);

describe('the lines through the values of a material', () => {
  it('join repeats from the lowest to the highest', () => {
    expect(said(mark(300), mark(100), mark(200))).toEqual([[100, 300, solid]]);
  });

  it('take room temperature for one temperature', () => {
    expect(said(mark(100, { at: 'RT' }), mark(200, { at: 30 }))).toEqual([[100, 200, solid]]);
  });

  it.each<[string, Parameters<typeof point>[1]]>([
    ['another temperature', { at: 60 }],
    ['a temperature that nobody reported', { at: 'unknown' }],
    ['another kind, form or sample', { likeness: 'other' }],
  ])('are dashed to a value of %s', (_, rest) => {
    expect(said(mark(100), mark(200, rest))).toEqual([[100, 200, dashed]]);
  });

  it('are dashed to a bound, which is no repeat', () => {
    expect(said(mark(100), mark(200, {}, { arrow: 'right' }))).toEqual([[100, 200, dashed]]);
  });

  it('are two where some of the values are repeats', () => {
    expect(said(mark(100), mark(150), mark(300, { at: 60 }))).toEqual([
      [100, 300, dashed],
      [100, 150, solid],
    ]);
  });

  it('hold no two values for repeats of which both lack a temperature', () => {
    expect(said(mark(100, { at: 'unknown' }), mark(200, { at: 'unknown' }))).toEqual([[100, 200, dashed]]);
  });

  it('reach to the ends of a range', () => {
    expect(said(mark(100), mark(200, {}, { x2: 250 }))).toEqual([[100, 250, solid]]);
  });

  it('are none through one value, the values of a family, or an extrapolation', () => {
    expect(said(mark(100))).toEqual([]);
    expect(said(mark(100, { subject: family('Garnet') }), mark(200, { subject: family('Garnet') }))).toEqual(
      [],
    );
    expect(said(mark(100), mark(200, {}, { isMoved: true }))).toEqual([]);
  });
});
