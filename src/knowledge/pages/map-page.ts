import type { Entry } from '../../schema/collections.ts';
import { form } from '../../schema/vocabulary/form.ts';
import type { Form } from '../../schema/vocabulary/form.ts';
import { propertyIds, propertyOf } from '../../schema/vocabulary/property.ts';
import { mainFamilies, mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { withPapers } from '../paper.ts';
import { statement } from '../statement.ts';
import { isRoom, needsTemperature } from '../summary.ts';
import { elementsIn } from './chart-page.ts';
import type { Plotted } from './chart-page.ts';

/** A material of the map, whether or not anything is known of it: one without values is a gap, and gaps are counted. */
export type MapMaterial = {
  readonly id: string;
  readonly title: string;
  /** The main family: it decides colour and shape. */
  readonly main: string;
  readonly form: Form;
  readonly elements?: readonly string[];
};

/** At which temperature a value holds, as far as a map of room temperature has to know. */
export type MapTemperature = 'irrelevant' | 'room' | 'unreported' | 'other';

/** A value of a material, with what decides whether it may stand beside others on one axis. */
export type MapValue = Plotted & {
  readonly temperature: MapTemperature;
  /** The sample had another form than the material usually has. */
  readonly isOtherForm: boolean;
  /**
   * What the printed unit measures: what the property usually is, something else that it may be as well, or, by a slip of the
   * source, something that it cannot be, so that the number has no place on an axis.
   */
  readonly measures: 'usual' | 'other' | 'slip';
};

/** Everything that is known of single materials, and the materials of which nothing is known. A target is no property of one. */
export function mapPage(knowledge: Knowledge) {
  const values = knowledge.measurements.flatMap((measurement): MapValue[] => {
    const { subject, datum } = measurement;
    const record = subject.kind === 'material' ? knowledge.material.get(subject.id) : undefined;
    return record && datum.method !== 'target' ? [valueOf(knowledge, record, measurement)] : [];
  });
  return withPapers(knowledge, {
    values,
    materials: [...knowledge.material.values()].map((record): MapMaterial => ({
      id: record.id,
      title: record.data.title,
      main: mainFamily(knowledge, record.data.family),
      form: record.data.form,
      elements: elementsIn(record),
    })),
    families: mainFamilies(knowledge).map(({ id, data }) => ({ id, title: data.title })),
    forms: form.ids.map((id) => ({ id, label: form.terms[id].label })),
    /** The properties in the order in which the site names them everywhere. */
    properties: propertyIds,
  });
}
export type MapPage = ReturnType<typeof mapPage>;

function valueOf(knowledge: Knowledge, record: Entry<'material'>, measurement: Measurement): MapValue {
  const { datum, quantity, year } = measurement;
  const dimension = propertyOf(datum.property).dimensions.indexOf(quantity.unit.dimension);
  return {
    statement: statement(knowledge, measurement),
    subject: { kind: 'material', id: record.id, title: record.data.title },
    main: mainFamily(knowledge, record.data.family),
    family: record.data.family,
    year,
    temperature: temperatureOf(measurement),
    isOtherForm: datum.form !== undefined && datum.form !== record.data.form,
    measures: dimension < 0 ? 'slip' : dimension === 0 ? 'usual' : 'other',
  };
}

function temperatureOf({ datum }: Measurement): MapTemperature {
  if (!needsTemperature.has(datum.property)) return 'irrelevant';
  if (datum.temperature === undefined) return 'unreported';
  return isRoom(datum.temperature) ? 'room' : 'other';
}
