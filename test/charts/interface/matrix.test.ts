import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/charts/interface/columns.ts';
import { pairsCsv, pairsPapers } from '../../../src/charts/interface/csv.ts';
import { cellText, inSentence, marginText, matrix, sideText } from '../../../src/charts/interface/matrix.ts';
import type { Cell, Column, MatrixData } from '../../../src/charts/interface/matrix.ts';
import type { Electrode } from '../../../src/charts/window/electrodes.ts';
import { plain } from '../plotted.ts';
import { limit, window } from './window.ts';

const subject = (id: string) => ({ subject: { kind: 'material' as const, id, title: id } });

/**
 * Four electrolytes of two families against three electrodes. `a` has a window with both limits; `b` a kinetic window and a cell with the
 * cathode of unknown potential; `c` a cell with lithium; `d` nothing.
 */
const data: MatrixData = {
  families: [
    { id: 'sulfide', title: 'Sulfide' },
    { id: 'oxide', title: 'Oxide' },
    { id: 'halide', title: 'Halide' },
  ],
  electrolytes: [
    { id: 'a', title: 'A', main: 'sulfide' },
    { id: 'b', title: 'B', main: 'sulfide' },
    { id: 'c', title: 'C', main: 'oxide' },
    { id: 'd', title: 'D', main: 'oxide' },
  ],
  windows: [
    window('wide', limit(0), limit(4.5), subject('a')),
    window('narrow', limit(1.71), limit(2.01), subject('a')),
    window('slow', limit(1.08), undefined, { ...subject('b'), variant: 'kinetic' }),
    window('family', limit(2), limit(3), { subject: { kind: 'family', id: 'oxide', title: 'Oxide' } }),
  ],
  pairs: [
    { electrolyte: 'b', electrode: 'fef3', values: 3, papers: ['y-2020', 'x-2019'] },
    {
      electrolyte: 'c',
      electrode: 'lithium',
      values: 1,
      papers: ['z-2018'],
      best: {
        label: 'Longest cycling',
        value: '300 h',
        text: '300 h, at 0.1 mA cm⁻²',
        paper: { id: 'z-2018', short: 'Z 2018' },
      },
    },
  ],
};
const columns: Column[] = [
  { id: 'lithium', title: 'Lithium metal', role: 'anode', potential: 0 },
  { id: 'licoo2', title: 'LiCoO2', role: 'cathode', potential: 4.2 },
  { id: 'fef3', title: 'FeF3', role: 'cathode' },
];
const whole = matrix(data, columns, 'thermodynamic');
const cellOf = (
  electrolyte: string,
  electrode: string,
  kind: Parameters<typeof matrix>[2] = 'thermodynamic',
): Cell =>
  matrix(data, columns, kind)
    .sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .find((cell) => cell.electrolyte.id === electrolyte && cell.column.id === electrode)!;

describe('matrix', () => {
  it('sets electrolytes with a window or a cell against the electrodes, family by family', () => {
    expect(
      whole.sections.map(({ id, rows, others }) => [
        id,
        rows.map(({ electrolyte }) => electrolyte.id),
        others,
      ]),
    ).toEqual([
      ['sulfide', ['a', 'b'], []],
      ['oxide', ['c'], [{ id: 'd', title: 'D', main: 'oxide' }]],
    ]);
  });

  it('counts the pairs of which nothing is known', () => {
    // 3 electrolytes × 3 electrodes. Known: a–lithium, a–LiCoO2, b–lithium (kinetic), b–FeF3 (cell), c–lithium (cell).
    expect(whole.pairs).toBe(9);
    expect(whole.open).toBe(4);
    expect(cellOf('a', 'fef3').isOpen).toBe(true);
    expect(cellOf('b', 'licoo2').isOpen).toBe(true);
    expect(cellOf('c', 'licoo2').isOpen).toBe(true);
    expect(cellOf('c', 'fef3').isOpen).toBe(true);
  });

  it('shows the most cautious window of the chosen kind alone', () => {
    expect(cellOf('a', 'lithium').line!.window.id).toBe('narrow');
    expect(cellOf('a', 'licoo2').line!.side).toEqual({ kind: 'outside', margin: -2.19, isBound: false });
    expect(cellOf('b', 'lithium').line).toBeUndefined();
    expect(cellOf('b', 'lithium').isToldElsewhere).toBe(true);
    expect(cellOf('b', 'lithium', 'kinetic').line!.window.id).toBe('slow');
  });

  it('does not change the number of open questions with the kind', () => {
    expect(matrix(data, columns, 'kinetic').open).toBe(4);
  });

  it('takes nothing from a window of the family', () => {
    expect(cellOf('c', 'lithium').line).toBeUndefined();
  });
});

describe('columnsOf', () => {
  const electrode = (id: string, role: 'anode' | 'cathode', low: number, high: number): Electrode => ({
    id,
    title: id,
    role,
    low,
    high,
    isDefinition: false,
    values: [],
    subject: { kind: 'electrode', id, title: id },
  });
  const potentials = [
    electrode('silicon', 'anode', 0.05, 0.44),
    electrode('lithium', 'anode', 0, 0),
    electrode('licoo2', 'cathode', 3.88, 4.16),
  ];
  const electrodes = [
    { id: 'vcl3', title: 'VCl3', role: 'cathode' as const },
    { id: 'licoo2', title: 'LiCoO2', role: 'cathode' as const },
    { id: 'silicon', title: 'Silicon', role: 'anode' as const },
    { id: 'lithium', title: 'Lithium', role: 'anode' as const },
  ];
  const told = (chosen: { cathode: string; charge?: number }) =>
    columnsOf(electrodes, potentials, chosen).map(({ id, potential }) => [id, potential]);

  it('takes the lowest potential of an anode and the highest of a cathode, anodes first, unknown ones last', () => {
    expect(told({ cathode: '' })).toEqual([
      ['lithium', 0],
      ['silicon', 0.05],
      ['licoo2', 4.16],
      ['vcl3', undefined],
    ]);
  });

  it('takes the given charge for the chosen cathode alone', () => {
    expect(told({ cathode: 'licoo2', charge: 4.5 })).toContainEqual(['licoo2', 4.5]);
    expect(told({ cathode: 'vcl3', charge: 4.5 })).toContainEqual(['vcl3', 4.5]);
    expect(told({ cathode: '', charge: 4.5 })).toContainEqual(['licoo2', 4.16]);
  });
});

describe('in words', () => {
  const margin = (one: Parameters<typeof marginText>[0]) => plain(marginText(one));
  it('margins carry a sign, and a bound its direction', () => {
    expect(margin({ kind: 'outside', margin: -2.19, isBound: false })).toBe('−2.19');
    expect(margin({ kind: 'inside', margin: 0.3, isBound: false })).toBe('+0.3');
    expect(margin({ kind: 'inside', margin: 0, isBound: false })).toBe('0');
    expect(margin({ kind: 'outside', margin: -0.4, isBound: true })).toBe('≤ −0.4');
    expect(margin({ kind: 'inside', margin: 0.1, isBound: true })).toBe('≥ +0.1');
    expect(margin({ kind: 'unknown' })).toBe('?');
    expect(margin(undefined)).toBe('');
  });

  it('sides say what happens, and by how much', () => {
    const said = (...given: Parameters<typeof sideText>) => plain(sideText(...given));
    expect(said({ kind: 'outside', margin: -1.71, isBound: false }, 'anode')).toBe('reduced by 1.71 V');
    expect(said({ kind: 'outside', margin: -0.4, isBound: true }, 'cathode')).toBe(
      'oxidised by at least 0.4 V',
    );
    expect(said({ kind: 'inside', margin: 0.3, isBound: false }, 'cathode')).toBe('stable by 0.3 V');
    expect(said({ kind: 'unknown' }, 'anode')).toBe('left open by the limit');
    expect(said(undefined, 'anode')).toBe('potential of the electrode not known');
  });

  it('a pair says its margin, its cells and its best result, or that it is open', () => {
    const said = (...given: Parameters<typeof cellOf>) => plain(cellText(cellOf(...given)));
    expect(said('a', 'licoo2')).toBe(
      'A and LiCoO2: oxidised by 2.19 V (thermodynamic, Paper narrow); no cell.',
    );
    expect(said('b', 'lithium')).toBe(
      'B and lithium metal: no window of this kind; one of another kind; no cell.',
    );
    expect(said('b', 'fef3')).toBe(
      'B and FeF3: no potential of the electrode; 3 values from cells in 2 papers.',
    );
    expect(said('c', 'lithium')).toBe(
      'C and lithium metal: no window; 1 value from cells in 1 paper. Longest cycling: 300 h, at 0.1 mA cm⁻² (Z 2018).',
    );
    expect(said('c', 'fef3')).toBe('C and FeF3: no window and no cell. An open question.');
  });

  it('a name within a sentence begins small, a formula does not', () => {
    expect(inSentence('Lithium metal')).toBe('lithium metal');
    expect(inSentence('LiCoO2')).toBe('LiCoO2');
    expect(inSentence('NCM (composition not stated)')).toBe('NCM (composition not stated)');
    expect(inSentence('LiPON interlayer')).toBe('LiPON interlayer');
  });
});

describe('pairsCsv', () => {
  const rows = csvParse(pairsCsv(whole));
  it('has a line for each pair, open ones too', () => {
    expect(rows).toHaveLength(9);
    expect(rows.filter(({ open }) => open === 'true')).toHaveLength(4);
    expect(rows.find((row) => row['electrolyte'] === 'a' && row['electrode'] === 'licoo2')).toMatchObject({
      side: 'cathode',
      potential_v: '4.2',
      window_kind: 'thermodynamic',
      limit: '2.01 V',
      margin_v: '-2.19',
      window_reference: 'paper-narrow',
      cell_values: '0',
    });
    expect(rows.find((row) => row['electrolyte'] === 'c' && row['electrode'] === 'lithium')).toMatchObject({
      margin_v: '',
      cell_values: '1',
      cell_references: 'z-2018',
      best_result: 'Longest cycling: 300 h, at 0.1 mA cm⁻²',
      best_reference: 'z-2018',
    });
  });

  it('goes with the papers of its windows and cells, each once', () => {
    expect(pairsPapers(whole)).toEqual(['paper-narrow', 'x-2019', 'y-2020', 'z-2018']);
  });
});
