import type { Query } from './queries.ts';

/** Results of one kind in their order, as `kind:id`. */
export type Listed = readonly (readonly string[])[];

/**
 * What is wrong with the answers to a question, in words. Each record that must come first must be among the first of its kind, and
 * its kind before kinds that hold none.
 */
export function shortfall(
  { first, holds = [], lacks = [], count, isEmpty }: Query,
  groups: Listed,
): string[] {
  const all = groups.flat();
  const kindOf = (record: string) => record.slice(0, record.indexOf(':'));
  const wantedKinds = new Set(first.map(kindOf));
  const leading = groups.slice(0, wantedKinds.size).map((group) => kindOf(group[0]!));
  const places = (kind: string) => first.filter((record) => kindOf(record) === kind).length;
  return [
    ...[...wantedKinds].filter((kind) => !leading.includes(kind)).map((kind) => `${kind} does not lead`),
    ...first
      .filter((record) => {
        const group = groups.find(([one]) => kindOf(one!) === kindOf(record)) ?? [];
        return !group.slice(0, places(kindOf(record))).includes(record);
      })
      .map((record) => `${record} is not first`),
    ...holds.filter((record) => !all.includes(record)).map((record) => `${record} is missing`),
    ...lacks.filter((record) => all.includes(record)).map((record) => `${record} should not be there`),
    ...(count !== undefined && (groups[0]?.length ?? 0) < count
      ? [`${groups[0]?.length ?? 0} results, not ${count}`]
      : []),
    ...(isEmpty && all.length > 0 ? ['should be empty'] : []),
  ];
}
