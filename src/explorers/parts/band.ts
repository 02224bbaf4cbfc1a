import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The part of a tall drawing that is on the screen or near it, in units of the drawing. */
export type Band = { readonly from: number; readonly to: number };

/** Whether something that reaches from one height to another is to be drawn. Without a band everything is. */
export const isInBand = (band: Band | undefined, top: number, bottom = top): boolean =>
  band === undefined || (bottom >= band.from && top <= band.to);

/** Drawings of up to so many units are drawn whole: some six screens. */
const tallest = 6000;

/**
 * The band of a drawing, in steps of half a screen, so that scrolling seldom draws anew. Undefined for a drawing that is not tall:
 * only a list of thousands of rows is worth the work.
 *
 * @param screen the top and the bottom of the screen, in units of the drawing
 */
export function bandOf(height: number, screen: Band): Band | undefined {
  if (height <= tallest) return undefined;
  const step = Math.max(1, (screen.to - screen.from) / 2);
  const first = Math.floor(screen.from / step) * step;
  return { from: first - 2 * step, to: first + 5 * step };
}

/** Follows the screen over a tall drawing. While `isWhole` the drawing is drawn from end to end. */
export function useBand(chart: RefObject<HTMLElement>, isWhole: boolean): Band | undefined {
  const [band, setBand] = useState<Band>();
  const follow = () => {
    const drawing = seenDrawing(chart.current);
    if (!drawing) return;
    const box = drawing.getBoundingClientRect();
    const { height } = drawing.viewBox.baseVal;
    const unit = height / Math.max(1, box.height);
    const next = bandOf(height, { from: -box.top * unit, to: (innerHeight - box.top) * unit });
    setBand((now) => (now?.from === next?.from && now?.to === next?.to ? now : next));
  };
  useEffect(() => {
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, []);
  // A choice may have made the drawing taller or shorter.
  useEffect(follow);
  return isWhole ? undefined : band;
}

/** The drawing of a chart that is shown at this width of the screen. */
export function seenDrawing(chart: HTMLElement | null): SVGSVGElement | undefined {
  const drawings = [...(chart?.querySelectorAll<SVGSVGElement>('.chart-drawing') ?? [])];
  return drawings.find((drawing) => drawing.getBoundingClientRect().width > 0);
}
