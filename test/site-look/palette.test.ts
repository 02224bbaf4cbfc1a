import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { accent, familyLooks, grounds, type FamilyId, type Hex, type Mode } from '../../src/site/palette.ts';
import { shapePath, type ShapeId } from '../../src/site/shapes.ts';

/** WCAG 2.2: 3:1 for what must be seen to understand a graphic (1.4.11), 4.5:1 for text (1.4.3). A mark is small, so a little more. */
const markContrast = 3.35;
const textContrast = 4.5;

/**
 * The least CIEDE2000 difference between two families. A dichromat has two dimensions of colour where others have three, and
 * most of both is spent on contrast with the ground, moderate chroma, a hue that suits the family, and light and dark tones
 * that are alike: within these bounds the search reached 11.4. It is enough because colour never speaks alone: each family
 * has its own shape, and in grey print the shape is all there is.
 */
const leastDifference = { normal: 17, dichromat: 11.3 } as const;
/** Sulfide, oxide, polymer and halide hold most materials, so they were put apart first. */
const leastDifferenceOfLargest = { normal: 33, dichromat: 20 } as const;
/** The accent is text or a focus ring, never a mark: in normal vision it is as far as a tenth family would be, otherwise less. */
const leastDifferenceOfAccent = { normal: 17, dichromat: 7.5 } as const;
/** Degrees in OKLCH by which a family may turn between light and dark and still be called the same colour. */
const mostHueTurn = 15;

const families = Object.keys(familyLooks) as FamilyId[];
const largestFamilies: readonly FamilyId[] = ['sulfide', 'oxide', 'polymer', 'halide'];
const modes: readonly Mode[] = ['light', 'dark'];

type Eye = keyof typeof leastDifference;
const visions: readonly (readonly [name: string, eye: Eye, seen: (color: Color) => Color])[] = [
  ['normal vision', 'normal', (color) => color],
  ['protanopia', 'dichromat', filterDeficiencyProt(1)],
  ['deuteranopia', 'dichromat', filterDeficiencyDeuter(1)],
  ['tritanopia', 'dichromat', filterDeficiencyTrit(1)],
];
const views = modes.flatMap((mode) => visions.map(([name, eye, seen]) => ({ mode, name, eye, seen })));

const difference = differenceCiede2000();

function colorOf(hex: Hex): Color {
  const color = parse(hex);
  if (color === undefined) throw new Error(`${hex} is not a colour`);
  return color;
}

/** The pairs that are nearer than allowed, with their distance: what a failing test prints. */
function tooNear(
  ids: readonly FamilyId[],
  mode: Mode,
  seen: (color: Color) => Color,
  least: number,
): string[] {
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).flatMap((other) => {
      const apart = difference(
        seen(colorOf(familyLooks[one][mode])),
        seen(colorOf(familyLooks[other][mode])),
      );
      return apart >= least ? [] : [`${one} and ${other}: ${apart.toFixed(2)}`];
    }),
  );
}

describe('the colour of a family', () => {
  test.each(views)('differs from every other: $mode, $name', ({ mode, eye, seen }) => {
    expect(tooNear(families, mode, seen, leastDifference[eye])).toEqual([]);
  });

  test.each(views)('differs most among the four largest: $mode, $name', ({ mode, eye, seen }) => {
    expect(tooNear(largestFamilies, mode, seen, leastDifferenceOfLargest[eye])).toEqual([]);
  });

  test.each(families)('stands out from its ground: %s', (id) => {
    for (const mode of modes) {
      expect(wcagContrast(familyLooks[id][mode], grounds[mode]), mode).toBeGreaterThanOrEqual(markContrast);
    }
  });

  test.each(families)('keeps its hue in the dark: %s', (id) => {
    const [light, dark] = modes.map((mode) => converter('oklch')(colorOf(familyLooks[id][mode])).h ?? NaN);
    const turn = Math.abs(light! - dark!);
    expect(Math.min(turn, 360 - turn)).toBeLessThanOrEqual(mostHueTurn);
  });
});

describe('the accent', () => {
  test.each(modes)('is readable as text: %s', (mode) => {
    expect(wcagContrast(accent[mode], grounds[mode])).toBeGreaterThanOrEqual(textContrast);
  });

  test.each(views)('is not taken for a family: $mode, $name', ({ mode, eye, seen }) => {
    const apart = families.map((id) =>
      difference(seen(colorOf(accent[mode])), seen(colorOf(familyLooks[id][mode]))),
    );
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(leastDifferenceOfAccent[eye]);
  });
});

describe('the shape of a family', () => {
  const shapes: ShapeId[] = families.map((id) => familyLooks[id].shape);

  test('is its own', () => {
    expect(new Set(shapes).size).toBe(families.length);
    expect(new Set(shapes.map((shape) => shapePath(shape, 64))).size).toBe(families.length);
  });

  test.each(shapes)('is one outline, drawn without a document: %s', (shape) => {
    expect(typeof document).toBe('undefined');
    expect(shapePath(shape, 64)).toMatch(/^M[^MZ]+Z?$/);
  });

  test('has corners that can be checked by head', () => {
    expect(shapePath('square', 64)).toBe('M-4,-4h8v8h-8Z');
    expect(shapePath('hourglass', 32)).toBe('M-4,-4L4,-4L0,0L4,4L-4,4L0,0Z');
    expect(shapePath('bow-tie', 32)).toBe('M-4,-4L0,0L4,-4L4,4L0,0L-4,4Z');
  });
});
