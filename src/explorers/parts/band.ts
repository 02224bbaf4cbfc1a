import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a drawing from one height to another, in units of the drawing. */
export type Band = { readonly from: number; readonly to: number };

/** Whether something that reaches from one height to another is to be drawn. Without a band everything is. */
export const isInBand = (band: Band | undefined, top: number, bottom = top): boolean =>
  band === undefined || (bottom >= band.from && top <= band.to);

/** Drawings of up to so many units are drawn whole: some six screens. */
const tallest = 6000;

/** The part of a drawing to draw: what is around the screen, or all of it if it is not tall or nothing is known of the screen. */
export const bandOf = (height: number, around: Band | undefined): Band | undefined =>
  height > tallest ? around : undefined;

/** What is on the screen and near it, in steps of half a screen, so that scrolling seldom draws anew. */
export function aroundScreen({ from, to }: Band): Band {
  const step = Math.max(1, (to - from) / 2);
  const first = Math.floor(from / step) * step;
  return { from: first - 2 * step, to: first + 5 * step };
}

/**
 * Follows the screen over a drawing, in units of the drawing. Undefined until it is known, and while `isWhole`: then a drawing is
 * drawn from end to end.
 */
export function useScreen(chart: RefObject<HTMLElement>, isWhole: boolean): Band | undefined {
  const [around, setAround] = useState<Band>();
  const follow = () => {
    const drawing = seenDrawing(chart.current);
    if (!drawing) return;
    const box = drawing.getBoundingClientRect();
    const { width, height } = drawing.viewBox.baseVal;
    // The width says it for a drawing of any height: the next choice may make this one taller.
    const unit = width / Math.max(1, box.width);
    const next = aroundScreen({ from: -box.top * unit, to: (innerHeight - box.top) * unit });
    // One that is drawn whole need not be drawn anew when the page scrolls.
    const isKept = (now: Band) => height <= tallest || (now.from === next.from && now.to === next.to);
    setAround((now) => (now && isKept(now) ? now : next));
  };
  useEffect(() => {
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, []);
  // A choice may have moved the drawing.
  useEffect(follow);
  return isWhole ? undefined : around;
}

/** The drawing of a chart that is shown at this width of the screen. */
export function seenDrawing(chart: HTMLElement | null): SVGSVGElement | undefined {
  const drawings = [...(chart?.querySelectorAll<SVGSVGElement>('.chart-drawing') ?? [])];
  return drawings.find((drawing) => drawing.getBoundingClientRect().width > 0);
}
