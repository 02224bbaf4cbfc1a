import type { MaterialTableRow } from '../../knowledge/pages/material-table.ts';
import type { TableValue } from '../../knowledge/pages/table-value.ts';
import type { TableKind } from './column.ts';
import { quantityFile, quantityKey } from './quantity.ts';

const conductivities = ({ conductivities: values }: MaterialTableRow) => values;

/** The limits on one side. A window has both: its lower end is where reduction begins, its upper end where oxidation does. */
const limitsAt =
  (side: 'low' | 'high') =>
  ({ limits }: MaterialTableRow): readonly TableValue[] =>
    limits
      .filter(({ property }) => property === 'stability-window' || property === limitAt[side])
      .map((one) =>
        one.property === 'stability-window' ? { ...one, low: one[side], high: one[side] } : one,
      );
const limitAt = { low: 'reduction-potential', high: 'oxidation-potential' } as const;

export const reductionLimits = limitsAt('low');
export const oxidationLimits = limitsAt('high');

/** Every electrolyte, as a reader can explore them. */
export const materials: TableKind<MaterialTableRow> = {
  name: 'materials',
  nouns: ['material', 'materials'],
  papersOf: ({ conductivities: values, limits }) => [...values, ...limits].map(({ paper }) => paper.id),
  columns: [
    {
      id: 'material',
      label: 'Material',
      share: 5,
      key: ({ title }) => title,
      filter: {
        kind: 'text',
        of: ({ title, formula = '', aliases }) => [title, formula, ...aliases].join(' '),
        placeholder: 'Li6PS5Cl, LLZO',
      },
      file: {
        material: ({ title }) => title,
        formula: ({ formula = '' }) => formula,
        aliases: ({ aliases }) => aliases.join(' | '),
      },
    },
    {
      id: 'family',
      label: 'Family',
      share: 3,
      key: ({ family }) => family.title,
      filter: { kind: 'facet', of: ({ main }) => [{ id: main.id, label: main.title }], isInOrder: true },
      file: { family: ({ family }) => family.title },
    },
    {
      id: 'form',
      label: 'Form',
      share: 2.4,
      key: ({ form }) => form,
      filter: { kind: 'facet', of: ({ form }) => [{ id: form.toLowerCase(), label: form }] },
      file: { form: ({ form }) => form },
    },
    {
      id: 'conductivity',
      label: 'Ionic conductivity, room temperature',
      share: 5,
      isNumber: true,
      key: quantityKey(conductivities),
      filter: { kind: 'facet', of: ({ conductivities: values }) => [known(values)] },
      file: quantityFile('conductivity', conductivities),
    },
    {
      id: 'reduction',
      label: 'Reduced below',
      share: 4.5,
      isNumber: true,
      key: quantityKey(reductionLimits),
      filter: { kind: 'facet', of: (row) => [known(reductionLimits(row))] },
      file: quantityFile('reduction', reductionLimits),
    },
    {
      id: 'oxidation',
      label: 'Oxidised above',
      share: 4.5,
      isNumber: true,
      key: quantityKey(oxidationLimits),
      filter: { kind: 'facet', of: (row) => [known(oxidationLimits(row))] },
      file: quantityFile('oxidation', oxidationLimits),
    },
    {
      id: 'elements',
      label: 'Elements',
      share: 3,
      isExtra: true,
      key: ({ elements }) => elements?.join(' '),
      filter: { kind: 'facet', of: ({ elements = [] }) => elements.map((id) => ({ id, label: id })) },
      file: { elements: ({ elements = [] }) => elements.join(' ') },
    },
    {
      id: 'values',
      label: 'Values',
      share: 2.4,
      isNumber: true,
      key: ({ count }) => count,
      filter: { kind: 'range', of: ({ count }) => count },
      file: { values: ({ count }) => String(count) },
    },
  ],
};

const known = (values: readonly unknown[]) =>
  values.length > 0 ? { id: 'listed', label: 'listed' } : { id: 'none', label: 'none listed' };
