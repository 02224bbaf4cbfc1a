import { describe, expect, it } from 'vitest';
import { linesAt } from '../../../src/charts/interface/contact.ts';
import { papersOnView, valuesOnView } from '../../../src/charts/interface/on-view.ts';
import type { Row, Rows } from '../../../src/charts/row.ts';
import { plain } from '../plotted.ts';
import { limit, window } from './window.ts';

const row = (id: string): Row => ({
  id,
  subject: [],
  property: 'Any',
  valueText: '',
  low: 0,
  high: 0,
  unit: 'V',
  relation: '=',
  circumstances: [],
  method: 'Computed',
  paper: { id: `paper of ${id}`, short: id },
  places: [],
  status: 'ok',
});
const rows: Rows = Object.fromEntries(
  ['limit', 'other', 'contact', 'cell', 'far', 'best'].map((id) => [id, row(id)]),
);
const column = { id: 'licoo2', title: 'LiCoO2', role: 'cathode', potential: 4.2 } as const;
const contact = {
  column,
  lines: linesAt(
    [window('w', limit(1.7, { statement: 'other' }), limit(2.01, { statement: 'limit' }))],
    'cathode',
    4.2,
  ),
  interphase: {
    kind: 'unknown',
    grounds: [
      { by: 'document', speaksFor: 'reactive', text: '', papers: [{ id: 'review', short: '' }], errata: [] },
    ],
    products: [],
  },
} as const;
const answer: Parameters<typeof valuesOnView>[0] = {
  stages: [
    {
      kind: 'contact',
      way: 'oxidation',
      potential: 5,
      products: [],
      paper: { id: '', short: '' },
      statement: 'contact',
    },
    {
      kind: 'limit',
      way: 'reduction',
      potential: 1.7,
      products: [],
      paper: { id: '', short: '' },
      statement: 'other',
    },
  ],
  cells: [
    {
      electrode: 'licoo2',
      values: [
        { id: 'cell', touches: true },
        { id: 'far', touches: false },
      ],
    },
    { electrode: 'lithium', values: [{ id: 'other', touches: true }] },
  ],
  suited: [
    {
      strategy: 'coat',
      family: 'sulfide',
      best: [
        { label: 'Most cycles', value: 'best' },
        { label: 'Longest cycling', value: 'cell' },
      ],
    },
  ],
};

describe('valuesOnView', () => {
  const found = valuesOnView(answer, [contact], rows, [
    {
      id: 'licoo2',
      title: '',
      role: 'cathode',
      low: 3.9,
      high: 4.16,
      isDefinition: false,
      values: [row('potential')],
      subject: { kind: 'electrode', id: '', title: '' },
    },
  ]);

  it('holds each value once, with every reason, and none of the other electrode', () => {
    expect(found.map(({ row: { id }, reason }) => `${id}: ${plain(reason)}`)).toEqual([
      'limit: window of the electrolyte, cathode: oxidised by 2.19 V',
      'contact: products of oxidation',
      'potential: potential of the cathode',
      'cell: cell with the cathode; longest cycling with coat',
      'far: cell with the cathode, which it does not touch',
      'best: most cycles with coat',
    ]);
  });

  it('is empty without an electrode', () => {
    expect(valuesOnView(answer, [], rows, [])).toEqual([]);
  });

  it('goes with the papers of values, windows, grounds, studies and claims of the chosen electrode', () => {
    const paper = (id: string) => ({ id, short: id });
    const papers = papersOnView(
      {
        reported: [
          {
            electrode: 'licoo2',
            strategy: 'coat',
            studies: [{ paper: paper('study'), findings: [], best: [], touches: true }],
          },
          {
            electrode: 'lithium',
            strategy: 'coat',
            studies: [{ paper: paper('no'), findings: [], best: [], touches: true }],
          },
        ],
        claims: [
          {
            strategy: 'coat',
            claim: '',
            for: [paper('for')],
            against: [paper('against')],
            places: [],
            electrodes: ['licoo2'],
          },
          {
            strategy: 'coat',
            claim: '',
            for: [paper('no')],
            against: [],
            places: [],
            electrodes: ['lithium'],
          },
        ],
        errata: [],
        titles: [{ paper: paper('title'), title: '', electrodes: ['licoo2'] }],
      },
      [contact],
      found.slice(0, 1),
    );
    expect(papers).toEqual(['against', 'for', 'paper of limit', 'paper-w', 'review', 'study', 'title']);
  });
});
