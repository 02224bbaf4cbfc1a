/** A place in a row of glyphs, and the one way to complain about it. */

import { FormulaError, VARIABLES } from './formula.ts';
import type { Glyph } from './glyphs.ts';

export class Cursor {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  at = 0;

  /** `text` is what the glyphs were read from; messages quote it. */
  constructor(text: string, glyphs: readonly Glyph[]) {
    this.text = text;
    this.glyphs = glyphs;
  }

  peek(offset = 0): Glyph | undefined {
    return this.glyphs[this.at + offset];
  }

  /** The character on the line at an offset, or '' where another level or the end is. */
  line(offset = 0): string {
    const glyph = this.peek(offset);
    return glyph?.level === 'line' ? glyph.char : '';
  }

  /** Whether the glyph at an offset continues the one before it: same level, no space between. */
  joined(offset: number): boolean {
    const glyph = this.peek(offset);
    return glyph !== undefined && !glyph.spaced && glyph.level === this.peek(offset - 1)?.level;
  }

  /** @throws FormulaError always; `offset` counts glyphs from here. `advice` follows the place. */
  fail(problem: string, offset = 0, advice = ''): never {
    const index = this.peek(offset)?.index ?? this.text.length;
    const place = index < this.text.length ? `at character ${index + 1}` : 'at the end';
    throw new FormulaError(`${problem} ${place} of "${this.text}"${advice && `: ${advice}`}`, index);
  }
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && /^\d$/.test(char);
}

export function isVariable(char: string | undefined): boolean {
  return char !== undefined && VARIABLES.includes(char);
}

export function isOperator(char: string | undefined): boolean {
  return char === '+' || char === '-' || char === '±';
}
