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

/** Orders groups of marks: materials before whole families, then by numbers, of which the first that differs decides; ties by title and id. */
export function orderBy<T extends { readonly subject: ChartSubject }>(
  measure: (group: readonly T[]) => readonly number[],
) {
  return (a: readonly T[], b: readonly T[]): number => {
    const [one, other] = [a[0]!.subject, b[0]!.subject];
    return (
      compare(one.kind === 'family', other.kind === 'family') ||
      compareLists(measure(a), measure(b)) ||
      compare(one.title, other.title) ||
      compare(one.id, other.id)
    );
  };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => compare(value, b[index]!)).find((side) => side !== 0) ?? 0;
}

/** Two unknown limits, both infinite, are equal; their difference is no number. */
function compare<T extends boolean | number | string>(a: T, b: T): number {
  return Number(a > b) - Number(a < b);
}

/** `14 electrolytes`, `14 electrolytes and 3 families`: what the marks are about, each subject once. */
export function countSubjects(marks: readonly { readonly subject: ChartSubject }[]): string {
  const ids = (kind: ChartSubject['kind']) =>
    new Set(marks.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.id)).size;
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const families = ids('family');
  const electrolytes = counted(ids('material'), 'electrolyte', 'electrolytes');
  return families === 0 ? electrolytes : `${electrolytes} and ${counted(families, 'family', 'families')}`;
}
