import type { TableChoice } from './choice.ts';

/** What is on view of how much: `12 of 630 papers`, `all 630 papers`. */
export function shownText([one, many]: readonly [string, string], shown: number, total: number): string {
  if (shown === total) return `All ${total} ${total === 1 ? one : many}`;
  return `${shown} of ${total} ${total === 1 ? one : many}`;
}

/** How the rows are sorted, in words, and what that order does not mean. Empty where the table stands as it was written. */
export function sortText<Row>({ sort }: TableChoice<Row>): string {
  if (!sort) return '';
  const { column, isDown } = sort;
  const isQuantity = Object.keys(column.file).some((name) => name.endsWith('base_low'));
  const way = column.isNumber
    ? isDown
      ? 'highest first'
      : 'lowest first'
    : isDown
      ? 'from Z to A'
      : 'from A to Z';
  const text = `sorted by ${column.label.toLowerCase()}, ${way}`;
  return isQuantity
    ? `${text}; by unit, then in the base unit. Conditions differ: an order of numbers is no ranking`
    : text;
}
