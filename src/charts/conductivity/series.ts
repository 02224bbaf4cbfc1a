import type { Conductivity } from '../../knowledge/pages/conductivity-page.ts';
import type { Plotted } from '../../knowledge/pages/chart-page.ts';
import type { Form } from '../../schema/vocabulary/form.ts';
import type { Method } from '../../schema/vocabulary/method.ts';
import type { Relation } from '../../schema/vocabulary/relation.ts';
import type { Variant } from '../../schema/vocabulary/variant.ts';
import { textIn } from './unit.ts';
import type { UnitId } from './unit.ts';

/** One value of one paper, in S/cm. */
export type Point = {
  /** The id of the value. */
  readonly id: string;
  readonly subject: Plotted['subject'];
  readonly main: string;
  readonly elements?: readonly string[];
  readonly year: number;
  readonly form: Form;
  readonly variant: Variant | 'unstated';
  readonly method: Method;
  readonly low: number;
  readonly high: number;
  readonly relation: Relation;
  /** As printed, and in each unit that the axis may have. */
  readonly text: string;
  readonly texts: Readonly<Record<UnitId, string>>;
  /** In °C, from and to; `RT` where the source says no more; absent where nobody reported it. */
  readonly celsius?: 'RT' | readonly [low: number, high: number];
  readonly isRoom: boolean;
  /** What to print beside a mark: `RT`, `30 °C`, `T?` where nobody reported it. */
  readonly temperature: string;
  /** Equal for values that ought to agree, if they are of one material and at one temperature. */
  readonly likeness: string;
  /** What the value is of, in words: `bulk`, `computed`, `single crystal`. */
  readonly kind: readonly string[];
  readonly doubtful: boolean;
  /** Whether it may be compared with others at its temperature. */
  readonly isComparable: boolean;
  readonly paper: { readonly id: string; readonly short: string };
};

/** A value in words, for a list of what is not drawn: `Li6PS5Cl: 0 mS cm⁻¹ (Rao 2011)`. */
export const nameOf = ({ subject, text, paper }: Pick<Point, 'subject' | 'text' | 'paper'>): string =>
  `${subject.title}: ${text} (${paper.short})`;

/**
 * Points for the axis, and the names of values that are printed with a unit of something else: such a slip is kept as it is, but it
 * has no place on the axis.
 */
export function points(plotted: readonly Conductivity[]): { points: Point[]; slips: string[] } {
  const isConductivity = ({ statement }: Conductivity) => statement.measurement.base.unit === 'S/cm';
  return {
    points: plotted.filter(isConductivity).map(point),
    slips: plotted
      .filter((item) => !isConductivity(item))
      .map(({ subject, statement }) =>
        nameOf({ subject, text: statement.valueText, paper: statement.reference }),
      ),
  };
}

function point({ statement, subject, main, elements, year, ...of }: Conductivity): Point {
  const { base, datum, quantity } = statement.measurement;
  const { temperature, variant, form, conditions, method } = datum;
  return {
    id: statement.id,
    subject,
    main,
    elements,
    year,
    form: of.form,
    variant: variant ?? 'unstated',
    method,
    low: base.low,
    high: base.high,
    relation: datum.relation,
    text: statement.valueText,
    texts: { mS: textIn(quantity, 'mS'), S: textIn(quantity, 'S') },
    celsius: typeof temperature === 'number' ? [temperature, temperature] : temperature,
    isRoom: of.isRoom,
    temperature: temperature === 'RT' ? 'RT' : (statement.temperature ?? 'T?'),
    likeness: JSON.stringify([variant, form, method === 'computed', conditions]),
    kind: [
      statement.variant,
      method === 'measured' ? undefined : statement.method,
      of.form === 'unstated' ? undefined : of.formLabel,
    ]
      .filter((word) => word !== undefined)
      .map((word) => word.toLowerCase()),
    doubtful: statement.status === 'doubtful',
    isComparable: of.isComparable,
    paper: { id: statement.reference.id, short: statement.reference.short },
  };
}

/** Whether a logarithmic axis can show a value. */
export const isPositive = ({ low }: Pick<Point, 'low'>): boolean => low > 0;
