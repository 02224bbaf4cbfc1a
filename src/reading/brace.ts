import { mask, unmasked } from './mask.ts';

/** A brace in prose, with what it encloses. */
export type Brace = { readonly offset: number; readonly text: string };

/** The braces in a masked stretch of the file that no backslash takes literally; a pair counts once, with what is inside. */
export function bracesIn(source: string): Brace[] {
  const found: Brace[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    // A backslash takes the next character literally, another backslash included.
    if (character === '\\') at += 1;
    else if (character === mask.open || character === mask.close) {
      const end = character === mask.open ? closing(source, at) : at;
      found.push({ offset: at, text: unmasked(source.slice(at, end + 1)) });
      at = end;
    }
  }
  return found;
}

/** Where the brace at an offset closes; the offset itself where it does not. */
function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === mask.open) depth += 1;
    else if (source[at] === mask.close) depth -= 1;
    if (depth === 0) return at;
  }
  return open;
}

/** The text of a stretch of prose, its masks off and `\{` as `{`. */
export function proseText(value: string): string {
  return unmasked(value.replace(/\\([\uE000\uE001])/g, '$1'));
}
