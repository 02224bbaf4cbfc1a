import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/quantity/parts.ts';
import { raisedRuns } from '../../src/quantity/raised.ts';

describe('raisedRuns', () => {
  it('cuts a text at its raised signs and writes them plainly', () => {
    expect(raisedRuns('153 mAh g⁻¹ at 10⁻³')).toEqual([
      { kind: 'text', text: '153 mAh g' },
      { kind: 'sup', text: '−1' },
      { kind: 'text', text: ' at 10' },
      { kind: 'sup', text: '−3' },
    ]);
    expect(raisedRuns('Li⁺')).toEqual([
      { kind: 'text', text: 'Li' },
      { kind: 'sup', text: '+' },
    ]);
  });

  it('leaves a text without them whole, and an empty one empty', () => {
    expect(raisedRuns('no exponent')).toEqual([{ kind: 'text', text: 'no exponent' }]);
    expect(raisedRuns('')).toEqual([]);
  });

  it('is undone by textOf', () => {
    const text = 'from ⁰¹²³⁴⁵⁶⁷⁸⁹ to Ω cm², V vs Li/Li⁺, 10⁻⁶';
    expect(textOf(raisedRuns(text))).toBe(text);
  });
});
