/** A place in a drawing: right of the left edge, below the upper one. */
export type Point = readonly [x: number, y: number];

/** A number as drawings write it: a tenth of a pixel is finer than anybody sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Straight lines from point to point, as path data. */
export function polyline(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

/** The place that is so far away from one point on the way to another. */
export function toward(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [from[0] + (by * (to[0] - from[0])) / length, from[1] + (by * (to[1] - from[1])) / length];
}

/** How far down the line through two points lies at a place between left and right. */
export function heightAt(x: number, from: Point, to: Point): number {
  return tenth(from[1] + ((x - from[0]) * (to[1] - from[1])) / (to[0] - from[0]));
}
