import { describe, expect, it } from 'vitest';
import { aroundScreen, bandOf, isInBand } from '../../src/explorers/parts/band.ts';

describe('bandOf', () => {
  const around = { from: 0, to: 1000 };
  it('is nothing for a drawing of a few screens: it is drawn whole', () => {
    expect(bandOf(6000, around)).toBeUndefined();
  });

  it('is what is around the screen for a tall one, and nothing until that is known', () => {
    expect(bandOf(6001, around)).toBe(around);
    expect(bandOf(6001, undefined)).toBeUndefined();
  });
});

describe('aroundScreen', () => {
  it('holds the screen and more on both sides', () => {
    // Half a screen is 500. The screen begins in the fifth half, at 2000: two halves above it, five from there on.
    expect(aroundScreen({ from: 2400, to: 3400 })).toEqual({ from: 1000, to: 4500 });
  });

  it('stays while the screen moves by less than half of itself', () => {
    const at = (from: number) => aroundScreen({ from, to: from + 1000 });
    expect(at(2499)).toEqual(at(2000));
    expect(at(2500)).not.toEqual(at(2000));
  });
});

describe('isInBand', () => {
  const band = { from: 100, to: 200 };
  it.each([
    [99, 99, false],
    [100, 100, true],
    [200, 200, true],
    [201, 300, false],
    [50, 100, true],
    [50, 300, true],
  ])('from %i to %i: %s', (top, bottom, expected) => {
    expect(isInBand(band, top, bottom)).toBe(expected);
  });

  it('holds everything without a band', () => {
    expect(isInBand(undefined, -1)).toBe(true);
  });
});
