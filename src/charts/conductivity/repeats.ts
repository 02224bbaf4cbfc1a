import { extent } from '../frame.ts';
import type { Mark } from './scene.ts';

/** A line through the values of one material, from the lowest to the highest. */
export type Join = {
  readonly x: number;
  readonly x2: number;
  /** Whether the values it joins ought to agree; otherwise they differ in kind, form, sample or temperature. */
  readonly isAlike: boolean;
};

/**
 * The lines through the marks of a row: one through all of them, and one through each set of repeats, values of one kind of sample at
 * one temperature. How long such a line is shows how far they disagree. A bound says where a value is not, so it is no repeat.
 */
export function joins(marks: readonly Mark[]): Join[] {
  const own = marks.filter(({ isMoved }) => !isMoved);
  if (own.length < 2 || own[0]!.point.subject.kind !== 'material') return [];
  const sets = new Map<string, Mark[]>();
  for (const mark of own) {
    const key = repeatKey(mark);
    if (key === undefined) continue;
    const set = sets.get(key);
    if (set) set.push(mark);
    else sets.set(key, [mark]);
  }
  const repeats = [...sets.values()].filter((set) => set.length > 1).map((set) => join(set, true));
  const all = join(own, false);
  // Where the repeats are everything, a second line would only lie over theirs.
  const isCovered = repeats.some(({ x, x2 }) => x === all.x && x2 === all.x2);
  return isCovered ? repeats : [all, ...repeats];
}

/** Equal for marks whose values ought to agree; undefined for one that cannot be held against another. */
function repeatKey({ point, arrow }: Mark): string | undefined {
  if (arrow !== undefined || point.celsius === undefined) return undefined;
  return JSON.stringify([point.likeness, point.isRoom ? 'room' : point.celsius]);
}

function join(marks: readonly Mark[], isAlike: boolean): Join {
  const [x, x2] = extent(marks.flatMap((mark) => [mark.x, mark.x2]));
  return { x, x2, isAlike };
}
