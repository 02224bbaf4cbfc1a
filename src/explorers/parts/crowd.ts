import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** What a crowd needs to know of a mark. */
export type CrowdMark = { readonly id: string; readonly x: number; readonly y: number };

/** Up to so many marks each is a link of its own. */
export const crowded = 400;

/** So many marks on each side of the one that has the focus can be walked to; the rest follow as one walks. */
const walk = 60;

/** How far from a pointer a mark may be to be the one that is meant, in units of the drawing. */
const near = 12;

/**
 * The marks of a crowd that are links: those around a place in their order, the first and the last of all, and the one at the
 * pointer.
 */
export function linked(count: number, around: number, pointed: number | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  if (count === 0) return found;
  for (let index = Math.max(0, around - walk); index <= Math.min(count - 1, around + walk); index += 1)
    found.add(index);
  found.add(0).add(count - 1);
  if (pointed !== undefined) found.add(pointed);
  return found;
}

/** The mark nearest to a point, by its index; undefined where none is near enough. */
export function nearest(marks: readonly CrowdMark[], x: number, y: number): number | undefined {
  let best: number | undefined;
  let least = near;
  for (const [index, mark] of marks.entries()) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/**
 * Which marks are drawn as links; undefined for all of them. Thousands of links would make every choice slow, so of a crowd only
 * those are links that a reader can reach with the next step or points at. All the others are one picture.
 */
export function useCrowd(
  drawing: RefObject<SVGSVGElement>,
  marks: readonly CrowdMark[],
): ReadonlySet<string> | undefined {
  const isCrowd = marks.length > crowded;
  const [around, setAround] = useState(0);
  const [pointed, setPointed] = useState<number>();
  useEffect(() => {
    const watched = drawing.current;
    if (!isCrowd || !watched) return;
    setAround(0);
    setPointed(undefined);
    const point = (event: PointerEvent) => {
      const matrix = watched.getScreenCTM()?.inverse();
      if (!matrix) return;
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
      setPointed(nearest(marks, x, y));
    };
    const follow = (event: FocusEvent) => {
      const id = event.target instanceof Element ? event.target.getAttribute('data-mark') : null;
      const index = marks.findIndex((mark) => mark.id === id);
      if (index >= 0) setAround((now) => (Math.abs(index - now) > walk / 2 ? index : now));
    };
    watched.addEventListener('pointermove', point);
    watched.addEventListener('focusin', follow);
    return () => {
      watched.removeEventListener('pointermove', point);
      watched.removeEventListener('focusin', follow);
    };
  }, [marks]);
  return useMemo(
    () =>
      isCrowd
        ? new Set([...linked(marks.length, around, pointed)].map((index) => marks[index]!.id))
        : undefined,
    [marks, around, pointed],
  );
}
