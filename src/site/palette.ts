import type { ShapeId } from './shapes.ts';

export type Hex = `#${string}`;

/** A colour for each of the two grounds that a page may have. */
export type Tone = { readonly light: Hex; readonly dark: Hex };
export type Mode = keyof Tone;

/** The page itself: warm paper, or a dark room. */
export const grounds = { light: '#fdfcf9', dark: '#15181c' } as const satisfies Tone;

/** Links and focus. No family has its teal, so a link beside a mark does not read as a family. */
export const accent = { light: '#007087', dark: '#69aab3' } as const satisfies Tone;

/** How a family looks wherever it is drawn. The shape says the same as the colour, for whoever cannot tell the colours. */
export type FamilyLook = Tone & { readonly shape: ShapeId };

/**
 * One look for each main family of electrolytes; a sub-family takes the look of its main family.
 *
 * The colours were searched together: the smallest difference between two of them, as seen with normal vision, protanopia,
 * deuteranopia and tritanopia, is as large as moderate chroma and the contrast with the ground allow. So one colour
 * cannot be changed for taste alone; `test/site-look/palette.test.ts` says what must hold. A family keeps its hue in both modes.
 * The four families with most materials are the farthest apart and have the plainest shapes.
 */
export const familyLooks = {
  sulfide: { light: '#b47f06', dark: '#eeb65c', shape: 'circle' },
  oxide: { light: '#5c89d4', dark: '#86c2ff', shape: 'square' },
  polymer: { light: '#0e673d', dark: '#338b5a', shape: 'triangle' },
  halide: { light: '#824474', dark: '#a76598', shape: 'diamond' },
  'anti-perovskite': { light: '#8a8c58', dark: '#c3cea5', shape: 'cross' },
  'plastic-crystal': { light: '#645fad', dark: '#8b88d2', shape: 'star' },
  hydride: { light: '#a7545b', dark: '#d17c82', shape: 'wye' },
  framework: { light: '#566800', dark: '#989542', shape: 'hourglass' },
  'binary-compound': { light: '#9e7999', dark: '#e7bed6', shape: 'bow-tie' },
} as const satisfies Record<string, FamilyLook>;
export type FamilyId = keyof typeof familyLooks;
