import type { Plotted } from '../../knowledge/pages/chart-page.ts';
import type { Relation } from '../../schema/vocabulary/relation.ts';

/** One value of one paper, in S/cm. */
export type Point = {
  readonly subject: Plotted['subject'];
  readonly main: string;
  readonly low: number;
  readonly high: number;
  readonly relation: Relation;
  readonly text: string;
  /** Absent at room temperature, which is the rule; otherwise what to print beside the mark. */
  readonly temperature?: string;
  readonly doubtful: boolean;
  readonly paper: { readonly id: string; readonly short: string };
};

/** A value that a logarithmic axis cannot show, and why. */
export type Unplaced = { readonly text: string; readonly reason: 'not positive' };

/** Points for the logarithmic axis; what is not positive is named, not dropped in silence. */
export function points(plotted: readonly Plotted[]): { points: Point[]; unplaced: Unplaced[] } {
  const placeable = ({ statement }: Plotted) => statement.measurement.base.low > 0;
  return {
    points: plotted.filter(placeable).map(({ statement, subject, main }) => ({
      subject,
      main,
      low: statement.measurement.base.low,
      high: statement.measurement.base.high,
      relation: statement.measurement.datum.relation,
      text: statement.valueText,
      temperature: temperatureLabel(statement.measurement.datum.temperature),
      doubtful: statement.status === 'doubtful',
      paper: statement.reference,
    })),
    unplaced: plotted
      .filter((item) => !placeable(item))
      .map(({ statement }) => ({ text: statement.valueText, reason: 'not positive' })),
  };
}

function temperatureLabel(
  temperature: Plotted['statement']['measurement']['datum']['temperature'],
): string | undefined {
  if (temperature === 'RT') return undefined;
  if (temperature === undefined) return 'T?';
  return Array.isArray(temperature) ? `${temperature[0]}–${temperature[1]} °C` : `${temperature} °C`;
}
