/** Lists items under each of their keys, keeping their order. */
export function indexed<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = index.get(key);
      if (group) group.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}
