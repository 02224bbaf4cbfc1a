import type { MeasurementEntry } from '../../knowledge/pages/measurement-table.ts';
import { rowOf } from '../row.ts';

/** A value as the browser fetches it for the table of all values. */
export const measurementRow = ({ statement, ...more }: MeasurementEntry) => ({
  ...rowOf(statement),
  ...more,
});
export type MeasurementRow = ReturnType<typeof measurementRow>;
