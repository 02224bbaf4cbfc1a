import { form } from '../../schema/vocabulary/form.ts';
import type { Form } from '../../schema/vocabulary/form.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { withPapers } from '../paper.ts';
import { statement } from '../statement.ts';
import { isComparable, isRoom } from '../summary.ts';
import { chartPage } from './chart-page.ts';
import type { Plotted } from './chart-page.ts';
import { conductivityScatter } from './conductivity-scatter.ts';

/** A conductivity, with what decides its shape and whether it may be ranked. */
export type Conductivity = Plotted & {
  /** The form of the sample: its own where the source names one, else the usual form of the material. */
  readonly form: Form;
  readonly formLabel: string;
  readonly isRoom: boolean;
  /** Whether it is one confirmed number of a method of its own, comparable with others at its temperature. */
  readonly isComparable: boolean;
};

/**
 * The chart of conductivities: the values of materials and families; those about something else in words, such as a criterion, which
 * are lines across the chart; the activation energies by which values can be moved to another temperature; and how far repeats
 * scatter.
 */
export function conductivityPage(knowledge: Knowledge) {
  const { plotted, families } = chartPage(knowledge, ['ionic-conductivity']);
  const conductivities = knowledge.measurements.filter(
    ({ datum }) => datum.property === 'ionic-conductivity',
  );
  const about = (...kinds: Measurement['subject']['kind'][]) =>
    conductivities
      .filter(({ subject }) => kinds.includes(subject.kind))
      .map((one) => statement(knowledge, one));
  return withPapers(knowledge, {
    plotted: plotted.map((item) => conductivity(knowledge, item)),
    families,
    lines: about('system'),
    /** Values of an electrode or of a whole cell have no place among electrolytes. */
    others: about('electrode', 'cell'),
    energies: chartPage(knowledge, ['activation-energy']).plotted,
    scatter: conductivityScatter(conductivities),
  });
}
export type ConductivityPage = ReturnType<typeof conductivityPage>;

function conductivity(knowledge: Knowledge, item: Plotted): Conductivity {
  const { measurement } = item.statement;
  const usual = item.subject.kind === 'material' ? knowledge.material.get(item.subject.id) : undefined;
  const ofSample = measurement.datum.form ?? usual?.data.form ?? 'unstated';
  return {
    ...item,
    form: ofSample,
    formLabel: form.terms[ofSample].label,
    isRoom: isRoom(measurement.datum.temperature),
    isComparable: isComparable(atRoom(measurement)),
  };
}

/** The same value, as if it had been measured at room temperature: what else speaks against comparing it shows. */
const atRoom = (measurement: Measurement): Measurement => ({
  ...measurement,
  datum: { ...measurement.datum, temperature: 'RT' },
});
