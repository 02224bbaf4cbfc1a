import { useEffect, useRef, useState } from 'preact/hooks';

/** So many rows are drawn at once: more than a screen shows, and few enough to answer a choice without delay. */
export const step = 300;

/**
 * How many of the rows to draw now. Where a choice brings many new ones, the first are drawn at once and the others follow, a step at
 * a time, when the browser has painted; what is there already stays. The drawing as it is built has all.
 */
export function useGrowing(total: number): number {
  const allowed = useRef(total);
  const [, redraw] = useState(0);
  const now = Math.min(total, Math.max(allowed.current, step));
  useEffect(() => {
    allowed.current = now;
    if (now === total) return;
    const later = setTimeout(() => {
      allowed.current = now + step;
      redraw((count) => count + 1);
    });
    return () => clearTimeout(later);
  });
  return now;
}
