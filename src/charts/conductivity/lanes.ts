import { smallLetter } from '../frame.ts';
import type { Mark } from './scene.ts';

/** Half a mark, an arrow from its edge to its tip, and the way from the middle of a mark to its label. */
const [half, arrow, space] = [6, 16, 8];

/** From where to where a mark, its arrow and its label reach. */
export function reach({
  x,
  x2,
  arrow: points,
  label,
}: Pick<Mark, 'x' | 'x2' | 'arrow' | 'label'>): [number, number] {
  const right = x2 + half + (points === 'right' ? arrow : 0);
  const words = label === undefined ? 0 : space - half + smallLetter * label.length;
  return [x - half - (points === 'left' ? arrow : 0), right + words];
}

/**
 * The lane of each mark of a row. Marks stand side by side in the first lane; one that would cover another, or the words beside
 * it, moves down to the next lane that is free.
 */
export function lanes(reaches: readonly (readonly [from: number, to: number])[]): number[] {
  const ends: number[] = [];
  const found = reaches.map(() => 0);
  const fromLeft = [...reaches.keys()].sort((a, b) => reaches[a]![0] - reaches[b]![0] || a - b);
  for (const index of fromLeft) {
    const [from, to] = reaches[index]!;
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    found[index] = lane;
  }
  return found;
}
