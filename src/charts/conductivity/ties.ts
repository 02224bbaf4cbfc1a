/** Things that cannot be told apart, and the places that any of them may have. */
export type Tie<T> = {
  readonly members: readonly T[];
  readonly first: number;
  readonly last: number;
  /** The best and the least value of the members. */
  readonly best: number;
  readonly least: number;
};

/** A distance of exactly the scatter must not depend on the last binary digit. */
const tolerance = 1e-9;

/**
 * Cuts things into ties, the best first: a tie holds what lies within the scatter of its best, in the order of names, because within
 * the scatter a better value is no better thing.
 *
 * All members of a tie get the same places. They begin after everything that is better than its best by more than the scatter, and
 * end before everything that is worse than its least by more; so the places of two neighbouring ties overlap where the last of one
 * and the first of the other cannot be told apart either.
 *
 * @param valueOf above zero
 * @param scatter in decades
 */
export function ties<T>(
  things: readonly T[],
  valueOf: (thing: T) => number,
  byName: (a: T, b: T) => number,
  scatter: number,
): Tie<T>[] {
  const sorted = things
    .map((thing) => ({ thing, value: valueOf(thing), log: Math.log10(valueOf(thing)) }))
    .sort((a, b) => b.log - a.log);
  const differ = (better: number, worse: number) => better - worse > scatter + tolerance;
  const groups: (typeof sorted)[] = [];
  for (const one of sorted) {
    const group = groups.at(-1);
    if (group && !differ(group[0]!.log, one.log)) group.push(one);
    else groups.push([one]);
  }
  let [better, notWorse] = [0, 0];
  return groups.map((group) => {
    const [best, least] = [group[0]!, group.at(-1)!];
    // Both counts only grow from one group to the next, because the values are sorted.
    while (better < sorted.length && differ(sorted[better]!.log, best.log)) better += 1;
    while (notWorse < sorted.length && !differ(least.log, sorted[notWorse]!.log)) notWorse += 1;
    return {
      members: group.map(({ thing }) => thing).sort(byName),
      first: better + 1,
      last: notWorse,
      best: best.value,
      least: least.value,
    };
  });
}

/** `3`, `1–4`. */
export const placesText = ({ first, last }: Pick<Tie<unknown>, 'first' | 'last'>): string =>
  first === last ? String(first) : `${first}–${last}`;
