import type { Point } from '../pieces/point.ts';

/** A crystal seen along one of its axes: where it is pinned, and how far it lies turned. */
export type Lattice = { readonly origin: Point; readonly turn: number; readonly spacing: number };

/** The site at a column and a row, or with halves the atom between four sites. */
export function latticePoint({ origin, turn, spacing }: Lattice, column: number, row: number): Point {
  const [u, v] = [column * spacing, row * spacing];
  return [
    origin[0] + u * Math.cos(turn) - v * Math.sin(turn),
    origin[1] + u * Math.sin(turn) + v * Math.cos(turn),
  ];
}

/** All points of a lattice near its origin, moved by a part of its spacing along both axes. */
export function latticePoints(lattice: Lattice, shift: number): Point[] {
  const numbers = Array.from({ length: 13 }, (_, index) => index - 6 + shift);
  return numbers.flatMap((column) => numbers.map((row) => latticePoint(lattice, column, row)));
}
