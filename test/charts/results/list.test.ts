import { describe, expect, it } from 'vitest';
import { listed, wrapped, wrappedName } from '../../../src/charts/results/list.ts';
import { views } from '../../../src/charts/results/views.ts';
import { current, resultsOf } from './cell-results.ts';

describe('wrapped', () => {
  it('breaks between words, and lets a longer word stand alone', () => {
    expect(wrapped('interlayer of candle soot', 14)).toEqual(['interlayer of', 'candle soot']);
    expect(wrapped('a polyvinylpyrrolidone film', 8)).toEqual(['a', 'polyvinylpyrrolidone', 'film']);
  });
});

describe('wrappedName', () => {
  const part = (text: string, isMissing = false) => ({ text, isMissing });

  it('sets walls between the parts and keeps what is missing apart', () => {
    expect(
      wrappedName([part('Sulfur'), part('electrolyte not named', true), part('Lithium metal')], 99),
    ).toEqual([[part('Sulfur |'), part('electrolyte not named', true), part('| Lithium metal')]]);
  });

  it('leaves a wall at the end of its line', () => {
    expect(wrappedName([part('LiFePO4'), part('PEO')], 8)).toEqual([[part('LiFePO4 |')], [part('PEO')]]);
  });
});

describe('listed', () => {
  const items = resultsOf([
    'su-2022-joule-1',
    2022,
    current('3', 'temperature: RT'),
    current('2', '', 'sulfide'),
  ]).map((result) => ({ result }));
  const columns = views.current.columns;
  const wide = {
    nameLeft: 20,
    nameLetters: 40,
    noteLetters: 50,
    columnLefts: [300, 350, 400, 450],
    marksBelow: 0,
  };

  it('gives each condition its column, and a question mark where nobody reported it', () => {
    const { rows } = listed(items, columns, wide, 0);
    expect(rows.map((row) => row.text().columns.map(({ text, isMissing }) => [text, isMissing]))).toEqual([
      [
        ['room', false],
        ['?', true],
        ['?', true],
        ['?', true],
      ],
      Array(4).fill(['?', true]),
    ]);
  });

  it('says the conditions in a line where there is no room for columns', () => {
    const { rows } = listed(items, columns, { ...wide, columnLefts: undefined, marksBelow: 24 }, 0);
    expect(rows[0]?.text().notes.map(({ text }) => text)).toEqual([
      'T room · loading ? · half cycle ? · pressure ?',
      'Su 2022',
    ]);
    // The marks stand below the text.
    expect(rows[0]!.y).toBeGreaterThan(rows[0]!.text().notes[1]!.y);
  });

  it('sets rows below one another without overlap, and numbers them', () => {
    const { rows, bottom } = listed(items, columns, wide, 100, 7);
    expect(rows.map(({ number }) => number)).toEqual([7, 8]);
    expect(rows[0]!.top).toBe(100);
    expect(rows[1]!.top).toBe(rows[0]!.bottom);
    expect(bottom).toBe(rows[1]!.bottom);
  });
});
