import type { Disagreement } from '../../src/knowledge/disagreement.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { apartText } from '../../src/knowledge/listing.ts';

/** A disagreement that stands before and after, between other values or further apart. */
export type ChangedDisagreement = { readonly before: Disagreement; readonly after: Disagreement };

export type DisagreementChanges = {
  readonly opened: readonly Disagreement[];
  readonly changed: readonly ChangedDisagreement[];
  readonly closed: readonly Disagreement[];
};

/** What a change does to the disagreements, each found again by what its values are about. */
export function disagreementChanges(before: Knowledge, after: Knowledge): DisagreementChanges {
  const old = new Map(before.disagreements.map((one) => [one.id, one]));
  const young = new Map(after.disagreements.map((one) => [one.id, one]));
  return {
    opened: after.disagreements.filter(({ id }) => !old.has(id)),
    changed: after.disagreements.flatMap((one) => {
      const was = old.get(one.id);
      return was === undefined || apartText(was) === apartText(one) ? [] : [{ before: was, after: one }];
    }),
    closed: before.disagreements.filter(({ id }) => !young.has(id)),
  };
}
