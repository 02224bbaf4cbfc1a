import type { Entry } from '../schema/collections.ts';
import type { Kind } from '../schema/id.ts';
import { disagreements } from './disagreement.ts';
import type { Disagreement } from './disagreement.ts';
import { familyRanks, subfamilies } from './family-tree.ts';
import { homonyms, homonymsOf } from './homonyms.ts';
import type { Homonym } from './homonyms.ts';
import { indexed } from './indexed.ts';
import { electrodesOf, electrolytesOf, familiesOf, measurement } from './measurement.ts';
import type { Measurement } from './measurement.ts';

/** A study named as evidence for a strategy. */
export type Evidence = {
  readonly reference: string;
  readonly year: number;
  readonly strategy: string;
  readonly finding: string;
  readonly source: Entry<'reference'>['data']['strategies'][number]['source'];
};

/** An entry of the reference list of a source document that has a page here. */
export type ListEntry = { readonly review: string; readonly number: number; readonly reference: string };

/**
 * All records, joined: every question of a page is answered from here. What a page would have to search for among all records
 * has an index, so that the work for one page does not grow with the number of the others.
 */
export type Knowledge = {
  readonly [K in Kind]: ReadonlyMap<string, Entry<K>>;
} & {
  /** Newest paper first; within a paper in the order of its file. */
  readonly measurements: readonly Measurement[];
  readonly measurementsOf: {
    readonly material: ReadonlyMap<string, readonly Measurement[]>;
    readonly family: ReadonlyMap<string, readonly Measurement[]>;
    readonly electrode: ReadonlyMap<string, readonly Measurement[]>;
    readonly reference: ReadonlyMap<string, readonly Measurement[]>;
  };
  /** Values that ought to agree and do not. */
  readonly disagreements: readonly Disagreement[];
  /** The disagreements that each measurement, by its id, is part of. */
  readonly disagreementsOf: ReadonlyMap<string, readonly Disagreement[]>;
  /** Names that papers use for more than one substance. */
  readonly homonyms: readonly Homonym[];
  /** The homonyms of a material or an electrode, by its kind and id: `material li6ps5cl`. */
  readonly homonymsOf: ReadonlyMap<string, readonly Homonym[]>;
  /** What each paper is evidence for. */
  readonly evidenceIn: ReadonlyMap<string, readonly Evidence[]>;
  /** The papers that bear on each strategy, newest first, each with its findings. */
  readonly studiesOf: ReadonlyMap<string, ReadonlyMap<string, readonly Evidence[]>>;
  /** The reference list of each source document, as far as its entries have pages, in printed order. */
  readonly listOf: ReadonlyMap<string, readonly ListEntry[]>;
  /** The families directly below each family, in order; the main families below `noFamily`. */
  readonly subfamilies: ReadonlyMap<string, readonly Entry<'family'>[]>;
  /** The place of each family in the tree, read from top to bottom. */
  readonly familyRank: ReadonlyMap<string, number>;
  /** The materials that name a family as theirs; those of its sub-families are not among them. */
  readonly materialsOf: ReadonlyMap<string, readonly Entry<'material'>[]>;
  /** The ids of the strategies that name a family or an electrode. */
  readonly strategiesFor: {
    readonly family: ReadonlyMap<string, readonly string[]>;
    readonly electrode: ReadonlyMap<string, readonly string[]>;
  };
};

/** Joins content files that have passed the check. */
export function joinRecords(entries: readonly Entry[]): Knowledge {
  const records = {
    reference: ofKind(entries, 'reference'),
    family: ofKind(entries, 'family'),
    material: ofKind(entries, 'material'),
    strategy: ofKind(entries, 'strategy'),
    electrode: ofKind(entries, 'electrode'),
    concept: ofKind(entries, 'concept'),
    lesson: ofKind(entries, 'lesson'),
  };
  const papers = [...records.reference.values()].sort(newestFirst);
  const strategies = [...records.strategy.values()];
  const below = subfamilies(records.family);
  const measurements = papers.flatMap(({ id, data }) =>
    data.data.map((datum) => measurement(id, data.year, datum)),
  );
  const contradictions = disagreements(measurements);
  const ambiguous = homonyms([...records.material.values(), ...records.electrode.values()]);
  return {
    ...records,
    measurements,
    disagreements: contradictions,
    disagreementsOf: indexed(contradictions, ({ measurements: all }) => all.map(({ id }) => id)),
    homonyms: ambiguous,
    homonymsOf: homonymsOf(ambiguous),
    measurementsOf: {
      material: indexed(measurements, electrolytesOf),
      family: indexed(measurements, familiesOf),
      electrode: indexed(measurements, electrodesOf),
      reference: indexed(measurements, (item) => [item.reference]),
    },
    ...evidenceOf(papers),
    listOf: lists(papers),
    subfamilies: below,
    familyRank: familyRanks(below),
    materialsOf: indexed([...records.material.values()], ({ data }) => [data.family]),
    strategiesFor: {
      family: strategyIds(strategies, ({ data }) => data.families),
      electrode: strategyIds(strategies, ({ data }) => data.electrodes),
    },
  };
}

function ofKind<K extends Kind>(entries: readonly Entry[], kind: K): ReadonlyMap<string, Entry<K>> {
  // The filter proves that the kinds agree, which the type checker cannot follow through a generic.
  const same = entries.filter((entry) => entry.kind === kind) as Entry[] as Entry<K>[];
  return new Map(same.map((entry) => [entry.id, entry]));
}

const newestFirst = (a: Entry<'reference'>, b: Entry<'reference'>) =>
  b.data.year - a.data.year || (a.id < b.id ? -1 : 1);

function evidenceOf(papers: readonly Entry<'reference'>[]): Pick<Knowledge, 'evidenceIn' | 'studiesOf'> {
  const evidence = papers.flatMap(({ id, data }) =>
    data.strategies.map((item) => ({ reference: id, year: data.year, ...item })),
  );
  const ofStrategy = indexed(evidence, ({ strategy }) => [strategy]);
  return {
    evidenceIn: indexed(evidence, ({ reference }) => [reference]),
    studiesOf: new Map(
      [...ofStrategy].map(([strategy, findings]) => [
        strategy,
        indexed(findings, ({ reference }) => [reference]),
      ]),
    ),
  };
}

/** A document that lists one paper twice has two entries for it. */
function lists(papers: readonly Entry<'reference'>[]): Knowledge['listOf'] {
  const citations = papers.flatMap(({ id, data }) =>
    data.citedIn.map(({ review, number }) => ({ review, number, reference: id })),
  );
  const inOrder = citations.sort((a, b) => a.number - b.number || (a.reference < b.reference ? -1 : 1));
  return indexed(inOrder, ({ review }) => [review]);
}

function strategyIds(
  strategies: readonly Entry<'strategy'>[],
  namesIn: (strategy: Entry<'strategy'>) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const index = indexed(strategies, namesIn);
  return new Map([...index].map(([name, suited]) => [name, suited.map(({ id }) => id)]));
}
