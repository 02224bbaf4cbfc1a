import { describe, expect, test } from 'vitest';
import { bumpOutline, contactLine, stage } from '../../../src/components/diagrams/dendrites/stage.ts';
import { latticePoint, latticePoints } from '../../../src/components/diagrams/paths/lattice.ts';
import { coil, grainOutline } from '../../../src/components/diagrams/pieces/curve.ts';
import { hatch, ripples } from '../../../src/components/diagrams/pieces/hatch.ts';
import { jitter } from '../../../src/components/diagrams/pieces/jitter.ts';
import { heightAt, polyline, tenth, toward } from '../../../src/components/diagrams/pieces/point.ts';

const numbersIn = (path: string) => path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];

test('points: a tenth is the finest, a line goes from one to the next', () => {
  expect([tenth(1.04), tenth(-2.26), tenth(3)]).toEqual([1, -2.3, 3]);
  expect(
    polyline([
      [0, 0.04],
      [1.25, 3],
    ]),
  ).toBe('M0 0L1.3 3');
  expect(toward([0, 0], [30, 40], 10)).toEqual([6, 8]);
  expect(heightAt(25, [20, 10], [30, 20])).toBe(15);
});

test('hatching fills the rectangle from its upper left to its lower right corner, and leaves nothing outside', () => {
  expect(hatch({ x: 0, y: 0, width: 4, height: 4 }, 2)).toBe('M0 2L2 0M0 4L4 0M2 4L4 2');
  expect(hatch({ x: 10, y: 20, width: 6, height: 3 }, 3)).toBe('M10 23L13 20M13 23L16 20');
});

test('the strokes of a liquid stay inside it', () => {
  const numbers = numbersIn(ripples({ x: 0, y: 0, width: 60, height: 30 }));
  const [across, down] = [0, 1].map((rest) => numbers.filter((_, index) => index % 2 === rest));
  expect(Math.max(...(across ?? []))).toBeLessThanOrEqual(60);
  expect(Math.max(...(down ?? []))).toBeLessThanOrEqual(30);
  expect(down?.length).toBeGreaterThan(6);
  expect(ripples({ x: 0, y: 0, width: 10, height: 4 })).toBe('');
});

test('what looks like chance is between −1 and 1, spread, and the same every time', () => {
  const values = Array.from({ length: 400 }, (_, index) => jitter(index, 3));
  expect(values.every((value) => value >= -1 && value <= 1)).toBe(true);
  expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / 400)).toBeLessThan(0.1);
  expect(values.filter((value) => Math.abs(value) > 0.5).length).toBeGreaterThan(120);
  expect(jitter(7, 3)).toBe(values[7]);
  expect(new Set([jitter(1, 2), jitter(2, 1), jitter(1, 2, 0)]).size).toBe(3);
});

test('a grain is round, and not quite', () => {
  const path = grainOutline([50, 50], 20);
  const distances = numbersIn(path)
    .flatMap((x, index, all) => (index % 2 === 0 ? [Math.hypot(x - 50, (all[index + 1] ?? 0) - 50)] : []))
    .filter((distance) => distance > 0);
  expect(numbersIn(path).slice(-2)).toEqual(numbersIn(path).slice(0, 2));
  expect(Math.min(...distances)).toBeGreaterThan(15);
  expect(Math.max(...distances)).toBeLessThan(25);
});

test('the chain of a polymer crosses its box', () => {
  const numbers = numbersIn(coil({ x: 0, y: 10, width: 120, height: 20 }, 1));
  expect(numbers[0]).toBeLessThan(10);
  expect(numbers.at(-2)).toBeGreaterThan(110);
  const heights = numbers.filter((_, index) => index % 2 === 1);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(10);
  expect(Math.max(...heights)).toBeLessThanOrEqual(30);
});

describe('the contact of lithium', () => {
  test('is one line where nothing grows, and has a gap at each root', () => {
    expect(contactLine([])).toBe('M0 122H272');
    expect(contactLine([{ x: 136, half: 14 }])).toBe('M0 122H122M150 122H272');
    expect(
      contactLine([
        { x: 92, half: 11 },
        { x: 180, half: 11 },
      ]),
    ).toBe('M0 122H81M103 122H169M191 122H272');
  });

  test('is met by a bump at both feet', () => {
    const numbers = numbersIn(bumpOutline({ x: 100, half: 10, high: 30 }));
    expect([numbers.slice(0, 2), numbers.slice(6, 8), numbers.slice(-2)]).toEqual([
      [90, stage.contact],
      [100, stage.contact - 30],
      [110, stage.contact],
    ]);
  });
});

describe('a lattice', () => {
  const upright = { origin: [10, 20] as const, turn: 0, spacing: 5 };

  test('has its points in columns and rows', () => {
    expect(latticePoint(upright, 2, -1)).toEqual([20, 15]);
    expect(latticePoints(upright, 0)).toContainEqual([10, 20]);
    expect(latticePoints(upright, 0.5)).toContainEqual([12.5, 22.5]);
  });

  test('turns around its origin', () => {
    const [x, y] = latticePoint({ ...upright, turn: Math.PI / 2 }, 2, -1);
    expect([x, y].map((value) => Math.round(value * 1000) / 1000)).toEqual([15, 30]);
  });
});
