import type { Source } from '../../schema/source.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { isComparable } from '../summary.ts';
import { idList, numberText, textList } from './table.ts';
import type { Table, Urls } from './table.ts';

const columns = [
  'id',
  'property',
  'material',
  'cathode',
  'electrolyte',
  'anode',
  'system',
  'value',
  'value_low',
  'value_high',
  'relation',
  'unit',
  'base_value',
  'base_low',
  'base_high',
  'base_unit',
  'temperature_c',
  'temperature_label',
  'conditions',
  'method',
  'variant',
  'products',
  'use',
  'reference',
  'review',
  'ref_number',
  'locator',
  'status',
  'note',
  'url',
  'family',
  'form',
  'temperature_low_c',
  'temperature_high_c',
] as const;
type Row = Record<(typeof columns)[number], string>;

/** Every value, one row each. */
export const measurements: Table = {
  name: 'measurements',
  describes: 'Every value: what it is about, how much, under which conditions, by whom, read where.',
  columns,
  rows: (knowledge, urls) => knowledge.measurements.map((measurement) => row(knowledge, urls, measurement)),
};

function row(knowledge: Knowledge, urls: Urls, measurement: Measurement): Row {
  const { datum, reference } = measurement;
  return {
    id: measurement.id,
    property: datum.property,
    ...subjectColumns(knowledge, measurement),
    ...valueColumns(measurement),
    relation: datum.relation,
    unit: measurement.quantity.unit.id,
    base_unit: measurement.base.unit,
    ...temperatureColumns(measurement),
    conditions: textList(Object.entries(datum.conditions).map(([key, given]) => `${key}: ${given}`)),
    method: datum.method,
    variant: datum.variant ?? '',
    products: textList(datum.products ?? []),
    use: isComparable(measurement) ? 'summary' : 'listed',
    reference,
    ...placeColumns(datum.source),
    status: datum.status,
    note: datum.note ?? '',
    url: urls.measurement(reference, measurement.anchor),
    form: datum.form ?? '',
  };
}

/** What the value is about: the ids of records, or words where no record stands for it. */
function subjectColumns(knowledge: Knowledge, { subject }: Measurement) {
  const cell = subject.kind === 'cell' ? subject.cell : {};
  const role = subject.kind === 'electrode' ? knowledge.electrode.get(subject.id)?.data.role : undefined;
  const electrode = subject.kind === 'electrode' ? subject.id : '';
  return {
    material: subject.kind === 'material' ? subject.id : '',
    cathode: role === 'cathode' ? electrode : (cell.cathode ?? ''),
    electrolyte: idList(cell.electrolyte ?? []),
    anode: role === 'anode' ? electrode : (cell.anode ?? ''),
    system: subject.kind === 'system' ? subject.text : '',
    family: subject.kind === 'family' ? subject.id : '',
  };
}

/** One number, or the two ends of a range: as printed, and in the base unit. */
function valueColumns({ quantity: { low, high }, base }: Measurement) {
  const isSingle = low === high;
  const [one, from, to] = isSingle ? [low.printed, '', ''] : ['', low.printed, high.printed];
  const [baseOne, baseFrom, baseTo] = isSingle
    ? [numberText(base.low), '', '']
    : ['', numberText(base.low), numberText(base.high)];
  return {
    value: one,
    value_low: from,
    value_high: to,
    base_value: baseOne,
    base_low: baseFrom,
    base_high: baseTo,
  };
}

function temperatureColumns({ datum: { temperature } }: Measurement) {
  const [low, high] = Array.isArray(temperature) ? temperature : [];
  return {
    temperature_c: typeof temperature === 'number' ? numberText(temperature) : '',
    temperature_label: temperature === 'RT' ? 'RT' : '',
    temperature_low_c: low === undefined ? '' : numberText(low),
    temperature_high_c: high === undefined ? '' : numberText(high),
  };
}

/** The places in which the value was read, in one order in all three columns. */
function placeColumns(sources: readonly Source[]) {
  return {
    review: idList(sources.map(({ review }) => review ?? '')),
    ref_number: idList(sources.map(({ number }) => (number === undefined ? '' : numberText(number)))),
    locator: textList(sources.map(({ locator }) => locator)),
  };
}
