import { subjectText } from '../subject-text.ts';
import type { Measurement } from '../measurement.ts';
import { idList, numberText, textList } from './table.ts';
import type { Table } from './table.ts';

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
];

/** Every value, one row each. */
export const measurements: Table = {
  name: 'measurements',
  describes: 'Every value: what it is about, how much, under which conditions, by whom, read where.',
  columns,
  rows: (knowledge, urls) =>
    knowledge.measurements.map((measurement) => {
      const { datum, subject, base, quantity } = measurement;
      const single = quantity.low === quantity.high;
      const cell = subject.kind === 'cell' ? subject.cell : {};
      const electrode = subject.kind === 'electrode' ? knowledge.electrode.get(subject.id) : undefined;
      const column = <K extends keyof (typeof datum.source)[number]>(key: K) =>
        textList(datum.source.map((source) => String(source[key] ?? '')));
      return {
        id: measurement.id,
        property: datum.property,
        material: subject.kind === 'material' ? subject.id : '',
        cathode: electrode?.data.role === 'cathode' ? electrode.id : (cell.cathode ?? ''),
        electrolyte: idList(cell.electrolyte ?? []),
        anode: electrode?.data.role === 'anode' ? electrode.id : (cell.anode ?? ''),
        system: subjectText(knowledge, subject),
        value: single ? quantity.low.printed : '',
        value_low: single ? '' : quantity.low.printed,
        value_high: single ? '' : quantity.high.printed,
        relation: datum.relation,
        unit: datum.unit,
        base_value: single ? numberText(base.low) : '',
        base_low: single ? '' : numberText(base.low),
        base_high: single ? '' : numberText(base.high),
        base_unit: base.unit,
        temperature_c: temperatureInCelsius(measurement),
        temperature_label: datum.temperature === 'RT' ? 'RT' : '',
        conditions: textList(Object.entries(datum.conditions).map(([key, given]) => `${key}: ${given}`)),
        method: datum.method,
        variant: datum.variant ?? '',
        products: textList(datum.products ?? []),
        use: datum.use?.as ?? '',
        reference: measurement.reference,
        review: column('review'),
        ref_number: column('number'),
        locator: column('locator'),
        status: datum.status,
        note: datum.note ?? '',
        url: urls.measurement(measurement.reference, measurement.anchor),
        family: subject.kind === 'family' ? subject.id : '',
        form: datum.form ?? '',
      };
    }),
};

function temperatureInCelsius({ datum }: Measurement): string {
  if (datum.temperature === undefined || datum.temperature === 'RT') return '';
  return Array.isArray(datum.temperature) ? datum.temperature.join(' ') : String(datum.temperature);
}
