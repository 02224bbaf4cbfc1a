import { describe, expect, it } from 'vitest';
import { fileText, shownText, titleCount } from '../../../src/charts/conductivity/counts.ts';
import { point } from './points.ts';

const three = [
  point(1e-3, { title: 'A' }),
  point(2e-3, { title: 'A', doubtful: true }),
  point(3e-3, { title: 'B', at: 'unknown' }),
];

describe('what is shown', () => {
  it('counts doubtful values apart', () => {
    expect(shownText(three, 89, 'room')).toBe(
      '3 of 89 values, 1 of them doubtful, of 2 electrolytes: 2 at room temperature, 1 whose temperature nobody reported (T?)',
    );
    expect(titleCount(three)).toBe('2 electrolytes (3 values, 1 of them doubtful)');
  });

  it('says nothing of doubt where there is none', () => {
    expect(shownText(three.slice(0, 1), 89, 'room')).toBe(
      '1 of 89 values, of 1 electrolyte: 1 at room temperature',
    );
    expect(titleCount(three.slice(0, 1))).toBe('1 electrolyte');
  });
});

describe('what a file holds', () => {
  it('counts values, and apart from them what only explains them', () => {
    const energy = { id: 'e', text: '0.3 eV' } as never;
    const moved = { low: 1, high: 1, celsius: 25, energy };
    expect(fileText(three, 1)).toBe('3 values and 1 line');
    expect(fileText(three, 0)).toBe('3 values');
    expect(fileText([point(1, { moved }), point(2, { moved })], 2)).toBe(
      '2 values, 1 activation energy and 2 lines',
    );
  });
});
