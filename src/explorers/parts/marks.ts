import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { seenDrawing } from './band.ts';

/** Where a step of the keyboard leads among marks that stand in rows: an index, or the same one at the ends. */
export function stepFrom(rows: readonly number[], now: number, key: string): number {
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, now + 1);
    case 'ArrowLeft':
      return Math.max(0, now - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowDown': {
      const next = rows.findIndex((row) => row > (rows[now] ?? 0));
      return next < 0 ? now : next;
    }
    case 'ArrowUp': {
      const above = rows.findLast((row) => row < (rows[now] ?? 0));
      return above === undefined ? now : rows.indexOf(above);
    }
    default:
      return now;
  }
}

/**
 * Makes a drawing one stop of the Tab key, within which arrows walk: to the next mark or name, or to the next row. A chart of a
 * hundred marks would otherwise be a hundred stops on the way to the table below.
 */
export function useMarkKeys(chart: RefObject<HTMLElement>): void {
  useEffect(() => {
    const links = linksOf(chart.current);
    // A reader who has left the drawing comes back to the mark that was left.
    const current =
      links.find((link) => link === document.activeElement) ??
      links.find((link) => link.getAttribute('tabindex') === '0') ??
      links[0];
    for (const link of links) link.setAttribute('tabindex', link === current ? '0' : '-1');
  });
  useEffect(() => {
    const watched = chart.current;
    if (!watched) return;
    const walk = (event: KeyboardEvent) => {
      const links = linksOf(watched);
      const now = links.indexOf(event.target as SVGAElement);
      if (now < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const rows = rowNumbers(links);
      const next = stepFrom(rows, now, event.key);
      if (next === now) return;
      event.preventDefault();
      links[now]!.setAttribute('tabindex', '-1');
      links[next]!.setAttribute('tabindex', '0');
      links[next]!.focus();
    };
    watched.addEventListener('keydown', walk);
    return () => watched.removeEventListener('keydown', walk);
  }, []);
}

/** The names and marks of the drawing that is seen. */
const linksOf = (chart: HTMLElement | null): SVGAElement[] => [
  ...(seenDrawing(chart)?.querySelectorAll<SVGAElement>('a') ?? []),
];

/** The number of the row of each link: marks of one row share the group that draws it. */
function rowNumbers(links: readonly SVGAElement[]): number[] {
  const groups = [...new Set(links.map((link) => link.parentElement))];
  return links.map((link) => groups.indexOf(link.parentElement));
}
