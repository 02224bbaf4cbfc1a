import type { Plotted } from '../knowledge/pages/chart-page.ts';
import type { Measurement } from '../knowledge/measurement.ts';
import type { Named } from '../knowledge/named.ts';
import type { Statement } from '../knowledge/statement.ts';

/** One value as the table beside a chart, its CSV and its details show it: finished words, and numbers to sort by. */
export type Row = {
  readonly id: string;
  readonly subject: readonly Named[];
  /** What the value is about where no record stands for it. */
  readonly system?: string;
  readonly property: string;
  readonly valueText: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly relation: string;
  /** `room temperature`, `30 °C`; absent when nobody reported it. */
  readonly temperature?: string;
  /** Everything else under which the value holds, piece by piece. */
  readonly circumstances: readonly string[];
  readonly method: string;
  readonly paper: { readonly id: string; readonly short: string };
  /** `Jia et al. 2024 [17], Table 1`, one for each place. */
  readonly places: readonly string[];
  readonly status: string;
  readonly note?: string;
};

/** What a row shows of a statement. */
export type Stated = Omit<Statement, 'anchor' | 'inWords' | 'measurement'> & {
  readonly measurement: {
    readonly base: Measurement['base'];
    readonly datum: Pick<Measurement['datum'], 'relation'>;
  };
};

/** A statement in one row. */
export function rowOf(statement: Stated): Row {
  const { measurement, variant, form, conditions, products, places, method } = statement;
  return {
    id: statement.id,
    subject: statement.subject,
    system: statement.system,
    property: statement.propertyLabel,
    valueText: statement.valueText,
    low: measurement.base.low,
    high: measurement.base.high,
    unit: measurement.base.unit,
    relation: measurement.datum.relation,
    temperature: statement.temperature,
    circumstances: [
      ...(variant && variant !== method ? [variant.toLowerCase()] : []),
      ...(form ? [form.toLowerCase()] : []),
      ...conditions.map(({ label, text }) => `${label} ${text}`.trim()),
      ...(products.length > 0 ? [`decomposes to ${products.join(', ')}`] : []),
    ],
    method,
    paper: statement.reference,
    places: places.map(({ review, number, locator }) =>
      [[review?.short, number === undefined ? undefined : `[${number}]`].filter(Boolean).join(' '), locator]
        .filter((piece) => piece !== '')
        .join(', '),
    ),
    status: statement.status,
    note: statement.note,
  };
}

/** The rows of values that a chart shows, by the id of the value. */
export type Rows = Readonly<Record<string, Row>>;

export const rowsOf = (plotted: readonly Pick<Plotted, 'statement'>[]): Rows =>
  Object.fromEntries(plotted.map(({ statement }) => [statement.id, rowOf(statement)]));

/** What a row is about, in one line: a cell reads from cathode to anode. */
export const subjectTextOf = ({ subject, system }: Pick<Row, 'subject' | 'system'>): string =>
  system ?? subject.map(({ title }) => title).join(' | ');

/** The papers of some rows, each once, in alphabetical order of their ids. */
export const papersOf = (rows: readonly Row[]): string[] =>
  [...new Set(rows.map(({ paper }) => paper.id))].sort();
