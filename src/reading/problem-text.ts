import type { Problem } from './problem.ts';

/** `content/materials/x.mdx:12:9  data[0].unit  found "mS", expected …`, with what to do on a line of its own. */
export function problemText({ rule, file, position, field, found, expected, fix }: Problem): string {
  const place = position === 'unavailable' ? file : `${file}:${position.line}:${position.column}`;
  const text = `${place}  ${field}  found ${found}, expected ${expected}  (${rule})`;
  return `${visible(text)}\n    ${visible(fix)}`;
}

/** Signs that would move the cursor, colour the terminal or turn the reading order, written out instead. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}|[\u2028-\u202E\u2066-\u2069]/gu, (sign) => {
    return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
