import { indexed } from '../../src/knowledge/indexed.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Measurement } from '../../src/knowledge/measurement.ts';
import { facts } from './facts.ts';
import type { Renamed } from './renamed.ts';

/** One fact about a value, before and after; absent where nothing is said. */
export type ChangedFact = {
  readonly name: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
};

/** A value about which the file says something else than before. */
export type ChangedMeasurement = {
  readonly before: Measurement;
  readonly after: Measurement;
  readonly facts: readonly ChangedFact[];
  /** Whether the printed value differs while the amount is the same: 12 mS/cm and 0.012 S/cm. */
  readonly isSameAmount: boolean;
  /** Whether the address of the value is another one: what it is about was corrected. */
  readonly hasMoved: boolean;
};

export type MeasurementChanges = {
  readonly added: readonly Measurement[];
  readonly changed: readonly ChangedMeasurement[];
  readonly removed: readonly Measurement[];
};

type Pair = { readonly before: Measurement; readonly after: Measurement };

/**
 * What a change does to the values. Two states of one value are found by its key. Where conditions, the place or the subject were
 * corrected the key is another one; then two values of one paper are taken for one if nothing else can be meant.
 */
export function measurementChanges(
  before: Knowledge,
  after: Knowledge,
  renames: readonly Renamed[],
): MeasurementChanges {
  const newNames = new Map(
    renames.filter(({ kind }) => kind === 'reference').map((one) => [one.before, one.after]),
  );
  const paperOf = ({ reference }: Measurement) => newNames.get(reference) ?? reference;
  const keyOf = (one: Measurement) => `${paperOf(one)} ${one.anchor}`;
  let gone = before.measurements;
  let come = after.measurements;
  const pairs: Pair[] = [];
  for (const likeness of [
    keyOf,
    ...likenesses.map((of) => (one: Measurement) => `${paperOf(one)} ${of(one)}`),
  ]) {
    const found = alike(gone, come, likeness);
    const [old, young] = [
      new Set(found.map((pair) => pair.before)),
      new Set(found.map((pair) => pair.after)),
    ];
    gone = gone.filter((one) => !old.has(one));
    come = come.filter((one) => !young.has(one));
    pairs.push(...found);
  }
  const order = new Map(after.measurements.map((one, index) => [one, index]));
  const changed = pairs
    .flatMap((pair) => changeOf(before, after, pair))
    .sort((a, b) => order.get(a.after)! - order.get(b.after)!);
  return { added: come, changed, removed: gone };
}

/** What two states of one value may have in common although its key has changed, the closest first. */
const likenesses: readonly ((one: Measurement) => string)[] = [
  (one) => JSON.stringify([one.datum.property, one.subject, printed(one)]),
  (one) => JSON.stringify([one.datum.property, printed(one), one.datum.source[0]]),
  (one) => JSON.stringify([one.datum.property, one.subject, one.datum.source[0]]),
];

const printed = ({ quantity: { low, high, unit, relation } }: Measurement) => [
  low.printed,
  high.printed,
  unit.id,
  relation,
];

/** The pairs that share a likeness which no third value has. */
function alike(
  gone: readonly Measurement[],
  come: readonly Measurement[],
  likeness: (one: Measurement) => string,
): Pair[] {
  const young = indexed(come, (one) => [likeness(one)]);
  return [...indexed(gone, (one) => [likeness(one)])].flatMap(([key, old]) => {
    const same = young.get(key) ?? [];
    return old.length === 1 && same.length === 1 ? [{ before: old[0]!, after: same[0]! }] : [];
  });
}

/** What differs between two states of a value; nothing where all is as it was. */
function changeOf(before: Knowledge, after: Knowledge, pair: Pair): ChangedMeasurement[] {
  const old = facts(before, pair.before);
  const young = facts(after, pair.after);
  const changed = [...new Set([...old.keys(), ...young.keys()])]
    .map((name) => ({ name, before: old.get(name), after: young.get(name) }))
    // A material with another title is still what the value is about.
    .filter((fact) => fact.before !== fact.after && (fact.name !== 'about' || !isSameSubject(pair)));
  const hasMoved = pair.before.id !== pair.after.id;
  if (changed.length === 0 && !hasMoved) return [];
  return [{ ...pair, facts: changed, isSameAmount: isSameAmount(pair), hasMoved }];
}

const isSameSubject = ({ before, after }: Pair) =>
  JSON.stringify(before.subject) === JSON.stringify(after.subject);

/** Equal up to the last digits that a conversion may lose. */
function isSameAmount({ before, after }: Pair): boolean {
  const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return (
    before.base.unit === after.base.unit &&
    before.quantity.relation === after.quantity.relation &&
    isClose(before.base.low, after.base.low) &&
    isClose(before.base.high, after.base.high)
  );
}
