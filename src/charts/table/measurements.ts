import { subjectTextOf } from '../row.ts';
import type { TableKind } from './column.ts';
import type { MeasurementRow } from './measurement-row.ts';
import { quantityFile, quantityKey } from './quantity.ts';

const valueOf = ({ valueText, low, high, unit, relation }: MeasurementRow) => [
  { text: valueText, low, high, unit, relation },
];

const warmths = {
  room: { id: 'room', label: 'room temperature (RT or 20 to 30 °C)' },
  other: { id: 'other', label: 'another' },
  unknown: { id: 'unknown', label: 'not reported' },
} as const;

/** Where a text says room temperature and no number, its value stands among those of 25 °C, the middle of 20 to 30 °C. */
const roomCelsius = 25;

/** Every value, as a reader can explore them. */
export const measurements: TableKind<MeasurementRow> = {
  name: 'measurements',
  nouns: ['value', 'values'],
  papersOf: ({ paper }) => [paper.id],
  columns: [
    {
      id: 'of',
      label: 'Of',
      share: 4,
      key: (row) => subjectTextOf(row) || undefined,
      filter: { kind: 'text', of: subjectTextOf, placeholder: 'Li6PS5Cl, LiCoO2' },
      file: { of: subjectTextOf },
    },
    {
      id: 'family',
      label: 'Family',
      share: 2.5,
      isExtra: true,
      key: ({ mains }) => mains.map(({ title }) => title).join(', ') || undefined,
      filter: { kind: 'facet', of: ({ mains }) => mains.map(({ id, title }) => ({ id, label: title })) },
      file: { family: ({ mains }) => mains.map(({ title }) => title).join(', ') },
    },
    {
      id: 'property',
      label: 'Property',
      share: 3,
      key: ({ property }) => property,
      filter: { kind: 'facet', of: ({ propertyId, property }) => [{ id: propertyId, label: property }] },
      file: { property: ({ property }) => property },
    },
    {
      id: 'value',
      label: 'Value',
      share: 3,
      isNumber: true,
      key: quantityKey(valueOf),
      file: {
        ...quantityFile('value', valueOf),
        relation: ({ relation }) => relation,
      },
    },
    {
      id: 'temperature',
      label: 'Temperature',
      share: 3,
      isNumber: true,
      key: ({ warmth, celsius }) => celsius?.[0] ?? (warmth === 'room' ? roomCelsius : undefined),
      filter: { kind: 'facet', of: ({ warmth }) => [warmths[warmth]] },
      file: { temperature: ({ temperature = '' }) => temperature },
    },
    {
      id: 'conditions',
      label: 'Conditions',
      share: 4,
      key: ({ circumstances }) => circumstances.join('; ') || undefined,
      filter: {
        kind: 'text',
        of: ({ circumstances, note = '' }) => [...circumstances, note].join(' '),
        placeholder: '500 cycles',
      },
      file: {
        conditions: ({ circumstances }) => circumstances.join(' | '),
        note: ({ note = '' }) => note,
      },
    },
    {
      id: 'method',
      label: 'How',
      share: 2,
      key: ({ method }) => method,
      filter: { kind: 'facet', of: ({ methodTerm }) => [methodTerm] },
      file: { method: ({ method }) => method },
    },
    {
      id: 'paper',
      label: 'Paper',
      share: 3,
      key: ({ paper }) => paper.short,
      filter: { kind: 'text', of: ({ paper }) => `${paper.short} ${paper.id}`, placeholder: 'author, year' },
      file: { paper: ({ paper }) => paper.short, reference: ({ paper }) => paper.id },
    },
    {
      id: 'year',
      label: 'Year',
      share: 1.4,
      isNumber: true,
      isExtra: true,
      key: ({ year }) => year,
      filter: { kind: 'range', of: ({ year }) => year },
      file: { year: ({ year }) => String(year) },
    },
    {
      id: 'read-in',
      label: 'Read in',
      share: 3.4,
      key: ({ places }) => places.join('; ') || undefined,
      filter: { kind: 'facet', of: ({ reviews }) => reviews.map(({ id, short }) => ({ id, label: short })) },
      file: { read_in: ({ places }) => places.join(' | ') },
    },
    {
      id: 'status',
      label: 'Status',
      share: 2,
      key: ({ status }) => status,
      filter: { kind: 'facet', of: ({ statusTerm }) => [statusTerm] },
      file: { status: ({ statusTerm }) => statusTerm.label },
    },
  ],
};
