import { smallLetter } from '../frame.ts';
import type { Spot } from './fan.ts';

/** Words beside a mark: where they begin, end or have their middle. */
export type Label = Spot & { readonly anchor: 'start' | 'end' | 'middle' };
type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A level or upright line that words must not cross. */
type Line = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** Half a mark, and the height of a line of small letters. */
const [half, line] = [7, 11] as const;

/**
 * Places words beside marks: to the right, else to the left, above, below or aslant, where they cover neither a mark nor other words nor
 * leave the plot nor cross a line. A mark without room stays without words; its name is read on hover.
 */
export function placedLabels(
  marks: readonly (Spot & { readonly text: string })[],
  plot: Box,
  lines: readonly Line[] = [],
): (Label | undefined)[] {
  const taken: Box[] = [...marks.map(({ x, y }) => around(x, y)), ...lines.map(boxOfLine)];
  return marks.map(({ x, y, text }) => {
    const width = text.length * smallLetter;
    const choices: Label[] = [
      { x: x + half + 2, y: y + 3.5, anchor: 'start' },
      { x: x - half - 2, y: y + 3.5, anchor: 'end' },
      { x, y: y - half - 3, anchor: 'middle' },
      { x, y: y + half + line, anchor: 'middle' },
      ...[1, 2].flatMap((far): Label[] => [
        { x: x + half * far, y: y - half * far, anchor: 'start' },
        { x: x + half * far, y: y + (half + 3) * far + 3, anchor: 'start' },
        { x: x - half * far, y: y - half * far, anchor: 'end' },
        { x: x - half * far, y: y + (half + 3) * far + 3, anchor: 'end' },
      ]),
    ];
    const own = around(x, y);
    const found = choices.find((label) => {
      const box = boxOf(label, width);
      return isWithin(box, plot) && !taken.some((other) => !isSame(other, own) && overlap(box, other));
    });
    if (found) taken.push(boxOf(found, width));
    return found;
  });
}

const around = (x: number, y: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

const shift = { start: 0, end: 1, middle: 0.5 } as const;

function boxOf({ x, y, anchor }: Label, width: number): Box {
  const left = x - width * shift[anchor];
  return { left, right: left + width, top: y - line + 2, bottom: y + 2 };
}

const boxOfLine = ({ x1, y1, x2, y2 }: Line): Box => ({
  left: Math.min(x1, x2),
  right: Math.max(x1, x2),
  top: Math.min(y1, y2),
  bottom: Math.max(y1, y2),
});

const isWithin = (box: Box, plot: Box) =>
  box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;

const isSame = (one: Box, other: Box) => one.left === other.left && one.top === other.top;

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
