import type { Entry } from '../schema/collections.ts';
import type { Side } from '../schema/vocabulary/side.ts';
import { branch, lineage } from './family-tree.ts';
import { bestResults } from './interface-best.ts';
import type { Best } from './interface-best.ts';
import { isReview } from './interface-cells.ts';
import type { CellValue } from './interface-cells.ts';
import type { Evidence, Knowledge } from './knowledge.ts';
import { electrolytesOf } from './measurement.ts';
import type { Measurement } from './measurement.ts';

/** A study that did something about a strategy in cells with one electrolyte and one electrode. */
export type PairStudy = {
  readonly reference: string;
  readonly findings: readonly Pick<Evidence, 'finding' | 'source'>[];
  /** The best that its cells of this pair achieved. */
  readonly best: readonly Best[];
  /** Whether electrolyte and electrode touch in one of these cells. */
  readonly touches: boolean;
};

/** A strategy reported for a pair, with the studies that report it, newest first. */
export type PairStrategy = { readonly strategy: string; readonly studies: readonly PairStudy[] };

/** A strategy that names a family of an electrolyte, with the best that its studies achieved within that family. */
export type FamilyStrategy = {
  readonly strategy: string;
  /** The narrowest family of the electrolyte that it names. */
  readonly family: string;
  readonly best: readonly Best[];
};

/**
 * What papers report for exactly one electrolyte with one electrode: the strategies that a paper is evidence for, where its data hold
 * a cell with both. The order is that of the ids.
 *
 * @param cells the values of cells that hold the pair
 */
export function pairStrategies(knowledge: Knowledge, cells: readonly CellValue[]): PairStrategy[] {
  const papers = [...new Set(cells.map(({ measurement }) => measurement.reference))].filter(
    (reference) => !isReview(knowledge, reference),
  );
  const evidence = papers.flatMap((reference) => knowledge.evidenceIn.get(reference) ?? []);
  return [...new Set(evidence.map(({ strategy }) => strategy))].sort().map((strategy) => ({
    strategy,
    studies: papers.flatMap((reference): PairStudy[] => {
      const findings = evidence.filter((one) => one.strategy === strategy && one.reference === reference);
      if (findings.length === 0) return [];
      const own = cells.filter(({ measurement }) => measurement.reference === reference);
      return [
        {
          reference,
          findings: findings.map(({ finding, source }) => ({ finding, source })),
          best: bestResults(own.map(({ measurement }) => measurement)),
          touches: own.some(({ touches }) => touches),
        },
      ];
    }),
  }));
}

/** The strategies that name a family of an electrolyte, the narrowest first, then in the order of the ids. */
export function familyStrategies(knowledge: Knowledge, { data }: Entry<'material'>): FamilyStrategy[] {
  const found = new Map<string, string>();
  for (const { id } of lineage(knowledge, data.family).reverse())
    for (const strategy of [...(knowledge.strategiesFor.family.get(id) ?? [])].sort())
      if (!found.has(strategy)) found.set(strategy, id);
  return [...found].map(([strategy, family]) => ({
    strategy,
    family,
    best: bestResults(valuesWithin(knowledge, strategy, family)),
  }));
}

/** The values of cells with an electrolyte of a family, from the studies of a strategy. */
function valuesWithin(knowledge: Knowledge, strategy: string, family: string): Measurement[] {
  const families = branch(knowledge, family);
  const isMember = (id: string) => families.has(knowledge.material.get(id)?.data.family ?? '');
  return [...(knowledge.studiesOf.get(strategy)?.keys() ?? [])]
    .filter((reference) => !isReview(knowledge, reference))
    .flatMap((reference) => knowledge.measurementsOf.reference.get(reference) ?? [])
    .filter(
      (measurement) => measurement.subject.kind === 'cell' && electrolytesOf(measurement).some(isMember),
    );
}

/** At which contact a strategy works; one that works on the electrolyte or the whole cell works at neither alone. */
export const contactsOf: Readonly<Record<Side, readonly ('cathode' | 'anode')[]>> = {
  cathode: ['cathode'],
  anode: ['anode'],
  both: ['cathode', 'anode'],
  electrolyte: [],
  cell: [],
};
