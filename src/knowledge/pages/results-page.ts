import { isDocument } from '../../schema/reference.ts';
import type { PropertyId } from '../../schema/vocabulary/property.ts';
import { side } from '../../schema/vocabulary/side.ts';
import type { Side } from '../../schema/vocabulary/side.ts';
import { mainFamilies, mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import { withPapers } from '../paper.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

/** What a cell can achieve, as the chart of results shows it. */
export const resultProperties = [
  'capacity-retention',
  'cycle-life',
  'critical-current-density',
  'interfacial-resistance',
  'resistance',
  'discharge-capacity',
  'areal-capacity',
  'mass-loading',
] as const satisfies readonly PropertyId[];
export type ResultProperty = (typeof resultProperties)[number];

/** A strategy that a paper is evidence for. */
export type ResultStrategy = { readonly id: string; readonly title: string; readonly side: Side };

/** What one paper reports of one cell. A part of the cell that the source does not name is absent. */
export type Result = {
  readonly statement: Statement;
  readonly year: number;
  readonly cathode?: Named;
  /** The layers from the cathode to the anode; none where the electrolyte is not named. */
  readonly electrolyte: readonly Named[];
  readonly anode?: Named;
  /** The main families of the layers, each once. */
  readonly mains: readonly string[];
  /** The strategies of the paper; none for a value that only a review tells, because its strategies are those of many papers. */
  readonly strategies: readonly ResultStrategy[];
};

/** What cells achieved, beside it what is wanted or said of cells in general, and what is said of no cell at all. */
export function resultsPage(knowledge: Knowledge) {
  const values = knowledge.measurements.filter(({ datum }) =>
    (resultProperties as readonly PropertyId[]).includes(datum.property),
  );
  const isBenchmark = ({ datum, subject }: Measurement) =>
    datum.method === 'target' || (subject.kind === 'system' && datum.method === 'stated');
  const benchmarks = values.filter(isBenchmark);
  const reported = values.filter((value) => !isBenchmark(value));
  return withPapers(knowledge, {
    results: reported.flatMap((value) => resultOf(knowledge, value)),
    benchmarks: benchmarks.map((value) => statement(knowledge, value)),
    /** Values of whole families, of materials or of systems in words: no cell stands for them. */
    ofNoCell: reported
      .filter(({ subject }) => subject.kind !== 'cell')
      .map((value) => statement(knowledge, value)),
    families: mainFamilies(knowledge).map(({ id, data }) => ({ id, title: data.title })),
    sides: side.ids.map((id) => ({ id, label: side.terms[id].label })),
  });
}
export type ResultsPage = ReturnType<typeof resultsPage>;

function resultOf(knowledge: Knowledge, measurement: Measurement): Result[] {
  const { subject, reference, year } = measurement;
  if (subject.kind !== 'cell') return [];
  const { cathode, electrolyte = [], anode } = subject.cell;
  return [
    {
      statement: statement(knowledge, measurement),
      year,
      ...(cathode === undefined ? {} : { cathode: named(knowledge, 'electrode', cathode) }),
      electrolyte: electrolyte.map((id) => named(knowledge, 'material', id)),
      ...(anode === undefined ? {} : { anode: named(knowledge, 'electrode', anode) }),
      mains: [
        ...new Set(
          electrolyte.flatMap((id) => {
            const record = knowledge.material.get(id);
            return record ? [mainFamily(knowledge, record.data.family)] : [];
          }),
        ),
      ],
      strategies: strategiesIn(knowledge, reference),
    },
  ];
}

function strategiesIn(knowledge: Knowledge, reference: string): ResultStrategy[] {
  const paper = knowledge.reference.get(reference);
  if (!paper || isDocument(paper.data)) return [];
  const ids = new Set((knowledge.evidenceIn.get(reference) ?? []).map(({ strategy }) => strategy));
  return [...ids].flatMap((id) => {
    const record = knowledge.strategy.get(id);
    return record ? [{ id, title: record.data.title, side: record.data.side }] : [];
  });
}
