import { mask, unmasked } from './mask.ts';

/** A sign in prose that opens code in MDX, with what it encloses. */
export type Sign = { readonly offset: number; readonly text: string };

/** The braces in a masked stretch of the file that no backslash takes literally; a pair counts once, with what is inside. */
export function bracesIn(source: string): Sign[] {
  const closing = new Map<number, number>();
  const open: number[] = [];
  const alone: number[] = [];
  for (const at of literal(source)) {
    if (source[at] === mask.open) open.push(at);
    else if (source[at] === mask.close) {
      const start = open.pop();
      if (start === undefined) alone.push(at);
      else closing.set(start, at);
    }
  }
  let done = -1;
  return [...alone, ...open, ...closing.keys()]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      if (at <= done) return [];
      done = closing.get(at) ?? done;
      return [{ offset: at, text: unmasked(source.slice(at, (closing.get(at) ?? at) + 1)) }];
    });
}

/** The signs for "less than" with something close behind them, which MDX takes for the beginning of a tag. */
export function anglesIn(source: string): number[] {
  return literal(source).filter(
    (at) => source[at] === mask.angle && source[at - 1] !== mask.angle && /\S/.test(source[at + 1] ?? ''),
  );
}

/** The places that no backslash takes literally; a backslash does so with the next sign, another backslash included. */
function literal(source: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else places.push(at);
  }
  return places;
}

/** The text of a stretch of prose, its masks off and `\{` as `{`. */
export function proseText(value: string): string {
  return unmasked(value.replace(/\\([\uE000\uE001\uE004])/g, '$1'));
}
