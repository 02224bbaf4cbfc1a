import { describe, expect, it } from 'vitest';
import { formulaRuns } from '../../src/chemistry/runs.ts';

describe('formulaRuns', () => {
  it('cuts a text into formulas and what stands between them', () => {
    expect(formulaRuns('Li2S–P2S5 and PEO')).toEqual([
      { text: 'Li2S', isFormula: true },
      { text: '–', isFormula: false },
      { text: 'P2S5', isFormula: true },
      { text: ' and PEO', isFormula: false },
    ]);
  });

  it.each(['', 'PEO', 'Li6PS5Cl', 'on (Li7La3Zr2O12), Ti4+.'])('loses nothing of "%s"', (text) => {
    expect(
      formulaRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
