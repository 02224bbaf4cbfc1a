import { describe, expect, it } from 'vitest';
import {
  answerText,
  cellParts,
  contactState,
  drawnCount,
  expectedText,
  tableCount,
} from '../../../src/charts/interface/answer.ts';
import { linesAt } from '../../../src/charts/interface/contact.ts';
import type { Column } from '../../../src/charts/interface/matrix.ts';
import type { Window } from '../../../src/charts/window/series.ts';
import { plain } from '../plotted.ts';
import { limit, window } from './window.ts';

const lpscl = { id: 'li6ps5cl', title: 'Li6PS5Cl', main: 'sulfide' };
const licoo2: Column = { id: 'licoo2', title: 'LiCoO2', role: 'cathode', potential: 4.2 };
const lithium: Column = { id: 'lithium', title: 'Lithium metal', role: 'anode', potential: 0 };
const zhu = window('zhu', limit(1.71), limit(2.01));
const kinetic = window('slow', limit(1.08), limit(2.24), { variant: 'kinetic' });
const family = window('all', limit(2), limit(2.5), {
  subject: { kind: 'family', id: 'sulfide', title: 'Sulfide' },
});
const said = (column: Column, ...windows: Window[]) =>
  plain(answerText(lpscl, column, linesAt(windows, column.role, column.potential)));

describe('answerText', () => {
  it('tells the most cautious computed window, and how the others see it', () => {
    expect(said(licoo2, kinetic, zhu, family)).toBe(
      'Li6PS5Cl at LiCoO2 (4.2 V): oxidised by 2.19 V, by the most cautious computed window (thermodynamic, Paper zhu). All 2 windows of the electrolyte with this limit put the electrode outside.',
    );
  });

  it('tells where windows differ', () => {
    const wide = window('wide', limit(0), undefined);
    const bound = window('bound', limit(0.5, { relation: '<' }), undefined);
    expect(said(lithium, zhu, wide, bound)).toBe(
      'Li6PS5Cl at lithium metal (0 V): reduced by 1.71 V, by the most cautious computed window (thermodynamic, Paper zhu). Of 3 windows of the electrolyte with this limit, 1 puts the electrode outside, 1 puts it inside, 1 leaves it open.',
    );
  });

  it('says when there is one window, and when the first is not computed', () => {
    expect(said(lithium, zhu)).toContain('It is the only window with this limit.');
    expect(
      said(lithium, window('m', limit(1.25), undefined, { variant: 'onset', method: 'measured' })),
    ).toContain('reduced by 1.25 V, by the window to heed first (onset, Paper m).');
  });

  it('says what is unknown: the limit, or the potential', () => {
    expect(said(licoo2, window('low', limit(1), undefined))).toBe(
      'Li6PS5Cl at LiCoO2 (4.2 V): unknown, since no oxidation limit of the electrolyte is recorded.',
    );
    expect(said(lithium, family)).toBe(
      'Li6PS5Cl at lithium metal (0 V): unknown, since no reduction limit of the electrolyte is recorded.',
    );
    expect(said({ id: 'fef3', title: 'FeF3', role: 'cathode' }, zhu)).toBe(
      'Li6PS5Cl at FeF3: unknown, since no potential of the electrode against lithium is recorded.',
    );
  });
});

describe('contactState', () => {
  const state = (column: Column, ...windows: Window[]) => {
    const found = contactState(linesAt(windows, column.role, column.potential), column.role, {
      kind: 'metastable',
      products: [],
    });
    return { ...found, label: plain(found.label) };
  };

  it('is that of the window to heed first', () => {
    expect(state(licoo2, kinetic, zhu)).toEqual({
      state: 'outside',
      label: 'oxidised by 2.19 V',
      note: 'thermodynamic; metastable interphase',
    });
    expect(state({ ...licoo2, potential: 2 }, zhu)).toMatchObject({
      state: 'inside',
      label: 'stable by 0.01 V',
    });
  });

  it('is unknown without a window, without a potential, and where a bound leaves it open', () => {
    expect(state(licoo2)).toMatchObject({ state: 'unknown', label: 'no window reported' });
    expect(state(licoo2, family)).toMatchObject({ state: 'unknown', label: 'no window reported' });
    expect(state({ ...licoo2, potential: undefined }, zhu)).toMatchObject({ state: 'unknown' });
    expect(state(licoo2, window('b', undefined, limit(3.5, { relation: '>' })))).toMatchObject({
      state: 'unknown',
      label: 'left open by the limit',
    });
  });

  it('says nothing of the interphase while that is not known yet', () => {
    expect(contactState(linesAt([zhu], 'anode', 0), 'anode', undefined).note).toBe('thermodynamic');
  });
});

describe('what is counted', () => {
  it('is the windows with the limit in the table, those of families apart', () => {
    expect(tableCount(linesAt([zhu, kinetic, family], 'cathode', 4.2))).toBe(
      '2 windows of the electrolyte and 1 of its families',
    );
    expect(tableCount(linesAt([zhu], 'cathode', 4.2))).toBe('1 window of the electrolyte');
    expect(tableCount(linesAt([family], 'cathode', 4.2))).toBe('1 window of its families');
  });

  it('is every window in the drawing, also those without the limit', () => {
    expect(drawnCount('Li6PS5Cl', [zhu, window('low', limit(1), undefined)])).toBe(
      '2 windows of Li6PS5Cl, 1 without an oxidation limit',
    );
    expect(drawnCount('Li6PS5Cl', [zhu])).toBe('1 window of Li6PS5Cl');
  });
});

describe('expectedText', () => {
  it('names computed products, and leaves open only what they do', () => {
    expect(expectedText({ kind: 'unknown', products: ['Co9S8', 'Li2S'] })).toBe(
      'the electrolyte is computed to become Co9S8, Li2S; whether that layer protects is not known',
    );
    expect(expectedText({ kind: 'unknown', products: [] })).toBe('interphase unknown');
    expect(expectedText({ kind: 'metastable', products: ['Li2S'] })).toBe('metastable interphase');
    const told = contactState(linesAt([zhu], 'cathode', 4.2), 'cathode', {
      kind: 'unknown',
      products: ['Li2S'],
    });
    expect(told.note).toBe('thermodynamic; products computed');
  });
});

describe('cellParts', () => {
  it('names the parts with their potentials and pages; an electrode that is not chosen is absent', () => {
    const contact = { state: 'unknown', label: '', note: '' } as const;
    const parts = cellParts(
      lpscl,
      'Argyrodite',
      [{ column: licoo2, contact }],
      (kind, id) => `${kind}/${id}`,
    );
    expect(parts).toEqual({
      cathode: { title: 'LiCoO2', note: '4.2\u00a0V', href: 'electrode/licoo2' },
      atCathode: contact,
      electrolyte: { title: 'Li6PS5Cl', note: 'Argyrodite', href: 'material/li6ps5cl' },
      atAnode: undefined,
      anode: undefined,
    });
  });
});
