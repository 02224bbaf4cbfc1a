import { yearAxis } from './axes.ts';
import type { Axis } from './axes.ts';
import { lower } from './describe.ts';
import type { MapContent } from './marks.ts';

/** What is drawn, in words: so many materials; against the year also the number of their values. */
export function countText({ marks }: MapContent, x: Axis, y: Axis): string {
  const materials = counted(materialsIn(marks), 'material', 'materials');
  return isByYear(x, y) ? `${materials}, ${counted(marks.length, 'value', 'values')}` : materials;
}

/** How many materials have both, one, or neither, and how many marks a reader has cut off. */
export function shownText(content: MapContent, x: Axis, y: Axis, outside: number): string {
  const { xOnly, yOnly, neither } = content.gaps;
  const both = materialsIn(content.marks);
  const all = both + xOnly.length + yOnly.length + neither.length;
  const away = outside === 0 ? '' : ` ${outside} of the marks lie beyond the part that is shown.`;
  if (isByYear(x, y)) {
    const dated = x.id === yearAxis ? y : x;
    return `${countText(content, x, y)}; ${neither.length} of ${all} materials have no value for ${lower(dated.label)}.${away}`;
  }
  return (
    `${both} of ${all} materials have both. Only ${lower(x.label)}: ${xOnly.length}. ` +
    `Only ${lower(y.label)}: ${yOnly.length}. Neither: ${neither.length}.${away}`
  );
}

const isByYear = (x: Axis, y: Axis) => x.id === yearAxis || y.id === yearAxis;

const materialsIn = (marks: MapContent['marks']) => new Set(marks.map(({ material }) => material.id)).size;

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
