import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';

/** Two triangles that touch in the middle, one above the other. */
const hourglass: SymbolType = {
  draw(context, area) {
    const half = Math.sqrt(area / 2);
    context.moveTo(-half, -half);
    context.lineTo(half, -half);
    context.lineTo(0, 0);
    context.lineTo(half, half);
    context.lineTo(-half, half);
    context.lineTo(0, 0);
    context.closePath();
  },
};

/** Two triangles that touch in the middle, side by side. */
const bowTie: SymbolType = {
  draw(context, area) {
    const half = Math.sqrt(area / 2);
    context.moveTo(-half, -half);
    context.lineTo(0, 0);
    context.lineTo(half, -half);
    context.lineTo(half, half);
    context.lineTo(0, 0);
    context.lineTo(-half, half);
    context.closePath();
  },
};

/**
 * d3's seven symbols for filling, and two of ours. Of the area that a hexagon and a circle of one size cover together, 93 % is
 * common; an inverted triangle and a wye share 75 %. Hourglass and bow tie share at most 41 % with any other shape here.
 */
const shapes = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  star: symbolStar,
  wye: symbolWye,
  hourglass,
  'bow-tie': bowTie,
} as const satisfies Record<string, SymbolType>;
export type ShapeId = keyof typeof shapes;

/** The outline of a shape as the `d` of an SVG path, centred on 0,0. All shapes of one area weigh the same to the eye. */
export function shapePath(shape: ShapeId, area: number): string {
  // d3 answers null only for a path without any command, and every shape has one.
  return symbol(shapes[shape], area)() ?? '';
}
