import type { Position } from './problem.ts';

/** Finds the line and column of an offset; both count from 1, and a column counts UTF-16 units, as editors do. */
export function placeIn(text: string, firstLine = 1): (offset: number) => Position {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    const inside = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: inside - (starts[low] ?? 0) + 1 };
  };
}
