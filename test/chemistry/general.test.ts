import { describe, expect, it } from 'vitest';
import { generalFormulaParts } from '../../src/chemistry/general.ts';

/** The pieces as one text, lowered ones in brackets. */
const shown = (text: string) => {
  const { formula, legend } = generalFormulaParts(text);
  return [formula.map((piece) => (piece.kind === 'sub' ? `[${piece.text}]` : piece.text)).join(''), legend];
};

describe('general formulas', () => {
  it.each([
    ['LiaMXb (X = F, Cl, Br, I)', 'Li[a]MX[b]', '(X = F, Cl, Br, I)'],
    ['Li3MX6 (M = Sc, Y, La–Lu)', 'Li[3]MX[6]', '(M = Sc, Y, La–Lu)'],
    ['xLi2S·(100 − x)P2S5', 'xLi[2]S·(100−x)P[2]S[5]', ''],
    ['(–CH2–CH2–O–)n', '(–CH[2]–CH[2]–O–)[n]', ''],
    ['Li2B12H12, LiCB11H12', 'Li[2]B[12]H[12], LiCB[11]H[12]', ''],
    ['Li3PS4', 'Li[3]PS[4]', ''],
  ])('%s', (text, formula, legend) => {
    expect(shown(text)).toEqual([formula, legend]);
  });
});
