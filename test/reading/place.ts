import type { Position } from '../../src/reading/problem.ts';

/** A position as messages print it: `12:5`. */
export function placed(position: Position): string {
  return position === 'unavailable' ? position : `${position.line}:${position.column}`;
}
