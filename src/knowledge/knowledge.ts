import type { Entry } from '../schema/collections.ts';
import type { Kind } from '../schema/id.ts';
import { indexed } from './indexed.ts';
import { electrodesOf, electrolytesOf, measurement } from './measurement.ts';
import type { Measurement } from './measurement.ts';

/** A study named as evidence for a strategy. */
export type Evidence = {
  readonly reference: string;
  readonly year: number;
  readonly strategy: string;
  readonly finding: string;
  readonly source: Entry<'reference'>['data']['strategies'][number]['source'];
};

/** All records, joined: every question of a page is answered from here. */
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
  readonly evidenceOf: {
    readonly strategy: ReadonlyMap<string, readonly Evidence[]>;
    readonly reference: ReadonlyMap<string, readonly Evidence[]>;
  };
};

/** Joins content files that have passed the check. */
export function joinRecords(entries: readonly Entry[]): Knowledge {
  // The filter proves that the kinds agree, which the type checker cannot follow through a generic.
  const records = <K extends Kind>(kind: K) =>
    new Map(
      entries.filter((entry) => entry.kind === kind).map((entry) => [entry.id, entry as Entry as Entry<K>]),
    );
  const reference = records('reference');
  const newestFirst = [...reference.values()].sort(
    (a, b) => b.data.year - a.data.year || (a.id < b.id ? -1 : 1),
  );
  const measurements = newestFirst.flatMap(({ id, data }) =>
    data.data.map((datum) => measurement(id, data.year, datum)),
  );
  const evidence = newestFirst.flatMap(({ id, data }) =>
    data.strategies.map((item) => ({ reference: id, year: data.year, ...item })),
  );
  return {
    reference,
    family: records('family'),
    material: records('material'),
    strategy: records('strategy'),
    electrode: records('electrode'),
    concept: records('concept'),
    lesson: records('lesson'),
    measurements,
    measurementsOf: {
      material: indexed(measurements, electrolytesOf),
      family: indexed(measurements, ({ subject }) => (subject.kind === 'family' ? [subject.id] : [])),
      electrode: indexed(measurements, electrodesOf),
      reference: indexed(measurements, (item) => [item.reference]),
    },
    evidenceOf: {
      strategy: indexed(evidence, (item) => [item.strategy]),
      reference: indexed(evidence, (item) => [item.reference]),
    },
  };
}
