import type { Entry } from '../../schema/collections.ts';
import type { Knowledge } from '../knowledge.ts';
import { papers } from '../paper.ts';
import { placesOf } from '../statement.ts';

/** What is claimed of a strategy, each claim with the studies on either side and the place where it was read. */
export function claimRows(knowledge: Knowledge, { data }: Entry<'strategy'>) {
  return data.claims.map((claim) => ({
    ...claim,
    for: papers(knowledge, claim.for),
    against: papers(knowledge, claim.against),
    places: placesOf(knowledge, claim.source),
  }));
}
export type ClaimRow = ReturnType<typeof claimRows>[number];
