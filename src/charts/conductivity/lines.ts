import type { Statement } from '../../knowledge/statement.ts';
import type { Relation } from '../../schema/vocabulary/relation.ts';
import { textIn } from './unit.ts';
import type { UnitId } from './unit.ts';

/**
 * A value that is about no material or family but something in words, such as the conductivity that a cell asks for: a line across the
 * chart, in S/cm.
 */
export type Line = {
  /** The id of the value. */
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly relation: Relation;
  /** What it is the conductivity of. */
  readonly system: string;
  readonly method: string;
  readonly text: string;
  readonly texts: Readonly<Record<UnitId, string>>;
  readonly paper: { readonly id: string; readonly short: string };
};

/** Lines from recorded values; what is printed with a unit of something else is none. */
export function linesFrom(statements: readonly Statement[]): Line[] {
  return statements
    .filter(({ measurement }) => measurement.base.unit === 'S/cm' && measurement.base.low > 0)
    .map(({ id, measurement, system = '', method, valueText, reference }) => ({
      id,
      low: measurement.base.low,
      high: measurement.base.high,
      relation: measurement.datum.relation,
      system,
      method,
      text: valueText,
      texts: { mS: textIn(measurement.quantity, 'mS'), S: textIn(measurement.quantity, 'S') },
      paper: { id: reference.id, short: reference.short },
    }));
}

/** `Target > 0.1 mS cm⁻¹ (Al-Salih et al. 2022), for a solid electrolyte that is fit for a cell`; it begins with what stands at the line. */
export const lineText = (line: Line, unit: UnitId): string =>
  `${lineLabel(line, unit)} (${line.paper.short}), for ${line.system}`;

/** `Target > 0.1 mS cm⁻¹` */
export const lineLabel = ({ method, texts }: Line, unit: UnitId): string => `${method} ${texts[unit]}`;
