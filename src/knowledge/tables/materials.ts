import { elementsOf } from '../../chemistry/composition.ts';
import { parseFormula } from '../../chemistry/parse.ts';
import { idList, textList } from './table.ts';
import type { Table } from './table.ts';

/** Every electrolyte, one row each. */
export const materials: Table = {
  name: 'materials',
  describes: 'Every electrolyte: its formula, names, family, form and elements.',
  columns: ['id', 'title', 'formula', 'aliases', 'family', 'form', 'elements', 'url'],
  rows: (knowledge, urls) =>
    [...knowledge.material.values()].map(({ id, data }) => ({
      id,
      title: data.title,
      formula: data.formula ?? '',
      aliases: textList(data.aliases),
      family: data.family,
      form: data.form,
      elements: data.formula === undefined ? '' : idList([...elementsOf(parseFormula(data.formula))]),
      url: urls.record('material', id),
    })),
};
