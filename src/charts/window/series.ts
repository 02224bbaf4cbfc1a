import type { Plotted } from '../../knowledge/pages/chart-page.ts';
import { formatQuantity } from '../../quantity/format.ts';
import type { PrintedNumber } from '../../quantity/number.ts';
import type { Relation } from '../../schema/vocabulary/relation.ts';
import type { Variant } from '../../schema/vocabulary/variant.ts';

/** One end of a window, in V against lithium. A range that a source prints for the end itself keeps both its ends. */
export type Limit = {
  readonly low: number;
  readonly high: number;
  readonly relation: Relation;
  readonly text: string;
  readonly products: readonly string[];
  readonly doubtful: boolean;
  /** The id of the value that gives this limit. */
  readonly statement: string;
};

/** A window as one paper gives it for one material by one kind of method. A limit that nobody gave is absent, not zero. */
export type Window = {
  /** Unique among windows: the values it rests on. */
  readonly id: string;
  readonly subject: Plotted['subject'];
  readonly main: string;
  readonly elements?: readonly string[];
  readonly variant: Variant | 'unstated';
  readonly method: string;
  readonly paper: { readonly id: string; readonly short: string };
  readonly reduction?: Limit;
  readonly oxidation?: Limit;
};

type Limits = Pick<Window, 'reduction' | 'oxidation'>;

/**
 * Windows from single limits: the reduction and the oxidation limit that one paper gives for one subject by one kind of method
 * belong together. Different papers, kinds of method and samples never share a window.
 */
export function windows(plotted: readonly Plotted[]): Window[] {
  const groups = new Map<string, Plotted[]>();
  for (const item of plotted.filter(isLimit)) {
    const key = sampleKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].flatMap(windowsOfSample);
}

/** What has begun to decompose decomposes further; only the first step ends the window. A slip of the unit is no potential. */
export function isLimit({ statement: { measurement } }: Plotted): boolean {
  return measurement.datum.conditions.step === undefined && measurement.base.unit === 'V';
}

function sampleKey({ subject, statement: { measurement } }: Plotted): string {
  const { variant, method, form, temperature, conditions } = measurement.datum;
  return JSON.stringify([
    subject.kind,
    subject.id,
    measurement.reference,
    variant,
    method,
    form,
    temperature,
    conditions,
  ]);
}

function windowsOfSample(sample: readonly Plotted[]): Window[] {
  const { subject, main, elements, statement } = sample[0]!;
  const shared = {
    subject,
    main,
    elements,
    method: statement.measurement.datum.method,
    variant: statement.measurement.datum.variant ?? ('unstated' as const),
    paper: statement.reference,
  };
  const of = (property: string) => sample.filter((item) => item.statement.property === property);
  const reductions = of('reduction-potential').map(limit);
  const oxidations = of('oxidation-potential').map(limit);
  const pairs = Array.from(
    { length: Math.max(reductions.length, oxidations.length) },
    (_, index): Limits => ({
      reduction: reductions[index],
      oxidation: oxidations[index],
    }),
  );
  return withoutRepeats(of('stability-window').map(ends), pairs).map((limits) => ({
    id: statementsOf(limits).join(' '),
    ...shared,
    ...limits,
  }));
}

/**
 * A paper that prints a window and also one or both of its limits gives one window. The limit that stands alone is kept, because
 * it names the products; what only the whole window has is added.
 */
function withoutRepeats(wholes: readonly Limits[], pairs: readonly Limits[]): Limits[] {
  const completed = pairs.map((pair) => {
    const whole = wholes.find((one) => isSame(one, pair));
    return {
      reduction: pair.reduction ?? whole?.reduction,
      oxidation: pair.oxidation ?? whole?.oxidation,
    };
  });
  return [...wholes.filter((whole) => !pairs.some((pair) => isSame(whole, pair))), ...completed];
}

/** Whether two windows may be one: they share a limit and contradict each other in none. */
function isSame(one: Limits, other: Limits): boolean {
  const both = (['reduction', 'oxidation'] as const).filter((end) => one[end] && other[end]);
  return (
    both.length > 0 &&
    both.every((end) => one[end]!.low === other[end]!.low && one[end]!.high === other[end]!.high)
  );
}

function limit({ statement }: Plotted): Limit {
  const { low, high } = statement.measurement.base;
  return {
    low,
    high,
    relation: statement.measurement.datum.relation,
    text: statement.valueText,
    products: statement.products,
    doubtful: statement.status === 'doubtful',
    statement: statement.id,
  };
}

/** The two ends of a window printed as one range. One number alone gives the upper limit and leaves the lower one open. */
function ends(item: Plotted): Limits {
  const { base, quantity } = item.statement.measurement;
  const end = (value: number, printed: PrintedNumber): Limit => ({
    ...limit(item),
    low: value,
    high: value,
    text: formatQuantity({ ...quantity, low: printed, high: printed }),
  });
  const oxidation = end(base.high, quantity.high);
  return quantity.low === quantity.high
    ? { oxidation }
    : { reduction: end(base.low, quantity.low), oxidation };
}

/** The ids of the values that a window rests on. One value that gives both ends is named once. */
export const statementsOf = ({ reduction, oxidation }: Limits): string[] => [
  ...new Set([reduction, oxidation].flatMap((end) => (end ? [end.statement] : []))),
];
