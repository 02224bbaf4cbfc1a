import type { PropertyId } from '../../schema/vocabulary/property.ts';
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
      },
    ];
  });
  return withPapers(knowledge, {
    plotted,
    families: mainFamilies(knowledge).map(({ id, data }) => ({ id, title: data.title })),
  });
}
export type ChartPage = ReturnType<typeof chartPage>;
