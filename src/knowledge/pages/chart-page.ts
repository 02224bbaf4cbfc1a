import { elementsOf } from '../../chemistry/composition.ts';
import { parseFormula } from '../../chemistry/parse.ts';
import type { Entry } from '../../schema/collections.ts';
import type { PropertyId } from '../../schema/vocabulary/property.ts';
import { electrodePotentials } from '../electrode-potential.ts';
import { mainFamilies, mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { withPapers } from '../paper.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

/** A statement about a material or a family, with what a chart needs to place it. */
export type Plotted = {
  readonly statement: Statement;
  readonly subject: { readonly kind: 'material' | 'family'; readonly id: string; readonly title: string };
  /** The main family: it decides group, colour and shape. */
  readonly main: string;
  /** The family that the record itself names. */
  readonly family: string;
  /** The elements of a material with a formula; absent where the composition is not one. */
  readonly elements?: readonly string[];
  readonly year: number;
};

/** All values of some properties, for a chart and the table of the same data beside it. */
export function chartPage(knowledge: Knowledge, properties: readonly PropertyId[]) {
  const measurements = knowledge.measurements.filter(({ datum }) => properties.includes(datum.property));
  const plotted = measurements.flatMap((measurement): Plotted[] => {
    const { subject } = measurement;
    if (subject.kind !== 'material' && subject.kind !== 'family') return [];
    const record = knowledge[subject.kind].get(subject.id);
    if (!record) return [];
    const family = record.kind === 'material' ? record.data.family : record.id;
    return [
      {
        statement: statement(knowledge, measurement),
        subject: { kind: subject.kind, id: subject.id, title: record.data.title },
        main: mainFamily(knowledge, family),
        family,
        elements: record.kind === 'material' ? elementsIn(record) : undefined,
        year: measurement.year,
      },
    ];
  });
  return withPapers(knowledge, {
    plotted,
    families: mainFamilies(knowledge).map(({ id, data }) => ({ id, title: data.title })),
  });
}
export type ChartPage = ReturnType<typeof chartPage>;

/** The elements of a material; undefined where no formula says what it is made of. */
export function elementsIn({ data }: Entry<'material'>): string[] | undefined {
  return data.formula === undefined ? undefined : elementsOf(parseFormula(data.formula));
}

/** The chart of stability windows, with the electrodes that an electrolyte may have to bear. */
export function windowChartPage(knowledge: Knowledge) {
  return withPapers(knowledge, {
    ...chartPage(knowledge, ['reduction-potential', 'oxidation-potential', 'stability-window']),
    electrodes: electrodePotentials(knowledge),
  });
}
export type WindowChartPage = ReturnType<typeof windowChartPage>;
