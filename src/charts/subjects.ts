/** What charts know of a subject: enough to name a row and to link to its page. */
export type ChartSubject = {
  readonly kind: 'material' | 'family';
  readonly id: string;
  readonly title: string;
};

/** Marks of one subject together, in the order of their first appearance. */
export function bySubject<T extends { readonly subject: ChartSubject }>(items: readonly T[]): T[][] {
  const subjects = new Map<string, T[]>();
  for (const item of items) {
    const key = `${item.subject.kind} ${item.subject.id}`;
    const group = subjects.get(key);
    if (group) group.push(item);
    else subjects.set(key, [item]);
  }
  return [...subjects.values()];
}

/** Orders groups of marks: materials before whole families, then by a number, ties by title. */
export function orderBy<T extends { readonly subject: ChartSubject }>(
  measure: (group: readonly T[]) => number,
) {
  return (a: readonly T[], b: readonly T[]): number => {
    const kind = Number(a[0]!.subject.kind === 'family') - Number(b[0]!.subject.kind === 'family');
    const [left, right] = [measure(a), measure(b)];
    // Two unknown limits, both infinite, are a tie; their difference is no number.
    const order = left === right ? 0 : left - right;
    return kind || order || (a[0]!.subject.title < b[0]!.subject.title ? -1 : 1);
  };
}
