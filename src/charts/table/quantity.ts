import type { Extent } from './column.ts';
import { extentOf } from './order.ts';
import type { Based } from './order.ts';

/** The parts of a quantity in a file: as printed, and its ends in the base unit. Several values of a cell stand side by side. */
export function quantityFile<Row>(
  name: string,
  valuesOf: (row: Row) => readonly (Based & { readonly text: string })[],
): Record<string, (row: Row) => string> {
  const joined = (of: (value: Based & { readonly text: string }) => string) => (row: Row) =>
    valuesOf(row).map(of).join(' | ');
  return {
    [name]: joined(({ text }) => text),
    [`${name}_base_low`]: joined(({ low }) => String(low)),
    [`${name}_base_high`]: joined(({ high }) => String(high)),
    [`${name}_base_unit`]: joined(({ unit }) => unit),
  };
}

/** The key of a cell with several values. */
export const quantityKey =
  <Row>(valuesOf: (row: Row) => readonly Based[]) =>
  (row: Row): Extent | undefined =>
    extentOf(valuesOf(row));
