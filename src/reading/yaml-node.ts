import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import type { FieldPath } from './problem.ts';

/** The pairs of each record by their keys, because a message looks up many fields of one record. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pair of a record with this key; the last one where a key stands twice, because its value is the one that counts. */
export function pairAt(record: unknown, key: string | number | undefined): Pair | undefined {
  if (!isMap(record)) return undefined;
  const known = pairs.get(record) ?? new Map(record.items.map((pair) => [keyOf(pair), pair]));
  pairs.set(record, known);
  return known.get(String(key));
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

/** The node at a path; undefined where there is none. */
export function nodeAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (node, step) => (isSeq(node) ? node.items[Number(step)] : pairAt(node, step)?.value),
    root,
  );
}

/** The node at a path, or the closest one around it that exists: the record that lacks the field. */
export function nearestNode(root: unknown, path: FieldPath): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const node = nodeAt(root, path.slice(0, length));
    if (startOf(node) !== undefined) return node;
  }
  return root;
}

/** Where a node begins, as an offset; undefined for what does not stand in the file. */
export function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
