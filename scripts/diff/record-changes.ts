import { isDeepStrictEqual } from 'node:util';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Entry } from '../../src/schema/collections.ts';
import { kinds } from '../../src/schema/id.ts';
import type { ChangedFact } from './measurement-changes.ts';
import { onlyIn } from './renamed.ts';
import type { Renamed } from './renamed.ts';

/** A record that says something else than before, its values apart: those are told one by one. */
export type ChangedRecord = { readonly entry: Entry; readonly facts: readonly ChangedFact[] };

export type RecordChanges = {
  readonly added: readonly Entry[];
  readonly changed: readonly ChangedRecord[];
  readonly renamed: readonly Renamed[];
  readonly removed: readonly Entry[];
};

export function recordChanges(
  before: Knowledge,
  after: Knowledge,
  renames: readonly Renamed[],
): RecordChanges {
  const named = (side: 'before' | 'after') => new Set(renames.map((one) => `${one.kind} ${one[side]}`));
  const [oldNames, newNames] = [named('before'), named('after')];
  return {
    added: kinds
      .flatMap((kind) => onlyIn(kind, after, before))
      .filter(({ kind, id }) => !newNames.has(`${kind} ${id}`)),
    changed: kinds.flatMap((kind) =>
      ([...after[kind].values()] as Entry[]).flatMap((entry) => {
        const oldId = renames.find((one) => one.kind === kind && one.after === entry.id)?.before ?? entry.id;
        const old = before[kind].get(oldId);
        const changed = old === undefined ? [] : changedFields(old, entry);
        return changed.length === 0 ? [] : [{ entry, facts: changed }];
      }),
    ),
    renamed: renames,
    removed: kinds
      .flatMap((kind) => onlyIn(kind, before, after))
      .filter(({ kind, id }) => !oldNames.has(`${kind} ${id}`)),
  };
}

function changedFields(before: Entry, after: Entry): ChangedFact[] {
  const old = before.data as Readonly<Record<string, unknown>>;
  const young = after.data as Readonly<Record<string, unknown>>;
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])].filter(
    (name) => !(after.kind === 'reference' && name === 'data'),
  );
  return [
    ...names
      .filter((name) => !isDeepStrictEqual(old[name], young[name]))
      .map((name) => ({ name, ...shown(old[name], young[name]) })),
    ...(before.body.trim() === after.body.trim()
      ? []
      : [{ name: 'text', before: words(before.body), after: words(after.body) }]),
  ];
}

/** Both states in words. Of long lists only the length is said, and of lists of one length that entries differ. */
function shown(before: unknown, after: unknown): Pick<ChangedFact, 'before' | 'after'> {
  const [old, young] = [fieldText(before), fieldText(after)];
  return old === young
    ? { before: old, after: `${young}, some of them changed` }
    : { before: old, after: young };
}

function fieldText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : String(value);
  const isPlain = value.every((item) => typeof item !== 'object');
  if (isPlain) return value.length === 0 ? 'none' : value.join(', ');
  return value.length === 1 ? '1 entry' : `${value.length} entries`;
}

function words(body: string): string {
  const count = body.split(/\s+/).filter((word) => word !== '').length;
  return count === 1 ? '1 word' : `${count} words`;
}
