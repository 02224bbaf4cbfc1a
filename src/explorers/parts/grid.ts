import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** A place in a grid. */
export type Place = { readonly row: number; readonly column: number };

/** Where a key leads from a place in a grid; the same place at the edges and for any other key. */
export function gridStep({ row, column }: Place, key: string, rows: number, columns: number): Place {
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return { row, column };
  }
}

/** The links of the cells that are seen, row by row. Those of a folded family, or of a column that a phone leaves out, are not. */
function seenCells(grid: HTMLElement): HTMLAnchorElement[][] {
  return [...grid.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<HTMLAnchorElement>('a[data-mark]')].filter(isSeen))
    .filter((links) => links.length > 0);
}

const isSeen = (link: HTMLElement) => link.getClientRects().length > 0;

/** Makes the cells of a matrix one stop of the Tab key, within which the arrows walk across all of its tables. */
export function useGridKeys(grid: RefObject<HTMLElement>): void {
  useEffect(() => {
    const watched = grid.current;
    if (!watched) return;
    // Only cells that are new have to be told; of thousands most stay as they are.
    for (const link of watched.querySelectorAll('a[data-mark]:not([tabindex])'))
      link.setAttribute('tabindex', '-1');
    if (watched.querySelector('a[data-mark][tabindex="0"]')) return;
    const links = [...watched.querySelectorAll<HTMLAnchorElement>('a[data-mark]')];
    links.find(isSeen)?.setAttribute('tabindex', '0');
  });
  useEffect(() => {
    const watched = grid.current;
    if (!watched) return;
    const walk = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const cells = seenCells(watched);
      const row = cells.findIndex((links) => links.includes(event.target as HTMLAnchorElement));
      if (row < 0) return;
      const column = cells[row]!.indexOf(event.target as HTMLAnchorElement);
      const to = gridStep({ row, column }, event.key, cells.length, cells[row]!.length);
      const next = cells[to.row]![to.column];
      if (!next || next === event.target) return;
      event.preventDefault();
      cells[row]![column]!.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    };
    // A family that is folded may hold the one cell that the Tab key reaches.
    const move = () => {
      const seen = seenCells(watched).flat();
      if (seen.some((link) => link.getAttribute('tabindex') === '0')) return;
      seen[0]?.setAttribute('tabindex', '0');
    };
    watched.addEventListener('keydown', walk);
    watched.addEventListener('toggle', move, true);
    return () => {
      watched.removeEventListener('keydown', walk);
      watched.removeEventListener('toggle', move, true);
    };
  }, []);
}
