import type { Entry } from '../../schema/collections.ts';
import type { Knowledge } from '../knowledge.ts';
import { electrodesOf, electrolytesOf } from '../measurement.ts';
import { paper, shortName, withPapers } from '../paper.ts';
import { placesOf, statement } from '../statement.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import { erratumRows } from './erratum-rows.ts';

/** A paper with all that rests on it. */
export function referencePage(knowledge: Knowledge, entry: Entry<'reference'>) {
  const { id, data } = entry;
  const measurements = knowledge.measurementsOf.reference.get(id) ?? [];
  const evidence = (knowledge.evidenceIn.get(id) ?? []).map(({ strategy, finding, source }) => ({
    strategy: named(knowledge, 'strategy', strategy),
    finding,
    places: placesOf(knowledge, source),
  }));
  const list = (knowledge.listOf.get(id) ?? []).map(({ number, reference }) => ({
    number,
    named: { kind: 'reference' as const, id: reference, title: shortName(knowledge, reference) },
  }));
  return withPapers(knowledge, {
    id,
    paper: paper(knowledge, entry),
    type: data.type,
    rights: data.rights,
    summary: data.summary,
    listLength: data.listLength,
    statements: measurements.map((one) => statement(knowledge, one)),
    evidence,
    materials: namedAll(knowledge, 'material', measurements.flatMap(electrolytesOf)),
    electrodes: namedAll(knowledge, 'electrode', measurements.flatMap(electrodesOf)),
    /** For a source document: the papers it cites that have a page here, in the order of its list. */
    list,
    errata: erratumRows(knowledge, [entry]),
  });
}
export type ReferencePage = ReturnType<typeof referencePage>;

function namedAll(knowledge: Knowledge, kind: 'material' | 'electrode', ids: readonly string[]): Named[] {
  return [...new Set(ids)].map((id) => named(knowledge, kind, id));
}
