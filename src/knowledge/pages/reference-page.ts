import type { Entry } from '../../schema/collections.ts';
import type { Knowledge } from '../knowledge.ts';
import { electrodesOf, electrolytesOf } from '../measurement.ts';
import { isDocument } from '../../schema/reference.ts';
import { paper, shortName, withPapers } from '../paper.ts';
import { locatorText, placesOf, statement } from '../statement.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import { coCitedRows } from './co-cited-rows.ts';
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
    citedBy: citedBy(knowledge, entry),
    isDocument: isDocument(data),
    coCited: coCitedRows(knowledge, id),
    errata: erratumRows(knowledge, [entry]),
  });
}
export type ReferencePage = ReturnType<typeof referencePage>;

/** The documents of ours that cite a paper, the number each prints for it, and the places where something of it was read there. */
function citedBy(knowledge: Knowledge, { id, data }: Entry<'reference'>) {
  const sources = [
    ...data.data.flatMap(({ source }) => source),
    ...(knowledge.evidenceIn.get(id) ?? []).flatMap(({ source }) => source),
  ];
  return data.citedIn.map(({ review, number }) => ({
    document: { id: review, short: shortName(knowledge, review) },
    number,
    places: [
      ...new Set(
        sources
          .filter((source) => source.review === review && (source.number ?? number) === number)
          .map(({ locator }) => locatorText(locator)),
      ),
    ],
  }));
}

function namedAll(knowledge: Knowledge, kind: 'material' | 'electrode', ids: readonly string[]): Named[] {
  return [...new Set(ids)].map((id) => named(knowledge, kind, id));
}
