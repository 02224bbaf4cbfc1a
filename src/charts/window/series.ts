import type { Plotted } from '../../knowledge/pages/chart-page.ts';
import type { Variant } from '../../schema/vocabulary/variant.ts';

/** One end of a window, in V against lithium. A range that a source prints for the end itself keeps both its ends. */
export type Limit = {
  readonly low: number;
  readonly high: number;
  readonly text: string;
  readonly products: readonly string[];
  readonly doubtful: boolean;
};

/** A window as one paper gives it for one material by one kind of method. A limit that nobody gave is absent, not zero. */
export type Window = {
  readonly subject: Plotted['subject'];
  readonly main: string;
  readonly variant: Variant | 'unstated';
  readonly paper: { readonly id: string; readonly short: string };
  readonly reduction?: Limit;
  readonly oxidation?: Limit;
};

/**
 * Windows from single limits: the reduction and the oxidation limit that one paper gives for one subject by one kind of method
 * belong together. Different papers, kinds of method and samples never share a window.
 */
export function windows(plotted: readonly Plotted[]): Window[] {
  const groups = new Map<string, Plotted[]>();
  for (const item of plotted) {
    const { datum, reference } = item.statement.measurement;
    // What has begun to decompose decomposes further; only the first step ends the window.
    if (datum.conditions.step !== undefined) continue;
    const key = JSON.stringify([
      item.subject.kind,
      item.subject.id,
      reference,
      datum.variant,
      datum.method,
      datum.form,
      datum.conditions,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap(windowsOfGroup);
}

function windowsOfGroup(group: readonly Plotted[]): Window[] {
  const first = group[0]!;
  const shared = {
    subject: first.subject,
    main: first.main,
    variant: first.statement.measurement.datum.variant ?? ('unstated' as const),
    paper: first.statement.reference,
  };
  const of = (property: string) => group.filter(({ statement }) => statement.property === property);
  const whole = of('stability-window').map((item): Window => {
    const { low, high } = item.statement.measurement.base;
    const end = (value: number): Limit => ({ ...limit(item), low: value, high: value });
    // One number alone is the width of a window or its upper limit; only a range gives both ends.
    return low === high
      ? { ...shared, oxidation: end(high) }
      : { ...shared, reduction: end(low), oxidation: end(high) };
  });
  const reductions = of('reduction-potential').map(limit);
  const oxidations = of('oxidation-potential').map(limit);
  const pairs = Array.from(
    { length: Math.max(reductions.length, oxidations.length) },
    (_, index): Window => ({ ...shared, reduction: reductions[index], oxidation: oxidations[index] }),
  );
  // A paper that gives a window and both its limits gives one window; the limits say more, because they name the products.
  const isSame = (one: Window, other: Window) =>
    one.reduction?.low === other.reduction?.low && one.oxidation?.high === other.oxidation?.high;
  return [...whole.filter((one) => !pairs.some((pair) => isSame(one, pair))), ...pairs];
}

function limit({ statement }: Plotted): Limit {
  const { low, high } = statement.measurement.base;
  return {
    low,
    high,
    text: statement.valueText,
    products: statement.products,
    doubtful: statement.status === 'doubtful',
  };
}
