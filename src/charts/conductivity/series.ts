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
  /** Absent at room temperature, which is the rule; otherwise what to print beside the mark, `T?` where nobody reported it. */
  readonly temperature?: string;
  /** What sets the value apart from others of the same material: `bulk`, `computed`, `single crystal`. */
  readonly kind: readonly string[];
  readonly doubtful: boolean;
  readonly paper: { readonly id: string; readonly short: string };
};

/** A value that a logarithmic axis of conductivities cannot show, and why. */
export type Unplaced = { readonly text: string; readonly reason: 'not positive' | 'not a conductivity' };

/** Points for the logarithmic axis; what it cannot show is named, not dropped in silence. */
export function points(plotted: readonly Plotted[]): { points: Point[]; unplaced: Unplaced[] } {
  return {
    points: plotted.filter((item) => obstacle(item) === undefined).map(point),
    unplaced: plotted.flatMap((item) => {
      const reason = obstacle(item);
      const { subject, statement } = item;
      return reason
        ? [{ text: `${subject.title}: ${statement.valueText} (${statement.reference.short})`, reason }]
        : [];
    }),
  };
}

/** A unit that a source prints wrongly is kept, so that a value may stand here that is no conductivity. */
function obstacle({ statement: { measurement } }: Plotted): Unplaced['reason'] | undefined {
  if (measurement.base.unit !== 'S/cm') return 'not a conductivity';
  return measurement.base.low > 0 ? undefined : 'not positive';
}

function point({ statement, subject, main }: Plotted): Point {
  const { base, datum } = statement.measurement;
  return {
    subject,
    main,
    low: base.low,
    high: base.high,
    relation: datum.relation,
    text: statement.valueText,
    temperature: datum.temperature === 'RT' ? undefined : (statement.temperature ?? 'T?'),
    kind: [statement.variant, datum.method === 'computed' ? 'computed' : undefined, statement.form]
      .filter((word) => word !== undefined)
      .map((word) => word.toLowerCase()),
    doubtful: statement.status === 'doubtful',
    paper: statement.reference,
  };
}
