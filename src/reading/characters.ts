import { placeIn } from './lines.ts';
import type { Fault } from './problem.ts';

/** Signs that nobody sees and that a search does not forgive, or that turn the reading order of what is shown. */
const hidden: Readonly<Record<string, string>> = {
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a space without width',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\uFEFF': 'a byte-order mark inside the text',
  '\uFFFD': 'a character that could not be read',
};

/** Control signs other than tab and line end, signs of private use, and those of the table above. */
const unwanted =
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uE000-\uF8FF\uFEFF\uFFFD]/gu;

/** More of them are most probably one mistake: a file saved in another encoding. */
const most = 10;

/** The characters of a file that do not belong in a text. */
export function characterFaults(text: string): Fault[] {
  const whole = text.replace(/^\uFEFF/, '');
  const found = [...whole.matchAll(unwanted)].slice(0, most);
  const place = found.length > 0 ? placeIn(whole) : undefined;
  return found.map(({ 0: sign, index }) => {
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const fix =
      sign === '\uFFFD'
        ? 'Save the file as UTF-8, and write the character anew.'
        : 'Delete it, or write the text around it anew.';
    return {
      position: place?.(index) ?? 'unavailable',
      found: `${hidden[sign] ?? 'a hidden sign'} (${code})`,
      expected: 'signs that can be seen',
      fix,
    };
  });
}
