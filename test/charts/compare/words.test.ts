import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/charts/compare/table.ts';
import type { Verdict } from '../../../src/charts/compare/verdict.ts';
import {
  choiceProblems,
  leastText,
  lineNotes,
  listText,
  markText,
  missingText,
  shownText,
  verdictText,
  windowText,
} from '../../../src/charts/compare/words.ts';
import { conductivity, paperWith, potential } from '../../knowledge/records.ts';
import { plain } from '../plotted.ts';
import { comparison } from './compared.ts';

const named = [
  { id: 'a', title: 'A' },
  { id: 'b', title: 'B' },
  { id: 'c', title: 'C' },
];
const verdict = (best: string[], worst: string[], compared = ['a', 'b', 'c']): Verdict => ({
  property: 'ionic-conductivity',
  under: 'measured at room temperature',
  compared,
  best,
  worst,
});

describe('a verdict in words', () => {
  it.each([
    [verdict(['b'], ['a']), 'B is best; A is worst.'],
    [verdict(['a', 'b'], ['c']), 'A and B are ahead, not distinguishable from each other; C is worst.'],
    [verdict(['a'], ['b', 'c']), 'A is best; B and C are behind, not distinguishable from each other.'],
    [verdict(['a', 'b', 'c'], ['a', 'b', 'c']), 'A, B and C are not distinguishable.'],
    [verdict(['a'], ['b'], ['a', 'b']), 'A is best; B is worst. No comparable value of C.'],
  ])('is %#', (given, words) => {
    expect(verdictText(given, named)).toBe(`Measured at room temperature: ${words}`);
  });
});

describe('the notes of a line', () => {
  const { lines, rankings, of } = comparison(
    paperWith(
      'zhu-2015-joule-1',
      2015,
      conductivity('1.9'),
      conductivity('2', '', 'llzo'),
      potential('[1.7, 2.1]', '', 'stability-window'),
      potential('[0.05, 2.9]', '', 'stability-window').replace('li6ps5cl', 'llzo'),
    ),
  );
  const materials = of('li6ps5cl', 'llzo');
  const [conduction, window] = linesOf(lines, materials, rankings);

  it('say that nothing can be compared', () => {
    expect(lineNotes(conduction!, materials, rankings)).toEqual([
      'higher is better',
      'Not ranked: no two have values that may be compared.',
    ]);
  });

  it('say nothing of that where there is only one', () => {
    const [alone] = linesOf(lines, materials.slice(0, 1), rankings);
    expect(lineNotes(alone!, materials.slice(0, 1), rankings)).toEqual(['higher is better']);
  });

  it('name the end of a window that they are about', () => {
    expect(lineNotes(window!, materials, rankings)).toEqual([
      'Reduction potential. Computed: LLZO is best; Li6PS5Cl is worst.',
      'Oxidation potential. Computed: LLZO is best; Li6PS5Cl is worst.',
    ]);
    expect(markText({ word: 'best', property: 'oxidation-potential' }, window!, rankings)).toBe(
      'best oxidation potential',
    );
    expect(markText({ word: 'worst', property: 'ionic-conductivity' }, conduction!, rankings)).toBe('worst');
  });

  it('count what is shown', () => {
    const values = [conduction!, window!].flatMap((line) => line.cells.flatMap((cell) => cell.values));
    expect(shownText(['Li6PS5Cl', 'LLZO'], values)).toBe('2 materials side by side: 4 values from 1 paper.');
    expect(shownText(['LLZO'], values)).toBe('Add another material to compare with LLZO.');
    expect(shownText([], [])).toContain('Choose two to six materials');
  });
});

describe('words', () => {
  it('list names', () => {
    expect([listText([]), listText(['a']), listText(['a', 'b'])]).toEqual(['', 'a', 'a and b']);
  });

  it('name what leads to no column', () => {
    const choice = { chosen: [], unknown: ['xyz'], beyond: ['a', 'b'] };
    expect(choiceProblems(choice, (id) => id.toUpperCase())).toEqual([
      'There is no material xyz.',
      '6 materials fit side by side. Left out: A and B.',
    ]);
    expect(choiceProblems({ chosen: ['a'], unknown: [], beyond: [] }, String)).toEqual([]);
  });

  it('name what is missing, and where to look', () => {
    const cell = { material: 'a', values: [] };
    expect(missingText(cell)).toBe('none recorded');
    expect(missingText({ ...cell, elsewhere: 'window' })).toContain('see the stability window');
    expect(missingText({ ...cell, elsewhere: 'limits' })).toContain('see the single limits');
  });

  it('put the limits of a window in a line', () => {
    const text = (reduction: string[], oxidation: string[]) =>
      windowText({ kind: 'Onset', reduction, oxidation });
    expect(text(['1.71 V', '1.72 V'], ['2.01 V'])).toBe(
      'reduction limit 1.71 V or 1.72 V, oxidation limit 2.01 V',
    );
    expect(text([], ['1.9 V', '2 V', '3 V'])).toBe(
      'reduction limit not recorded, oxidation limit from 1.9 V to 3 V (3 different values)',
    );
  });

  it('say how far apart values must be', () => {
    const ranking = { label: '', property: 'density', better: 'higher', needsTemperature: false } as const;
    expect(leastText({ ...ranking, least: { kind: 'factor', value: 10 ** 0.35, unit: '' } })).toBe(
      'a factor of 2.2',
    );
    expect(plain(leastText({ ...ranking, least: { kind: 'difference', value: 0.1, unit: 'V' } }))).toBe(
      '0.1 V',
    );
  });
});
